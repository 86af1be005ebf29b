<?php
/**
 * A list in place of an element.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

use Sharers_Widgets\Feed\Text;
use Sharers_Widgets\Publish\Fields;

defined( 'ABSPATH' ) || exit;

/** The items of a feed as plain HTML: for who has no script, for search engines, and until the script is there. */
final class Plain_List {

	/**
	 * The list.
	 *
	 * @param string  $name      The element's name.
	 * @param array   $written   What its author wrote.
	 * @param array[] $documents The feeds.
	 * @return string Nothing when there is nothing to list.
	 */
	public static function html( $name, array $written, array $documents ) {
		$items = Plain_Items::chosen( $name, $written, $documents );
		$lines = array_filter( array_map( array( __CLASS__, 'line' ), $items ? $items : array() ) );
		return $lines ? '<ul class="sharers-plain"><li>' . implode( '</li><li>', $lines ) . '</li></ul>' : '';
	}

	/**
	 * What is said of an item.
	 *
	 * @param array $item The item.
	 * @return string
	 */
	private static function line( array $item ) {
		$title = Text::of( $item, 'title' );
		if ( '' === $title ) {
			return '';
		}
		$url   = isset( $item['url'] ) && is_string( $item['url'] ) ? esc_url( $item['url'], array( 'http', 'https' ) ) : '';
		$parts = array( $url ? sprintf( '<a href="%s">%s</a>', $url, Text::html( $title ) ) : Text::html( $title ) );
		$when  = self::when( $item );
		if ( $when ) {
			$parts[] = $when;
		}
		$where = array();
		if ( isset( $item['location'] ) && is_array( $item['location'] ) ) {
			$where = array_unique( array_filter( array( Text::of( $item['location'], 'name' ), Text::of( $item['location'], 'city' ) ) ) );
		}
		if ( $where ) {
			$parts[] = Text::html( implode( ', ', $where ) );
		}
		$status = self::status( $item );
		if ( $status ) {
			$parts[] = '<strong>' . esc_html( $status ) . '</strong>';
		}
		return implode( ' · ', $parts );
	}

	/**
	 * When an item is.
	 *
	 * @param array $item The item.
	 * @return string
	 */
	private static function when( array $item ) {
		$start = Plain_Items::date( $item );
		if ( ! $start ) {
			return '';
		}
		$html = sprintf( '<time datetime="%s">%s</time>', esc_attr( ltrim( $start->written, '-' ) ), esc_html( $start->words() ) );
		if ( 'call' === $item['type'] ) {
			/* translators: %s: a date. */
			return sprintf( esc_html__( 'Deadline: %s', 'sharers-widgets' ), $html );
		}
		$end = Plain_Items::date( $item, 'end' );
		if ( ! $end || $end->words() === $start->words() ) {
			return $html;
		}
		$to = $end->has_time && $start->has_time && $end->day() === $start->day() ? $end->time() : $end->words();
		return sprintf( '%s – <time datetime="%s">%s</time>', $html, esc_attr( ltrim( $end->written, '-' ) ), esc_html( $to ) );
	}

	/**
	 * That an item does not take place as it was announced.
	 *
	 * @param array $item The item.
	 * @return string
	 */
	private static function status( array $item ) {
		$words  = Fields::statuses();
		$status = isset( $item['status'] ) && is_string( $item['status'] ) ? $item['status'] : '';
		return isset( $words[ $status ] ) ? $words[ $status ] : '';
	}
}

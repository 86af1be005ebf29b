<?php
/**
 * How the feeds of the site are.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Admin;

use Sharers_Widgets\Feed\Copy;
use Sharers_Widgets\Publish\Built_File;
use Sharers_Widgets\Publish\Publication;
use Sharers_Widgets\Schedule;
use Sharers_Widgets\Settings;

defined( 'ABSPATH' ) || exit;

/** A table of every feed that the site shows or publishes: from when it is, what came of the last request, and what is in it. */
final class Health {

	/** Writes the table. */
	public static function show() {
		$copies = Copy::all();
		echo '<h2>' . esc_html__( 'Health', 'sharers-widgets' ) . '</h2>';
		if ( ! $copies && ! Settings::get( 'publish' ) ) {
			echo '<p>' . esc_html__( 'No page of this site shows a feed yet.', 'sharers-widgets' ) . '</p>';
			return;
		}
		echo '<table class="widefat striped sharers-health"><thead><tr>';
		foreach ( self::columns() as $column ) {
			echo '<th scope="col">' . esc_html( $column ) . '</th>';
		}
		echo '</tr></thead><tbody>';
		if ( Settings::get( 'publish' ) ) {
			Publication::text();
			self::row( Feed_Test::OWN, Publication::url(), Built_File::time( 'feed.json' ), __( 'This site’s own feed', 'sharers-widgets' ) );
		}
		foreach ( $copies as $copy ) {
			self::row( $copy->key, $copy->url, (int) $copy->get( 'good' ), self::verdict( $copy ) );
		}
		echo '</tbody></table>';
	}

	/**
	 * What the columns are called.
	 *
	 * @return string[]
	 */
	private static function columns() {
		return array( __( 'Feed', 'sharers-widgets' ), __( 'Last good copy', 'sharers-widgets' ), __( 'Next refresh', 'sharers-widgets' ), __( 'Findings', 'sharers-widgets' ) );
	}

	/**
	 * Writes a row. On a narrow screen its cells stand one below the other, each with the name of its column.
	 *
	 * @param string $key  The feed's key.
	 * @param string $url  Its address.
	 * @param int    $good When it was had last; 0 for never.
	 * @param string $said What is to be said of it.
	 */
	private static function row( $key, $url, $good, $said ) {
		list( , $had, $next, $findings ) = self::columns();
		printf(
			'<tr><td><a href="%1$s">%2$s</a><br>%3$s</td><td data-column="%7$s">%4$s</td><td data-column="%8$s">%5$s</td><td data-column="%9$s"><div class="sharers-findings" data-of="%6$s" role="status"></div></td></tr>',
			esc_url( $url ),
			esc_html( $url ),
			esc_html( $said ),
			esc_html( $good ? self::moment( $good ) : __( 'never', 'sharers-widgets' ) ),
			esc_html( self::next() ),
			esc_attr( $key ),
			esc_attr( $had ),
			esc_attr( $next ),
			esc_attr( $findings )
		);
	}

	/**
	 * What came of the last request.
	 *
	 * @param Copy $copy The copy.
	 * @return string
	 */
	private static function verdict( Copy $copy ) {
		if ( ! $copy->get( 'asked' ) ) {
			return __( 'Not asked for yet.', 'sharers-widgets' );
		}
		/* translators: %s: a date and time. */
		$asked = sprintf( __( 'Asked for on %s.', 'sharers-widgets' ), self::moment( (int) $copy->get( 'asked' ) ) );
		if ( 'ok' === $copy->get( 'code' ) ) {
			return $asked;
		}
		return $asked . ' ' . ( $copy->get( 'good' ) ? __( 'That failed: pages show the last good copy.', 'sharers-widgets' ) : __( 'That failed: pages show a link.', 'sharers-widgets' ) );
	}

	/**
	 * When feeds are refreshed next.
	 *
	 * @return string
	 */
	private static function next() {
		$next = wp_next_scheduled( Schedule::HOOK );
		if ( ! $next ) {
			return __( 'when a page is viewed next', 'sharers-widgets' );
		}
		return $next < time() ? __( 'when scheduled tasks run next', 'sharers-widgets' ) : self::moment( $next );
	}

	/**
	 * A moment in the site's words.
	 *
	 * @param int $time The moment.
	 * @return string
	 */
	private static function moment( $time ) {
		return (string) wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), $time );
	}
}

<?php
/**
 * Which items an element shows.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

use Sharers_Widgets\Feed\Date;

defined( 'ABSPATH' ) || exit;

/** Chooses items for the plain list as the element will for its own; nothing where only the element can. */
final class Plain_Items {

	/** Filters that are the element's alone: where one is set, a plain list would show what its author did not want. */
	const ELEMENTS_OWN = array( 'locations', 'languages', 'series', 'attendance', 'from', 'to', 'month', 'types', 'hide-when' );

	/** The most items. */
	const MOST = 20;

	/**
	 * The items, in order.
	 *
	 * @param string  $name      The element's name.
	 * @param array   $written   What its author wrote.
	 * @param array[] $documents The feeds.
	 * @return array[]|null Each with the zone of its times under "_zone"; null where only the element can tell.
	 */
	public static function chosen( $name, array $written, array $documents ) {
		foreach ( self::ELEMENTS_OWN as $attribute ) {
			if ( ! empty( $written[ $attribute ] ) ) {
				return null;
			}
		}
		if ( isset( $written['show'] ) && 'ongoing' === $written['show'] ) {
			return null;
		}
		$types = Elements::get( $name )['types'];
		$items = array();
		foreach ( $documents as $document ) {
			foreach ( array_filter( $document['items'], 'is_array' ) as $item ) {
				$item['_zone'] = self::zone( $item, $document );
				if ( isset( $item['type'] ) && in_array( $item['type'], $types, true ) && self::is_wanted( $item, $name, $written ) ) {
					$items[] = $item;
				}
			}
		}
		usort( $items, static fn( $a, $b ) => self::order( $a ) <=> self::order( $b ) );
		$one  = false !== strpos( $name, 'card' ) || false !== strpos( $name, 'banner' );
		$most = $one ? 1 : ( empty( $written['limit'] ) ? self::MOST : max( 1, min( self::MOST, (int) $written['limit'] ) ) );
		return array_slice( $items, 0, $most );
	}

	/**
	 * When an item is: a call's date is its deadline.
	 *
	 * @param array  $item An item.
	 * @param string $end  "start" or "end".
	 * @return Date|null
	 */
	public static function date( array $item, $end = 'start' ) {
		$field = 'call' === $item['type'] ? 'deadline' : $end;
		return Date::read( isset( $item[ $field ] ) ? $item[ $field ] : null, $item['_zone'] );
	}

	/**
	 * The zone of an item's times.
	 *
	 * @param array $item     The item.
	 * @param array $document Its feed.
	 * @return string
	 */
	private static function zone( array $item, array $document ) {
		foreach ( array( $item, $document ) as $thing ) {
			if ( isset( $thing['timezone'] ) && is_string( $thing['timezone'] ) ) {
				return $thing['timezone'];
			}
		}
		return '';
	}

	/**
	 * Whether the element will show an item.
	 *
	 * @param array  $item    The item.
	 * @param string $name    The element's name.
	 * @param array  $written What its author wrote.
	 * @return bool
	 */
	private static function is_wanted( array $item, $name, array $written ) {
		if ( ! empty( $written['item'] ) ) {
			return in_array( $written['item'], array( isset( $item['id'] ) ? $item['id'] : '', isset( $item['url'] ) ? $item['url'] : '' ), true );
		}
		foreach ( array( 'call', 'project' ) as $reference ) {
			$ids = array_merge( (array) ( $item[ $reference ] ?? array() ), (array) ( $item[ $reference . 's' ] ?? array() ) );
			if ( ! empty( $written[ $reference ] ) && ! in_array( $written[ $reference ], $ids, true ) ) {
				return false;
			}
		}
		if ( ! empty( $written['tags'] ) && ! self::has_tag( $item, $written['tags'] ) ) {
			return false;
		}
		$show = empty( $written['show'] ) ? ( 0 === strpos( $name, 'event-' ) ? 'upcoming' : 'all' ) : $written['show'];
		return 'all' === $show || self::is_over( $item ) === ( 'past' === $show );
	}

	/**
	 * Whether an item has one of some tags.
	 *
	 * @param array  $item The item.
	 * @param string $tags Tags, between commas.
	 * @return bool
	 */
	private static function has_tag( array $item, $tags ) {
		$wanted = array_map( 'strtolower', array_map( 'trim', explode( ',', $tags ) ) );
		foreach ( isset( $item['tags'] ) && is_array( $item['tags'] ) ? $item['tags'] : array() as $tag ) {
			$words = is_array( $tag ) ? array( $tag['id'] ?? '', $tag['label'] ?? '' ) : array( $tag );
			foreach ( array_filter( $words, 'is_string' ) as $word ) {
				if ( in_array( strtolower( $word ), $wanted, true ) ) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * Whether an item is over.
	 *
	 * @param array $item The item.
	 * @return bool
	 */
	private static function is_over( array $item ) {
		if ( ! empty( $item['expired'] ) ) {
			return true;
		}
		$end = self::date( $item, 'end' );
		$end = $end ? $end : self::date( $item );
		return $end && $end->is_past();
	}

	/**
	 * What items are sorted by: what is to come by its date, then what is over, the last first.
	 *
	 * @param array $item The item.
	 * @return array
	 */
	private static function order( array $item ) {
		$date = self::date( $item );
		$over = self::is_over( $item );
		return array( (int) $over, ( $over ? -1 : 1 ) * ( $date ? $date->order() : PHP_INT_MAX ) );
	}
}

<?php
/**
 * The feed for calendars.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

use Sharers_Widgets\Feed\Date;

defined( 'ABSPATH' ) || exit;

/** The events of a feed, and the deadlines of its calls, as iCalendar (RFC 5545). */
final class Calendar_File {

	/** What a status is called there; all others are no matter of a calendar. */
	const STATUSES = array(
		'cancelled' => 'CANCELLED',
		'postponed' => 'CANCELLED',
		'tentative' => 'TENTATIVE',
	);

	/**
	 * The calendar.
	 *
	 * @param array $feed The feed.
	 * @return string
	 */
	public static function of( array $feed ) {
		$lines = array( 'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Sharers Widgets//WordPress//EN', 'X-WR-CALNAME:' . self::text( $feed['title'] ) );
		foreach ( $feed['items'] as $item ) {
			$lines = array_merge( $lines, self::entry( $item, isset( $feed['timezone'] ) ? $feed['timezone'] : '' ) );
		}
		$lines[] = 'END:VCALENDAR';
		return implode( "\r\n", array_map( array( __CLASS__, 'folded' ), $lines ) ) . "\r\n";
	}

	/**
	 * The lines of an item; none where it has no day.
	 *
	 * @param array  $item The item.
	 * @param string $zone The feed's zone.
	 * @return string[]
	 */
	private static function entry( array $item, $zone ) {
		$is_call = 'call' === $item['type'];
		$from    = Date::read( isset( $item[ $is_call ? 'deadline' : 'start' ] ) ? $item[ $is_call ? 'deadline' : 'start' ] : null, isset( $item['timezone'] ) ? $item['timezone'] : $zone );
		if ( ! $from || ! $from->is_day() || ! in_array( $item['type'], array( 'event', 'call' ), true ) ) {
			return array();
		}
		$to       = $is_call ? null : Date::read( isset( $item['end'] ) ? $item['end'] : null, isset( $item['timezone'] ) ? $item['timezone'] : $zone );
		$modified = strtotime( $item['date_modified'] );
		/* translators: %s: the title of a call for projects. */
		$title = $is_call ? sprintf( __( 'Deadline: %s', 'sharers-widgets' ), $item['title'] ) : $item['title'];
		$lines = array(
			'BEGIN:VEVENT',
			'UID:' . $item['id'] . '@' . wp_parse_url( home_url(), PHP_URL_HOST ),
			'DTSTAMP:' . gmdate( 'Ymd\THis\Z', $modified ),
			// Seconds since the first: a calendar takes the higher for the newer (RFC 5545 §3.8.7.4).
			'SEQUENCE:' . max( 0, $modified - strtotime( $item['date_published'] ) ),
			$from->has_time ? 'DTSTART:' . $from->in_utc() : 'DTSTART;VALUE=DATE:' . $from->first_day(),
		);
		if ( ! $from->has_time ) {
			$lines[] = 'DTEND;VALUE=DATE:' . ( $to && $to->is_day() ? $to->day_after() : $from->day_after() );
		} elseif ( $to && $to->has_time ) {
			$lines[] = 'DTEND:' . $to->in_utc();
		}
		$lines[] = 'SUMMARY:' . self::text( $title );
		foreach ( array( 'DESCRIPTION' => isset( $item['summary'] ) ? $item['summary'] : '', 'LOCATION' => self::place( $item ) ) as $name => $text ) {
			if ( '' !== $text ) {
				$lines[] = "$name:" . self::text( $text );
			}
		}
		$lines[] = 'URL:' . $item['url'];
		if ( isset( $item['status'], self::STATUSES[ $item['status'] ] ) ) {
			$lines[] = 'STATUS:' . self::STATUSES[ $item['status'] ];
		}
		$lines[] = 'END:VEVENT';
		return $lines;
	}

	/**
	 * Where an item is.
	 *
	 * @param array $item The item.
	 * @return string
	 */
	private static function place( array $item ) {
		$location = isset( $item['location'] ) ? $item['location'] : array();
		$parts    = array_intersect_key( $location, array_flip( array( 'name', 'address', 'postal_code', 'city', 'country' ) ) );
		return $parts ? implode( ', ', $parts ) : ( isset( $item['online_url'] ) ? $item['online_url'] : '' );
	}

	/**
	 * A text with what has a meaning there escaped (RFC 5545 §3.3.11).
	 *
	 * @param string $text A text.
	 * @return string
	 */
	private static function text( $text ) {
		return str_replace( array( '\\', ';', ',', "\r\n", "\n", "\r" ), array( '\\\\', '\\;', '\\,', '\\n', '\\n', '' ), $text );
	}

	/**
	 * A line of 75 octets at most, and what is more in lines that begin with a space (RFC 5545 §3.1).
	 *
	 * @param string $line A line.
	 * @return string
	 */
	private static function folded( $line ) {
		$folded = '';
		$length = 0;
		foreach ( preg_split( '//u', $line, -1, PREG_SPLIT_NO_EMPTY ) as $character ) {
			if ( $length + strlen( $character ) > 75 ) {
				$folded .= "\r\n ";
				$length  = 1;
			}
			$folded .= $character;
			$length += strlen( $character );
		}
		return $folded;
	}
}

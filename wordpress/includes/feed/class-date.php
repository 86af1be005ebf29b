<?php
/**
 * Dates of a feed.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Feed;

use DateTimeImmutable;
use DateTimeZone;
use Exception;

defined( 'ABSPATH' ) || exit;

/** A date as far as it is known: a year, a month, a day, a time, or a day whose year is not known. */
final class Date {

	const FORM = '/^(?:(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?|--(\d\d-\d\d))$/';

	/** What was written.
	 *
	 * @var string
	 */
	public $written;

	/** Whether it has a year.
	 *
	 * @var bool
	 */
	public $has_year;

	/** Whether it has an hour.
	 *
	 * @var bool
	 */
	public $has_time;

	/** When it begins.
	 *
	 * @var DateTimeImmutable
	 */
	private $from;

	/** When it is over for everybody.
	 *
	 * @var DateTimeImmutable
	 */
	private $until;

	/** How much of it is known, as a format of PHP; empty for the site's own.
	 *
	 * @var string
	 */
	private $format;

	/**
	 * A date.
	 *
	 * @param mixed  $written What a feed has.
	 * @param string $zone    The zone of a time that has no offset.
	 * @return self|null
	 */
	public static function read( $written, $zone ) {
		if ( ! is_string( $written ) || ! preg_match( self::FORM, $written, $found ) ) {
			return null;
		}
		$found += array_fill( 0, 7, '' );
		try {
			return new self( $found, self::zone( '' !== $found[5] ? $found[5] : $zone ) );
		} catch ( Exception $impossible ) {
			return null;
		}
	}

	/**
	 * A date from the parts of what was written.
	 *
	 * @param string[]     $found The parts.
	 * @param DateTimeZone $zone  Its zone.
	 * @throws Exception When there is no such day.
	 */
	private function __construct( array $found, DateTimeZone $zone ) {
		list( $this->written, $year, $month, $day, $time, , $month_and_day ) = $found;
		$this->has_year = '' === $month_and_day;
		$this->has_time = '' !== $time;
		$on             = $this->has_year ? $year . '-' . ( $month ? $month : '01' ) . '-' . ( $day ? $day : '01' ) : "2000-$month_and_day";
		list( $y, $m, $d ) = array_map( 'intval', explode( '-', $on ) );
		if ( ! checkdate( $m, $d, $y ) ) {
			throw new Exception( 'No such day.' );
		}
		$this->from   = new DateTimeImmutable( $on . ' ' . ( $time ? $time : '00:00' ), $zone );
		$this->format = $this->has_year ? ( $day ? '' : ( $month ? 'F Y' : 'Y' ) ) : 'j F';
		$this->until  = $this->has_time ? $this->from : $this->from->modify( $day ? '+1 day' : ( $month ? '+1 month' : '+1 year' ) );
	}

	/**
	 * A zone by its name or offset; the site's own where that is none.
	 *
	 * @param string $name A name.
	 * @return DateTimeZone
	 */
	private static function zone( $name ) {
		if ( 'AoE' === $name ) {
			return new DateTimeZone( '-12:00' );
		}
		try {
			return '' === $name ? wp_timezone() : new DateTimeZone( 'Z' === $name ? 'UTC' : $name );
		} catch ( Exception $unknown ) {
			return wp_timezone();
		}
	}

	/**
	 * Whether every moment it can mean is past.
	 *
	 * @return bool
	 */
	public function is_past() {
		return $this->has_year && $this->until->getTimestamp() < time();
	}

	/**
	 * What dates are sorted by; those without a year go last.
	 *
	 * @return int
	 */
	public function order() {
		return $this->has_year ? $this->from->getTimestamp() : PHP_INT_MAX - 1;
	}

	/**
	 * The day, to see whether two dates are on one.
	 *
	 * @return string
	 */
	public function day() {
		return substr( $this->written, 0, 10 );
	}

	/**
	 * The date in the page's language, as the site writes dates.
	 *
	 * @return string
	 */
	public function words() {
		$format = $this->format ? $this->format : get_option( 'date_format' );
		if ( $this->has_time ) {
			/* translators: between a date and a time. */
			$format .= ' ' . addcslashes( _x( 'at', 'between a date and a time', 'sharers-widgets' ), 'A..Za..z' ) . ' ' . get_option( 'time_format' );
		}
		return (string) wp_date( $format, $this->from->getTimestamp(), $this->from->getTimezone() );
	}

	/**
	 * Whether its day is known, with its year.
	 *
	 * @return bool
	 */
	public function is_day() {
		return $this->has_year && '' === $this->format;
	}

	/**
	 * Its moment for a calendar.
	 *
	 * @return string
	 */
	public function in_utc() {
		return gmdate( 'Ymd\THis\Z', $this->from->getTimestamp() );
	}

	/**
	 * Its day for a calendar.
	 *
	 * @return string
	 */
	public function first_day() {
		return $this->from->format( 'Ymd' );
	}

	/**
	 * The day after it for a calendar, where an end is the first day on which nothing is any more (RFC 5545 §3.6.1).
	 *
	 * @return string
	 */
	public function day_after() {
		return $this->from->modify( '+1 day' )->format( 'Ymd' );
	}

	/**
	 * The hour alone.
	 *
	 * @return string
	 */
	public function time() {
		return (string) wp_date( get_option( 'time_format' ), $this->from->getTimestamp(), $this->from->getTimezone() );
	}
}

<?php
/**
 * Events of The Events Calendar.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

defined( 'ABSPATH' ) || exit;

/** What The Events Calendar keeps of an event, read where it keeps it: its own API has of a cancelled event no status but "publish". */
final class Calendar_Event {

	const POST_TYPE = 'tribe_events';

	/** What a status of its is called in a feed. */
	const STATUSES = array(
		'canceled'  => 'cancelled',
		'cancelled' => 'cancelled',
		'postponed' => 'postponed',
	);

	/**
	 * The fields of an event.
	 *
	 * @param int $post_id The event.
	 * @return array
	 */
	public static function fields( $post_id ) {
		$is_day = in_array( self::meta( $post_id, '_EventAllDay' ), array( 'yes', '1', 'true' ), true );
		$status = self::meta( $post_id, '_tribe_events_status' );
		$start  = self::date( self::meta( $post_id, '_EventStartDate' ), $is_day );
		$end    = self::date( self::meta( $post_id, '_EventEndDate' ), $is_day );
		$online = in_array( self::meta( $post_id, '_tribe_events_is_virtual' ), array( 'yes', '1', 'true' ), true );
		$place  = self::place( (int) self::meta( $post_id, '_EventVenueID' ) );
		return array_filter(
			array(
				'start'      => $start,
				'end'        => $end === $start ? '' : $end,
				'timezone'   => $is_day ? '' : Zone::name( self::meta( $post_id, '_EventTimezone' ) ),
				'status'     => isset( self::STATUSES[ $status ] ) ? self::STATUSES[ $status ] : '',
				'attendance' => $online ? ( $place ? 'mixed' : 'online' ) : '',
				'online_url' => $online ? Item_Value::address( self::meta( $post_id, '_tribe_events_virtual_url' ) ) : '',
				'location'   => $place,
				'organizers' => self::organizers( $post_id ),
				'links'      => self::links( $post_id ),
			)
		);
	}

	/**
	 * Something that is kept beside a post.
	 *
	 * @param int    $post_id The post.
	 * @param string $key     Under which key.
	 * @return string
	 */
	private static function meta( $post_id, $key ) {
		$value = $post_id ? get_post_meta( $post_id, $key, true ) : '';
		return is_scalar( $value ) ? trim( (string) $value ) : '';
	}

	/**
	 * A date: a day for what lasts whole days.
	 *
	 * @param string $kept   "2027-03-14 18:30:00", in the event's zone.
	 * @param bool   $is_day Whether it lasts whole days.
	 * @return string
	 */
	private static function date( $kept, $is_day ) {
		if ( ! preg_match( '/^(\d{4}-\d\d-\d\d)(?: (\d\d:\d\d))?/', $kept, $found ) ) {
			return '';
		}
		return $is_day || empty( $found[2] ) ? $found[1] : "$found[1]T$found[2]";
	}

	/**
	 * A venue.
	 *
	 * @param int $venue_id The venue.
	 * @return array
	 */
	private static function place( $venue_id ) {
		if ( ! $venue_id || 'publish' !== get_post_status( $venue_id ) ) {
			return array();
		}
		return array_filter(
			array(
				'name'        => Post_Item::plain( get_the_title( $venue_id ) ),
				'address'     => self::meta( $venue_id, '_VenueAddress' ),
				'city'        => self::meta( $venue_id, '_VenueCity' ),
				'postal_code' => self::meta( $venue_id, '_VenueZip' ),
				'country'     => self::meta( $venue_id, '_VenueCountry' ),
				'url'         => Item_Value::address( self::meta( $venue_id, '_VenueURL' ) ),
			)
		);
	}

	/**
	 * Who organises an event.
	 *
	 * @param int $post_id The event.
	 * @return array[]
	 */
	private static function organizers( $post_id ) {
		$organizers = array();
		foreach ( array_map( 'intval', (array) get_post_meta( $post_id, '_EventOrganizerID' ) ) as $id ) {
			if ( $id && 'publish' === get_post_status( $id ) ) {
				$organizers[] = array_filter(
					array(
						'name' => Post_Item::plain( get_the_title( $id ) ),
						'url'  => Item_Value::address( self::meta( $id, '_OrganizerWebsite' ) ),
					)
				);
			}
		}
		return array_values( array_filter( $organizers, static fn( $one ) => isset( $one['name'] ) ) );
	}

	/**
	 * The event's own site.
	 *
	 * @param int $post_id The event.
	 * @return array[]
	 */
	private static function links( $post_id ) {
		$url = Item_Value::address( self::meta( $post_id, '_EventURL' ) );
		return '' === $url ? array() : array(
			array(
				'url'  => $url,
				'kind' => 'site',
			),
		);
	}
}

<?php
/**
 * Time zones.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

use DateTimeZone;
use Exception;

defined( 'ABSPATH' ) || exit;

/** Names of zones as a feed has them. */
final class Zone {

	/**
	 * A zone by the name that WordPress or a plugin has for it.
	 *
	 * @param string $name "Europe/Paris", "+02:00", "UTC+2" or "UTC".
	 * @return string Nothing where there is no such zone: the feed's own holds.
	 */
	public static function name( $name ) {
		if ( preg_match( '/^(?:UTC)?([+-])(\d{1,2})(?::?(\d\d)|\.(\d+))?$/', $name, $found ) ) {
			$minutes = isset( $found[4] ) ? (int) round( 60 * (float) "0.$found[4]" ) : (int) ( isset( $found[3] ) ? $found[3] : 0 );
			return sprintf( '%s%02d:%02d', $found[1], $found[2], $minutes );
		}
		try {
			return '' === $name ? '' : ( new DateTimeZone( $name ) )->getName();
		} catch ( Exception $unknown ) {
			return '';
		}
	}

	/**
	 * The site's own.
	 *
	 * @return string
	 */
	public static function of_site() {
		return self::name( wp_timezone_string() );
	}
}

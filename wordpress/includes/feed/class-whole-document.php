<?php
/**
 * A feed that can stand at another address than its own.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Feed;

defined( 'ABSPATH' ) || exit;

/** Makes the relative addresses in a feed whole, because its copy is read from here. */
final class Whole_Document {

	/**
	 * The JSON of a copy, its addresses whole; empty when there is none.
	 *
	 * @param Copy $copy The copy.
	 * @return string
	 */
	public static function json_of( Copy $copy ) {
		// Objects stay objects: an empty one is no empty list.
		$document = json_decode( $copy->text(), false, Json::DEPTH );
		if ( ! is_object( $document ) ) {
			return '';
		}
		// Its pages are at the publisher's, and are not asked from here.
		unset( $document->next_url );
		return (string) wp_json_encode( self::made_whole( $document, $copy->url ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_HEX_TAG, Json::DEPTH );
	}

	/**
	 * A value of a feed with its addresses made whole.
	 *
	 * @param mixed  $value A value.
	 * @param string $base  The feed's address.
	 * @return mixed
	 */
	private static function made_whole( $value, $base ) {
		if ( ! is_object( $value ) && ! is_array( $value ) ) {
			return $value;
		}
		$whole = array();
		foreach ( (array) $value as $name => $child ) {
			$is_address = is_object( $value ) && preg_match( '/^(url|logo|moved_to|same_as|.+_url)$/', (string) $name );
			if ( $is_address && is_array( $child ) ) {
				$whole[ $name ] = array_map( array( __CLASS__, 'whole_address' ), $child, array_fill( 0, count( $child ), $base ) );
			} else {
				$whole[ $name ] = $is_address ? self::whole_address( $child, $base ) : self::made_whole( $child, $base );
			}
		}
		return is_object( $value ) ? (object) $whole : $whole;
	}

	/**
	 * An address made whole; what is no text stays what it is.
	 *
	 * @param mixed  $address An address.
	 * @param string $base    The feed's.
	 * @return mixed
	 */
	private static function whole_address( $address, $base ) {
		return is_string( $address ) ? \WP_Http::make_absolute_url( $address, $base ) : $address;
	}
}

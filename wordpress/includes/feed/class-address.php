<?php
/**
 * Addresses of feeds.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Feed;

defined( 'ABSPATH' ) || exit;

/** Reads the addresses that an author wrote. */
final class Address {

	/**
	 * The addresses in a text, whole, safe and named once.
	 *
	 * @param string $text Addresses with spaces between them; one that begins with "/" is the site's own.
	 * @return string[]|null Null when any of them cannot be read: nothing else is to be shown in its place.
	 */
	public static function all_in( $text ) {
		// Block attributes of authors come with entities in them, twice at times.
		$text = html_entity_decode( html_entity_decode( (string) $text, ENT_QUOTES ), ENT_QUOTES );
		$urls = array();
		foreach ( preg_split( '/\s+/', trim( $text ), -1, PREG_SPLIT_NO_EMPTY ) as $written ) {
			$url = '/' === $written[0] && '/' !== substr( $written, 1, 1 ) ? home_url( $written ) : $written;
			if ( ! preg_match( '#^https?://[^/]#i', $url ) || strlen( $url ) > 2048 || ! wp_parse_url( $url, PHP_URL_HOST ) ) {
				return null;
			}
			$url = esc_url_raw( $url, array( 'http', 'https' ) );
			if ( '' === $url ) {
				return null;
			}
			$urls[] = $url;
		}
		return array_values( array_unique( $urls ) );
	}
}

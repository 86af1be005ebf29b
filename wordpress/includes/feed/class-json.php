<?php
/**
 * JSON as PHP can read it.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Feed;

defined( 'ABSPATH' ) || exit;

/** Reads JSON as forgivingly as a browser does: one broken character is no reason to lose a feed. */
final class Json {

	/** How deep a document may be. */
	const DEPTH = 64;

	/**
	 * A text without what PHP refuses and browsers read: a byte order mark, broken bytes, half of a pair of surrogates.
	 *
	 * @param string $text JSON.
	 * @return string
	 */
	public static function clean( $text ) {
		$text = preg_replace( '/^\xEF\xBB\xBF/', '', $text );
		if ( ! seems_utf8( $text ) || false === preg_match( '//u', $text ) ) {
			$text = mb_convert_encoding( $text, 'UTF-8', 'UTF-8' );
		}
		return (string) preg_replace_callback(
			'/\\\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)/s',
			static fn( $escape ) => isset( $escape[1] ) ? '\ufffd' : $escape[0],
			$text
		);
	}

	/**
	 * The document in a clean text.
	 *
	 * @param string $text JSON.
	 * @return array|null
	 */
	public static function document( $text ) {
		$document = json_decode( $text, true, self::DEPTH );
		return is_array( $document ) ? $document : null;
	}
}

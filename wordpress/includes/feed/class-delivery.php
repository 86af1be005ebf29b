<?php
/**
 * How the site sends a feed.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Feed;

defined( 'ABSPATH' ) || exit;

/** Sends a text to whoever asks, from whatever page: with a version, so that nobody fetches twice what has not changed. */
final class Delivery {

	/**
	 * Sends headers and text, or only that nothing has changed.
	 *
	 * @param string $text     The text.
	 * @param string $type     Its media type.
	 * @param int    $modified When it was made; 0 when that is not known.
	 */
	public static function send( $text, $type, $modified = 0 ) {
		$etag = '"' . md5( $text ) . '"';
		self::say( $type, $etag, $modified );
		$known = isset( $_SERVER['HTTP_IF_NONE_MATCH'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_IF_NONE_MATCH'] ) ) : '';
		// A server that compresses marks the version as a weak one, or adds to it.
		if ( '*' === $known || preg_match( '/"' . trim( $etag, '"' ) . '(-gzip|-br|;gzip)?"/', $known ) ) {
			status_header( 304 );
			return;
		}
		status_header( 200 );
		if ( ! isset( $_SERVER['REQUEST_METHOD'] ) || 'HEAD' !== $_SERVER['REQUEST_METHOD'] ) {
			echo $text; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON or iCalendar under its own media type.
		}
	}

	/**
	 * Says that there is nothing to send.
	 *
	 * @param int $status Why, as a status of HTTP.
	 */
	public static function refuse( $status ) {
		self::say( 'application/json', '', 0 );
		header( 'Cache-Control: no-store' );
		status_header( $status );
		echo '{"error":' . (int) $status . '}';
	}

	/**
	 * Sends the headers.
	 *
	 * @param string $type     The media type.
	 * @param string $etag     The version.
	 * @param int    $modified When that was made.
	 */
	private static function say( $type, $etag, $modified ) {
		// Core lets only the asking page read an answer, and only with its cookies: a feed is for everyone, and without.
		foreach ( array( 'Access-Control-Allow-Credentials', 'Access-Control-Allow-Methods', 'Vary', 'Set-Cookie', 'Expires', 'Pragma', 'Link', 'X-Robots-Tag' ) as $name ) {
			header_remove( $name );
		}
		header( "Content-Type: $type; charset=utf-8" );
		header( 'Access-Control-Allow-Origin: *' );
		header( 'Cache-Control: public, max-age=300, stale-while-revalidate=3600' );
		header( 'X-Content-Type-Options: nosniff' );
		header_remove( 'Last-Modified' );
		header_remove( 'ETag' );
		if ( $etag ) {
			header( "ETag: $etag" );
		}
		if ( $modified ) {
			header( 'Last-Modified: ' . gmdate( 'D, d M Y H:i:s', $modified ) . ' GMT' );
		}
	}
}

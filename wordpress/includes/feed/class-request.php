<?php
/**
 * Asking a server for a feed.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Feed;

defined( 'ABSPATH' ) || exit;

/** One request for a feed, within limits: the same as the elements keep to in a browser. */
final class Request {

	/** The most bytes of a feed. */
	const BYTES = 2097152;

	/**
	 * Asks for a feed.
	 *
	 * @param string $url     Its address.
	 * @param string $etag    The version that is known, if any.
	 * @param int    $seconds How long to wait.
	 * @return array{code: string, status: int, text: string, etag: string, headers: array} The code is "ok", "same", or what
	 *                                                                                      went wrong, as the elements call it.
	 */
	public static function send( $url, $etag = '', $seconds = 5 ) {
		$headers = array(
			'Accept'          => 'application/json',
			// A body that is cut off at the limit must not be a compressed one.
			'Accept-Encoding' => 'identity',
		);
		if ( '' !== $etag ) {
			$headers['If-None-Match'] = $etag;
		}
		$response = wp_safe_remote_get(
			$url,
			array(
				'timeout'             => $seconds,
				'redirection'         => 3,
				'limit_response_size' => self::BYTES + 1,
				'headers'             => $headers,
				'user-agent'          => 'Sharers Widgets/' . \Sharers_Widgets\VERSION . '; ' . home_url( '/' ),
			)
		);
		if ( is_wp_error( $response ) ) {
			$timeout = false !== strpos( $response->get_error_message(), 'timed out' );
			return self::answer( $timeout ? 'timeout' : 'network' );
		}
		$status  = (int) wp_remote_retrieve_response_code( $response );
		$text    = Json::clean( wp_remote_retrieve_body( $response ) );
		$code    = 304 === $status && '' !== $etag ? 'same' : ( 200 === $status ? self::verdict( $text ) : 'status' );
		$headers = wp_remote_retrieve_headers( $response );
		return self::answer( $code, $status, $text, (string) wp_remote_retrieve_header( $response, 'etag' ), is_object( $headers ) ? $headers->getAll() : (array) $headers );
	}

	/**
	 * Whether a text is a feed.
	 *
	 * @param string $text A text.
	 * @return string "ok", or why it is none.
	 */
	private static function verdict( $text ) {
		if ( strlen( $text ) > self::BYTES ) {
			return 'too-large';
		}
		$document = Json::document( $text );
		if ( null === $document ) {
			return null === json_decode( $text ) ? 'not-json' : 'not-a-feed';
		}
		if ( ! isset( $document['items'] ) || ! is_array( $document['items'] ) ) {
			return 'not-a-feed';
		}
		$version = isset( $document['version'] ) && is_string( $document['version'] ) ? $document['version'] : '';
		return preg_match( '#^sharers-feed/(?!1(\.|$))#', $version ) ? 'newer-version' : 'ok';
	}

	/**
	 * What came of a request.
	 *
	 * @param string $code    The code.
	 * @param int    $status  The server's own.
	 * @param string $text    The body.
	 * @param string $etag    Its version.
	 * @param array  $headers All headers.
	 * @return array
	 */
	private static function answer( $code, $status = 0, $text = '', $etag = '', array $headers = array() ) {
		return compact( 'code', 'status', 'text', 'etag', 'headers' );
	}
}

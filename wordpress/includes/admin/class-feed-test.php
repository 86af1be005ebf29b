<?php
/**
 * What the settings page asks of a feed.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Admin;

use Sharers_Widgets\Feed\Address;
use Sharers_Widgets\Feed\Copy;
use Sharers_Widgets\Feed\Request;
use Sharers_Widgets\Publish\Publication;
use WP_REST_Request;

defined( 'ABSPATH' ) || exit;

/** Gives the site's keeper the text of a feed: the copy that is kept, or what is at an address now. What it means the page finds out. */
final class Feed_Test {

	const ROUTE = 'sharers/v1/test';

	/** The key of the site's own feed, which is no copy. */
	const OWN = 'own';

	/** Hooks the route in. */
	public static function start() {
		add_action( 'rest_api_init', array( __CLASS__, 'announce' ) );
	}

	/** Tells the REST API of the route. */
	public static function announce() {
		register_rest_route(
			'sharers/v1',
			'/test',
			array(
				'methods'             => 'GET',
				'callback'            => array( __CLASS__, 'answer' ),
				'permission_callback' => static fn() => current_user_can( 'manage_options' ),
			)
		);
	}

	/**
	 * The text, and what came of asking for it.
	 *
	 * @param WP_REST_Request $request What was asked: "of", the key of a copy, or "url".
	 * @return array{code: string, status: int, text: string, url: string}
	 */
	public static function answer( WP_REST_Request $request ) {
		$key = (string) $request->get_param( 'of' );
		if ( self::OWN === $key ) {
			return self::said( 'ok', 200, Publication::text(), Publication::url() );
		}
		if ( '' !== $key ) {
			$copy = Copy::by_key( $key );
			return $copy ? self::said( (string) $copy->get( 'code' ), (int) $copy->get( 'status' ), $copy->text(), $copy->url ) : self::said( 'address' );
		}
		$urls = Address::all_in( (string) $request->get_param( 'url' ) );
		if ( ! $urls ) {
			return self::said( 'address' );
		}
		if ( Publication::is_at( $urls[0] ) ) {
			return self::said( 'ok', 200, Publication::text(), Publication::url() );
		}
		$answer = Request::send( $urls[0], '', 10 );
		return self::said( $answer['code'], $answer['status'], 'status' === $answer['code'] ? '' : $answer['text'], $urls[0] );
	}

	/**
	 * An answer.
	 *
	 * @param string $code   What came of it, as the elements call it.
	 * @param int    $status The server's own word for it.
	 * @param string $text   The feed.
	 * @param string $url    Its address.
	 * @return array
	 */
	private static function said( $code, $status = 0, $text = '', $url = '' ) {
		return compact( 'code', 'status', 'text', 'url' );
	}
}

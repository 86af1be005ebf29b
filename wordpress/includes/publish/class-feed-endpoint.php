<?php
/**
 * Where the site's own feed answers.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

use Sharers_Widgets\Feed\Delivery;
use WP_HTTP_Response;
use WP_REST_Request;
use WP_REST_Response;

defined( 'ABSPATH' ) || exit;

/** Answers at /?feed=sharers, /?feed=sharers-ics and /wp-json/sharers/v1/feed. */
final class Feed_Endpoint {

	const ROUTE = 'sharers/v1/feed';

	/** Hooks the addresses in. */
	public static function start() {
		add_action(
			'init',
			static function () {
				add_feed( Publication::FEED, array( __CLASS__, 'send_feed' ) );
				add_feed( Publication::FEED . '-ics', array( __CLASS__, 'send_calendar' ) );
			}
		);
		add_action( 'rest_api_init', array( __CLASS__, 'announce_route' ) );
		add_filter( 'rest_pre_serve_request', array( __CLASS__, 'serve' ), 20, 3 );
	}

	/** Tells the REST API of its route. */
	public static function announce_route() {
		register_rest_route(
			dirname( self::ROUTE ),
			'/' . basename( self::ROUTE ),
			array(
				'methods'             => 'GET',
				'callback'            => static fn() => new WP_REST_Response( json_decode( Publication::text() ) ),
				'permission_callback' => '__return_true',
			)
		);
	}

	/**
	 * Sends the feed as it was built, in place of what the REST API would make of it, and with our own headers.
	 *
	 * @param bool             $served   Whether somebody else sent something.
	 * @param WP_HTTP_Response $response The answer.
	 * @param WP_REST_Request  $request  What was asked.
	 * @return bool
	 */
	public static function serve( $served, $response, $request ) {
		if ( $served || '/' . self::ROUTE !== $request->get_route() || 200 !== $response->get_status() ) {
			return $served;
		}
		self::send_feed();
		return true;
	}

	/** Sends the feed. */
	public static function send_feed() {
		self::send( 'feed.json', 'application/json' );
	}

	/** Sends the calendar. */
	public static function send_calendar() {
		self::send( 'feed.ics', 'text/calendar' );
	}

	/**
	 * Sends what was built.
	 *
	 * @param string $file Which file.
	 * @param string $type Its media type.
	 */
	private static function send( $file, $type ) {
		$text = Publication::text( $file );
		if ( '' === $text ) {
			Delivery::refuse( 404 );
			return;
		}
		Delivery::send( $text, $type, Built_File::time( $file ) );
	}
}

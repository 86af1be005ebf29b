<?php
/**
 * Where visitors get the site's copies of feeds.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Feed;

defined( 'ABSPATH' ) || exit;

/**
 * Answers at /?feed=sharers-copy&of=…, so that a visitor's browser asks this site and no other. Only for feeds that the site
 * shows: nobody can have another fetched. An address of this form answers also where the REST API is closed to visitors.
 */
final class Copy_Endpoint {

	const FEED = 'sharers-copy';

	/** Hooks the address in. */
	public static function start() {
		add_action(
			'init',
			static function () {
				add_feed( self::FEED, array( __CLASS__, 'answer' ) );
			}
		);
		add_filter( 'redirect_canonical', array( __CLASS__, 'stay' ) );
	}

	/**
	 * The address of a copy.
	 *
	 * @param Copy $copy The copy.
	 * @return string
	 */
	public static function url( Copy $copy ) {
		return add_query_arg(
			array(
				'feed' => self::FEED,
				'of'   => $copy->key,
			),
			home_url( '/' )
		);
	}

	/**
	 * Keeps WordPress from leading on to /feed/sharers…, which it knows only once its rules were made anew.
	 *
	 * @param string|false $url Where it would lead.
	 * @return string|false
	 */
	public static function stay( $url ) {
		return is_string( get_query_var( 'feed' ) ) && 0 === strpos( get_query_var( 'feed' ), 'sharers' ) ? false : $url;
	}

	/** Sends the copy that was asked for. */
	public static function answer() {
		$key  = isset( $_GET['of'] ) ? sanitize_key( wp_unslash( $_GET['of'] ) ) : ''; // phpcs:ignore WordPress.Security.NonceVerification.Recommended -- anyone may read a copy.
		$copy = Copy::by_key( $key );
		if ( ! $copy ) {
			Delivery::refuse( 404 );
			return;
		}
		$copy = Refresh::current( $copy->url );
		$text = Whole_Document::json_of( $copy );
		if ( '' === $text ) {
			Delivery::refuse( 502 );
			return;
		}
		Delivery::send( $text, 'application/json', $copy->get( 'good' ) );
	}
}

<?php
/**
 * WP-CLI.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets;

use WP_CLI;

defined( 'ABSPATH' ) || exit;

/** Keeps the feeds of the site fresh from the command line. */
final class Command {

	/**
	 * Fetches every feed that the site shows, and builds the site's own anew.
	 *
	 * Ends with 1 where a feed could not be had; its last good copy is kept.
	 *
	 * ## OPTIONS
	 *
	 * [<url>]
	 * : The address of one feed, to fetch that alone.
	 *
	 * ## EXAMPLES
	 *
	 *     wp sharers refresh
	 *     wp sharers refresh https://network.example/feed.json
	 *
	 * @param string[] $arguments The address, if any.
	 */
	public function refresh( $arguments ) {
		$url    = isset( $arguments[0] ) ? Feed\Address::all_in( $arguments[0] ) : array();
		$copies = $url ? array( new Feed\Copy( $url[0] ) ) : Feed\Copy::all();
		if ( null === $url ) {
			WP_CLI::error( __( 'This is not an address: an address begins with https:// and has no spaces.', 'sharers-widgets' ) );
			return;
		}
		$failed = 0;
		foreach ( $copies as $copy ) {
			$code    = Feed\Refresh::now( $copy )->get( 'code' );
			$failed += 'ok' === $code ? 0 : 1;
			WP_CLI::log( $copy->url . '  ' . ( '' === $code ? 'locked' : $code ) );
		}
		if ( ! $url ) {
			Publish\Publication::build();
			WP_CLI::log( Publish\Publication::url() . '  ' . ( Settings::get( 'publish' ) ? 'built' : 'off' ) );
		}
		if ( $failed ) {
			/* translators: %d: how many. */
			WP_CLI::error( sprintf( _n( '%d feed could not be fetched; its last good copy is kept.', '%d feeds could not be fetched; their last good copies are kept.', $failed, 'sharers-widgets' ), $failed ) );
			return;
		}
		WP_CLI::success( __( 'All feeds are up to date.', 'sharers-widgets' ) );
	}
}

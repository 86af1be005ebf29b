<?php
/**
 * How the site's own feed is found.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

use Sharers_Widgets\Settings;

defined( 'ABSPATH' ) || exit;

/** Says in the head of each page where the feed is. */
final class Discovery {

	/** Hooks the links in. */
	public static function start() {
		add_action( 'wp_head', array( __CLASS__, 'link' ), 3 );
	}

	/** Writes the links. */
	public static function link() {
		if ( ! Settings::get( 'publish' ) ) {
			return;
		}
		$title = Publication::title();
		printf( '<link rel="alternate" type="application/json" title="%s" href="%s">' . "\n", esc_attr( $title ), esc_url( Publication::url() ) );
		printf( '<link rel="alternate" type="text/calendar" title="%s" href="%s">' . "\n", esc_attr( $title ), esc_url( Publication::calendar_url() ) );
	}
}

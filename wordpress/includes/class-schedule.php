<?php
/**
 * What is done every hour.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets;

defined( 'ABSPATH' ) || exit;

/** The hourly round: partners' feeds are fetched again, and the site's own is built anew. */
final class Schedule {

	const HOOK = 'sharers_widgets_hourly';

	/** Hooks the round in. A site to which the plugin came without being activated (a copied folder) gets it too. */
	public static function start() {
		add_action( self::HOOK, array( __CLASS__, 'run' ) );
		add_action( 'admin_init', array( __CLASS__, 'begin' ) );
	}

	/** Begins the rounds. */
	public static function begin() {
		if ( ! wp_next_scheduled( self::HOOK ) ) {
			wp_schedule_event( time() + HOUR_IN_SECONDS, 'hourly', self::HOOK );
		}
	}

	/** Ends the rounds. */
	public static function end() {
		wp_unschedule_hook( self::HOOK );
		wp_unschedule_hook( Feed\Refresh::HOOK );
	}

	/** Makes a round. */
	public static function run() {
		Feed\Refresh::all();
		Publish\Publication::build();
	}
}

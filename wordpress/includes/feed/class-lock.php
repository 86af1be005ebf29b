<?php
/**
 * One at a time.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Feed;

defined( 'ABSPATH' ) || exit;

/** A lock that one process holds, across all that serve the site. */
final class Lock {

	const OPTION = 'sharers_widgets_lock_';

	/** For how long the lock of a process that died is kept, in seconds. */
	const LIFE = 30;

	/**
	 * Takes the lock, unless another process has it.
	 *
	 * @param string $key Whose lock.
	 * @return bool Whether it is ours.
	 */
	public static function take( $key ) {
		global $wpdb;
		$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name = %s AND option_value < %d", self::OPTION . $key, time() - self::LIFE ) );
		// The options API would overwrite the lock of another: the database alone knows who was first.
		return (bool) $wpdb->query( $wpdb->prepare( "INSERT IGNORE INTO $wpdb->options ( option_name, option_value, autoload ) VALUES ( %s, %d, 'no' )", self::OPTION . $key, time() ) );
	}

	/**
	 * Gives the lock back.
	 *
	 * @param string $key Whose lock.
	 */
	public static function release( $key ) {
		global $wpdb;
		$wpdb->delete( $wpdb->options, array( 'option_name' => self::OPTION . $key ) );
	}
}

<?php
/**
 * Plugins that make pages faster by changing their scripts.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

defined( 'ABSPATH' ) || exit;

/**
 * Asks the well-known ones to leave the elements' script alone: a module that is joined to a classic script is a syntax error, and
 * one that waits for the visitor's first move leaves a hole until then.
 */
final class Optimisers {

	/** What the addresses of our scripts have in common. */
	const PATH = 'sharers-widgets/assets/elements/';

	/** Filters over a list of what to leave alone. */
	const LISTS = array(
		'rocket_exclude_js',
		'rocket_minify_excluded_external_js',
		'rocket_exclude_defer_js',
		'rocket_delay_js_exclusions',
		'litespeed_optimize_js_excludes',
		'litespeed_optm_js_defer_exc',
		'litespeed_optm_gm_js_exc',
		'sgo_js_minify_exclude_urls',
		'sgo_javascript_combine_excluded_external_paths',
		'perfmatters_delay_js_exclusions',
		'perfmatters_defer_js_exclusions',
		'perfmatters_minify_js_exclusions',
		'wp-optimize-minify-default-exclusions',
		'flying_press_exclude_from_delay:js',
		'wpmeteor_exclude',
	);

	/** Filters over a list of handles. */
	const HANDLES = array(
		'sgo_js_minify_exclude',
		'sgo_javascript_combine_exclude',
		'sgo_js_async_exclude',
		'wp_hummingbird_is_minify_excluded_handles',
	);

	/** Hooks us into all of them. */
	public static function start() {
		foreach ( self::LISTS as $filter ) {
			add_filter( $filter, array( __CLASS__, 'and_our_path' ) );
		}
		foreach ( self::HANDLES as $filter ) {
			add_filter( $filter, array( __CLASS__, 'and_our_handles' ) );
		}
		add_filter( 'autoptimize_filter_js_exclude', array( __CLASS__, 'and_our_path' ) );
		// Jetpack Boost and Page Optimize ask of each script by itself.
		add_filter( 'js_do_concat', array( __CLASS__, 'unless_ours' ), 10, 2 );
		add_filter( 'wphb_minify_resource', array( __CLASS__, 'unless_ours' ), 10, 2 );
		add_filter( 'wphb_combine_resource', array( __CLASS__, 'unless_ours' ), 10, 2 );
	}

	/**
	 * Adds our path.
	 *
	 * @param string[]|string $excluded What is left alone, as a list or between commas.
	 * @return string[]|string
	 */
	public static function and_our_path( $excluded ) {
		return is_array( $excluded ) ? array_merge( $excluded, array( self::PATH ) ) : ltrim( $excluded . ',' . self::PATH, ',' );
	}

	/**
	 * Adds our handles.
	 *
	 * @param string[] $excluded Handles of what is left alone.
	 * @return string[]
	 */
	public static function and_our_handles( $excluded ) {
		$ours = array( Scripts::HANDLE );
		foreach ( array_keys( Elements::all() ) as $name ) {
			$ours[] = Scripts::HANDLE . "-$name";
		}
		return array_merge( (array) $excluded, $ours );
	}

	/**
	 * Says no of our scripts.
	 *
	 * @param bool   $change Whether to change a script.
	 * @param string $handle Its handle.
	 * @return bool
	 */
	public static function unless_ours( $change, $handle ) {
		return $change && ! ( is_string( $handle ) && Scripts::is_ours( $handle ) );
	}
}

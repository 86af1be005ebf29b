<?php
/**
 * The library's script.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

use Sharers_Widgets\Plugin;
use const Sharers_Widgets\VERSION;

defined( 'ABSPATH' ) || exit;

/** Loads the plugin's own copy of the elements, as a module, only on pages that use one, and no more of it than they use. */
final class Scripts {

	/** The script with all elements; that of one has its name too, as "sharers-widgets-event-list". */
	const HANDLE = 'sharers-widgets';

	/** The elements that the page uses.
	 *
	 * @var array<string, true>
	 */
	private static $used = array();

	/** Hooks the script in. */
	public static function start() {
		add_action( 'init', array( __CLASS__, 'announce' ) );
		add_action( 'enqueue_block_assets', array( __CLASS__, 'in_canvas' ) );
		add_action( 'wp_footer', array( __CLASS__, 'load' ), 5 );
		add_filter( 'script_loader_tag', array( __CLASS__, 'as_module' ), 10, 3 );
	}

	/** Tells WordPress of the scripts. The API for modules is no help: before 6.5 it does nothing. */
	public static function announce() {
		wp_register_script( self::HANDLE, Plugin::url( 'assets/elements/sharers.js' ), array(), VERSION, true );
		foreach ( array_keys( Elements::all() ) as $name ) {
			wp_register_script( self::HANDLE . "-$name", Plugin::url( "assets/elements/$name.js" ), array(), VERSION, true );
		}
	}

	/**
	 * Notes that the page uses an element.
	 *
	 * @param string $name Its name.
	 */
	public static function need( $name ) {
		self::$used[ $name ] = true;
	}

	/** Loads what the page uses: the file of its one element, or that with all of them. */
	public static function load() {
		if ( self::$used ) {
			wp_enqueue_script( 1 === count( self::$used ) ? self::HANDLE . '-' . key( self::$used ) : self::HANDLE );
		}
	}

	/** Loads all elements where the editor draws its blocks, be that a frame of its own or not. */
	public static function in_canvas() {
		if ( is_admin() ) {
			wp_enqueue_script( self::HANDLE );
		}
	}

	/**
	 * Whether a handle is one of ours for visitors.
	 *
	 * @param string $handle A handle.
	 * @return bool
	 */
	public static function is_ours( $handle ) {
		return self::HANDLE === $handle || isset( Elements::all()[ substr( $handle, strlen( self::HANDLE ) + 1 ) ] ) && 0 === strpos( $handle, self::HANDLE );
	}

	/**
	 * Makes our script's tag one of a module, which optimisers are to leave alone.
	 *
	 * @param string $tag    The tag, perhaps with inline scripts around it.
	 * @param string $handle Whose it is.
	 * @param string $src    Its address.
	 * @return string
	 */
	public static function as_module( $tag, $handle, $src ) {
		if ( ! self::is_ours( $handle ) ) {
			return $tag;
		}
		return sprintf(
			'<script type="module" id="%s-js" src="%s" data-no-optimize="1" data-no-minify="1" data-no-defer="1" data-cfasync="false"></script>' . "\n", // phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- this is the tag of an enqueued one.
			esc_attr( $handle ),
			esc_url( $src )
		);
	}
}

<?php
/**
 * What the plugin begins with.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets;

defined( 'ABSPATH' ) || exit;

/** Hands each part its hooks. */
final class Plugin {

	/** Hooks everything in. */
	public static function start() {
		add_action( 'init', array( __CLASS__, 'load_words' ), 0 );
		add_filter( 'load_textdomain_mofile', array( __CLASS__, 'any_french' ), 10, 2 );
		add_filter( 'load_script_translation_file', static fn( $file, $handle, $domain ) => self::any_french( $file, $domain ), 10, 3 );
		Embed\Scripts::start();
		Embed\Optimisers::start();
		Embed\Shortcodes::start();
		Embed\Blocks::start();
		Embed\Pasted_Tags::start();
		Feed\Refresh::start();
		Feed\Copy_Endpoint::start();
		Publish\Publication::start();
		Publish\Feed_Endpoint::start();
		Publish\Discovery::start();
		Publish\Item_Form::start();
		if ( is_admin() ) {
			Admin\Settings_Page::start();
		}
		Admin\Feed_Test::start();
		if ( defined( 'WP_CLI' ) && WP_CLI ) {
			\WP_CLI::add_command( 'sharers', Command::class );
		}
		register_activation_hook( PLUGIN_FILE, array( Schedule::class, 'begin' ) );
		register_deactivation_hook( PLUGIN_FILE, array( Schedule::class, 'end' ) );
		Schedule::start();
	}

	/** Loads the translation that comes with the plugin. */
	public static function load_words() {
		load_plugin_textdomain( 'sharers-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	}

	/**
	 * Takes fr_FR for fr_BE, fr_CA and their like.
	 *
	 * @param string|false $file   A translation file, of PHP's words or of a script's.
	 * @param string       $domain Whose it is.
	 * @return string|false
	 */
	public static function any_french( $file, $domain ) {
		if ( 'sharers-widgets' !== $domain || ! is_string( $file ) || is_readable( $file ) ) {
			return $file;
		}
		return preg_replace( '/-fr_[A-Z]{2}(?=\.mo$|-[a-z-]+\.json$)/', '-fr_FR', $file );
	}

	/**
	 * The address of a file of the plugin.
	 *
	 * @param string $path Its path in the plugin's folder.
	 * @return string
	 */
	public static function url( $path ) {
		return plugins_url( $path, PLUGIN_FILE );
	}

	/**
	 * The path of a file of the plugin.
	 *
	 * @param string $path Its path in the plugin's folder.
	 * @return string
	 */
	public static function path( $path ) {
		return plugin_dir_path( PLUGIN_FILE ) . $path;
	}
}

<?php
/**
 * The settings page.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Admin;

use Sharers_Widgets\Plugin;
use Sharers_Widgets\Publish\Calendar_Event;
use Sharers_Widgets\Publish\Item_Form;
use Sharers_Widgets\Publish\Publication;
use Sharers_Widgets\Publish\Type_Words;
use Sharers_Widgets\Settings;
use const Sharers_Widgets\PLUGIN_FILE;
use const Sharers_Widgets\VERSION;

defined( 'ABSPATH' ) || exit;

/** Settings → Sharers Widgets: the default feed, what is published, and how all feeds are. */
final class Settings_Page {

	const SLUG = 'sharers-widgets';

	/** Hooks the page in. */
	public static function start() {
		add_action( 'admin_menu', array( __CLASS__, 'announce' ) );
		add_action( 'admin_init', array( __CLASS__, 'register' ) );
		add_action( 'admin_enqueue_scripts', array( __CLASS__, 'load_script' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( PLUGIN_FILE ), array( __CLASS__, 'with_link' ) );
	}

	/** Tells WordPress of the page. */
	public static function announce() {
		add_options_page( 'Sharers Widgets', 'Sharers Widgets', 'manage_options', self::SLUG, array( __CLASS__, 'show' ) );
	}

	/** Tells WordPress of the settings. */
	public static function register() {
		register_setting( self::SLUG, Settings::OPTION, array( 'sanitize_callback' => array( Settings::class, 'sanitize' ) ) );
	}

	/**
	 * Adds a link to the page in the list of plugins.
	 *
	 * @param string[] $links The links.
	 * @return string[]
	 */
	public static function with_link( $links ) {
		array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=' . self::SLUG ) ), esc_html__( 'Settings', 'sharers-widgets' ) ) );
		return $links;
	}

	/**
	 * Loads what the page needs.
	 *
	 * @param string $page Which page of the administration.
	 */
	public static function load_script( $page ) {
		if ( 'settings_page_' . self::SLUG !== $page ) {
			return;
		}
		$handle = 'sharers-widgets-settings';
		wp_enqueue_style( $handle, Plugin::url( 'assets/settings.css' ), array(), VERSION );
		wp_enqueue_script( $handle, Plugin::url( 'assets/settings.js' ), array( 'wp-api-fetch', 'wp-i18n' ), VERSION, true );
		wp_set_script_translations( $handle, 'sharers-widgets', Plugin::path( 'languages' ) );
		$data = array(
			'route'   => rest_url( Feed_Test::ROUTE ),
			'locale'  => determine_locale(),
			'checker' => Plugin::url( 'assets/findings.js' ) . '?ver=' . VERSION,
		);
		wp_add_inline_script( $handle, 'window.sharersWidgetsSettings = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}

	/** Writes the page. */
	public static function show() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		echo '<div class="wrap"><h1>Sharers Widgets</h1><form action="options.php" method="post">';
		settings_fields( self::SLUG );
		self::show_default_feed();
		self::show_publication();
		submit_button();
		echo '</form>';
		Health::show();
		echo '</div>';
	}

	/** The feed that is shown where none is named. */
	private static function show_default_feed() {
		echo '<h2>' . esc_html__( 'Show', 'sharers-widgets' ) . '</h2><table class="form-table" role="presentation"><tr><th scope="row"><label for="sharers-feed">' . esc_html__( 'Default feed', 'sharers-widgets' ) . '</label></th><td>';
		printf( '<input class="large-text code" type="text" inputmode="url" id="sharers-feed" name="%s[feed]" value="%s" aria-describedby="sharers-feed-hint"> ', esc_attr( Settings::OPTION ), esc_attr( Settings::get( 'feed' ) ) );
		echo '<p><button class="button" type="button" id="sharers-test">' . esc_html__( 'Test this feed', 'sharers-widgets' ) . '</button></p>';
		echo '<div class="sharers-findings" id="sharers-test-result" role="status"></div>';
		echo '<p class="description" id="sharers-feed-hint">' . esc_html__( 'Shown by blocks and shortcodes that name none; several addresses with spaces between them. If empty, this site’s own feed.', 'sharers-widgets' ) . '</p></td></tr></table>';
	}

	/** What the site publishes. */
	private static function show_publication() {
		$option = esc_attr( Settings::OPTION );
		echo '<h2>' . esc_html__( 'Publish', 'sharers-widgets' ) . '</h2><table class="form-table" role="presentation"><tr><th scope="row">' . esc_html__( 'This site’s feed', 'sharers-widgets' ) . '</th><td>';
		printf( '<label><input type="checkbox" name="%s[publish]" value="1"%s> %s</label>', $option, checked( Settings::get( 'publish' ), true, false ), esc_html__( 'Publish this site’s content as a feed', 'sharers-widgets' ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped above.
		printf( '<p class="description"><code>%s</code><br><code>%s</code></p></td></tr>', esc_html( Publication::url() ), esc_html( Publication::calendar_url() ) );
		printf( '<tr><th scope="row"><label for="sharers-title">%s</label></th><td><input class="regular-text" type="text" id="sharers-title" name="%s[title]" value="%s" placeholder="%s"></td></tr>', esc_html__( 'Feed title', 'sharers-widgets' ), $option, esc_attr( Settings::get( 'title' ) ), esc_attr( get_bloginfo( 'name' ) ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped above.
		$kinds = array();
		foreach ( array_merge( Item_Form::post_types(), post_type_exists( Calendar_Event::POST_TYPE ) ? array( Calendar_Event::POST_TYPE ) : array() ) as $name ) {
			$kinds[ $name ] = get_post_type_object( $name )->labels->name;
		}
		self::show_types( __( 'By post type', 'sharers-widgets' ), 'post_types', $kinds );
		self::show_types( __( 'By category', 'sharers-widgets' ), 'categories', wp_list_pluck( get_categories( array( 'hide_empty' => false ) ), 'name', 'term_id' ) );
		echo '</table><p class="description">' . esc_html__( 'Each post can also be put into the feed, or kept out of it, by itself: under its text in the editor. What has no date is shown as “date to be confirmed”.', 'sharers-widgets' ) . '</p>';
	}

	/**
	 * A choice of a type for each of several things.
	 *
	 * @param string               $heading What they are.
	 * @param string               $key     Under which key they are kept.
	 * @param array<string,string> $names   What each is called.
	 */
	private static function show_types( $heading, $key, array $names ) {
		$chosen = Settings::get( $key );
		echo '<tr><th scope="row">' . esc_html( $heading ) . '</th><td><table class="sharers-types" role="presentation">';
		foreach ( $names as $name => $label ) {
			$id = "sharers-$key-$name";
			printf( '<tr><td><label for="%s">%s</label></td><td><select id="%s" name="%s[%s][%s]"><option value="">%s</option>', esc_attr( $id ), esc_html( $label ), esc_attr( $id ), esc_attr( Settings::OPTION ), esc_attr( $key ), esc_attr( $name ), esc_html__( 'Not in the feed', 'sharers-widgets' ) );
			foreach ( Type_Words::all() as $type => $word ) {
				printf( '<option value="%s"%s>%s</option>', esc_attr( $type ), selected( isset( $chosen[ $name ] ) ? $chosen[ $name ] : '', $type, false ), esc_html( $word ) );
			}
			echo '</select></td></tr>';
		}
		echo '</table></td></tr>';
	}
}

<?php
/**
 * The site's own feed.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

use Sharers_Widgets\Plugin;
use Sharers_Widgets\Settings;

defined( 'ABSPATH' ) || exit;

/** Builds the feed when something is saved and every hour, into a file: no visit builds it, however many there are. */
final class Publication {

	const FEED = 'sharers';

	/** What stands beside a post and in the feed, by its key. */
	const BESIDE = '/^_(?:sharers_|Event|Venue|Organizer|tribe_events_|thumbnail_id$|wp_attachment_image_alt$)/';

	/** Whether it is to be built once the request is over.
	 *
	 * @var bool
	 */
	private static $is_due = false;

	/** Hooks the building in. */
	public static function start() {
		foreach ( array( 'save_post', 'deleted_post', 'trashed_post', 'untrashed_post', 'set_object_terms', 'edited_term', 'delete_term' ) as $hook ) {
			add_action( $hook, array( __CLASS__, 'note_change' ) );
		}
		foreach ( array( 'updated_post_meta', 'added_post_meta', 'deleted_post_meta' ) as $hook ) {
			add_action( $hook, array( __CLASS__, 'note_change_beside' ), 10, 3 );
		}
		foreach ( array( Settings::OPTION, 'blogname', 'timezone_string', 'gmt_offset', 'permalink_structure', 'home', 'WPLANG' ) as $option ) {
			add_action( "update_option_$option", array( __CLASS__, 'note_change' ) );
			add_action( "add_option_$option", array( __CLASS__, 'note_change' ) );
		}
		add_action( 'shutdown', array( __CLASS__, 'build_if_due' ) );
	}

	/** Notes that something changed; what changes a hundred times in a request is built once. */
	public static function note_change() {
		self::$is_due = true;
	}

	/**
	 * Notes that something beside a post changed, where it is in the feed: editors keep locks there, and others count visits.
	 *
	 * @param int|int[] $meta_id Which entry.
	 * @param int       $post_id Whose.
	 * @param string    $key     Its name.
	 */
	public static function note_change_beside( $meta_id, $post_id, $key ) {
		self::$is_due = self::$is_due || preg_match( self::BESIDE, $key );
	}

	/** Builds it where something changed. */
	public static function build_if_due() {
		if ( self::$is_due ) {
			self::$is_due = false;
			self::build();
		}
	}

	/** Builds it, or takes it away where the site publishes nothing. */
	public static function build() {
		if ( ! Settings::get( 'publish' ) ) {
			Built_File::remove_all();
			return;
		}
		// Whoever saves may read another language than the site is in.
		$is_switched = switch_to_locale( get_locale() );
		Plugin::load_words();
		$document = self::document();
		Built_File::write( 'feed.json', (string) wp_json_encode( $document, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_HEX_TAG ) );
		Built_File::write( 'feed.ics', Calendar_File::of( $document ) );
		if ( $is_switched ) {
			restore_previous_locale();
			Plugin::load_words();
		}
	}

	/**
	 * The feed.
	 *
	 * @return array
	 */
	public static function document() {
		$items    = array_map( array( Post_Item::class, 'of' ), Posts::published() );
		$items    = array_values( array_filter( $items, static fn( $item ) => isset( $item['title'] ) ) );
		$modified = array_column( $items, 'date_modified' );
		return array_filter(
			array(
				'version'       => 'sharers-feed/1',
				'title'         => self::title(),
				'language'      => get_bloginfo( 'language' ),
				'home_page_url' => home_url( '/' ),
				'feed_url'      => self::url(),
				'ics_url'       => self::calendar_url(),
				'timezone'      => Zone::of_site(),
				'publisher'     => array_filter(
					array(
						'name' => Post_Item::plain( get_bloginfo( 'name' ) ),
						'url'  => home_url( '/' ),
						'logo' => get_site_icon_url(),
					)
				),
				'date_modified' => $modified ? max( $modified ) : '',
			)
		) + array( 'items' => $items );
	}

	/**
	 * What the feed is called: as its keeper wants, or like the site.
	 *
	 * @return string
	 */
	public static function title() {
		$title = Settings::get( 'title' );
		return '' === $title ? Post_Item::plain( get_bloginfo( 'name' ) ) : $title;
	}

	/**
	 * The feed's JSON; empty where nothing is published.
	 *
	 * @param string $file "feed.json", or "feed.ics" for the calendar.
	 * @return string
	 */
	public static function text( $file = 'feed.json' ) {
		if ( ! Settings::get( 'publish' ) ) {
			return '';
		}
		$text = Built_File::read( $file );
		if ( '' === $text ) {
			self::build();
			$text = Built_File::read( $file );
		}
		return $text;
	}

	/**
	 * Where it is: an address that answers also where the REST API is closed to visitors, and with any form of permalinks.
	 *
	 * @return string
	 */
	public static function url() {
		return home_url( '/?feed=' . self::FEED );
	}

	/**
	 * Where its events are for calendars.
	 *
	 * @return string
	 */
	public static function calendar_url() {
		return home_url( '/?feed=' . self::FEED . '-ics' );
	}

	/**
	 * Whether an address is that of the site's own feed.
	 *
	 * @param string $url An address.
	 * @return bool
	 */
	public static function is_at( $url ) {
		return in_array( $url, array( self::url(), home_url( '/feed/' . self::FEED . '/' ), rest_url( Feed_Endpoint::ROUTE ), Built_File::url( 'feed.json' ) ), true );
	}
}

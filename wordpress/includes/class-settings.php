<?php
/**
 * What the site's keeper has chosen.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets;

defined( 'ABSPATH' ) || exit;

/** The settings, each with what holds unless it was chosen. */
final class Settings {

	const OPTION = 'sharers_widgets';

	/** What a published thing can be. */
	const TYPES = array( 'event', 'project', 'call', 'resource' );

	/**
	 * All settings.
	 *
	 * @return array
	 */
	public static function all() {
		return array_merge(
			array(
				'feed'       => '',
				'publish'    => true,
				'title'      => '',
				'post_types' => array( 'tribe_events' => 'event' ),
				'categories' => array(),
			),
			(array) get_option( self::OPTION, array() )
		);
	}

	/**
	 * One setting.
	 *
	 * @param string $name Its name.
	 * @return mixed
	 */
	public static function get( $name ) {
		return self::all()[ $name ];
	}

	/**
	 * Settings as they may be kept, whatever came from a form.
	 *
	 * @param mixed $input What came.
	 * @return array
	 */
	public static function sanitize( $input ) {
		$input = is_array( $input ) ? $input : array();
		$feed  = isset( $input['feed'] ) ? (string) $input['feed'] : '';
		$urls  = Feed\Address::all_in( $feed );
		if ( null === $urls ) {
			add_settings_error( self::OPTION, 'feed', __( 'The address of the feed cannot be read: an address begins with https:// and has no spaces.', 'sharers-widgets' ) );
			$urls = array( self::get( 'feed' ) );
		}
		return array(
			'feed'       => implode( ' ', $urls ),
			'publish'    => ! empty( $input['publish'] ),
			'title'      => isset( $input['title'] ) ? mb_substr( sanitize_text_field( $input['title'] ), 0, 300 ) : '',
			'post_types' => self::types_by( 'sanitize_key', $input, 'post_types' ),
			'categories' => self::types_by( 'absint', $input, 'categories' ),
		);
	}

	/**
	 * Which type of item something is published as, by its name or number.
	 *
	 * @param callable $clean Cleans a name or number.
	 * @param array    $input What came.
	 * @param string   $key   Under which key.
	 * @return array
	 */
	private static function types_by( $clean, array $input, $key ) {
		$types = array();
		foreach ( isset( $input[ $key ] ) && is_array( $input[ $key ] ) ? $input[ $key ] : array() as $name => $type ) {
			if ( in_array( $type, self::TYPES, true ) ) {
				$types[ $clean( $name ) ] = $type;
			}
		}
		return $types;
	}
}

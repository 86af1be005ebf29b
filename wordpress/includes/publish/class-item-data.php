<?php
/**
 * What an author said of a post.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

use Sharers_Widgets\Settings;

defined( 'ABSPATH' ) || exit;

/** Keeps beside a post what the form has of it, as it was written: what cannot be read is not lost, and can be mended. */
final class Item_Data {

	const TYPE = '_sharers_type';
	const DATA = '_sharers_item';

	/** The author's choice that a post is not to be in the feed, whatever its category. */
	const NOTHING = 'none';

	/**
	 * What a post is published as.
	 *
	 * @param int $post_id The post.
	 * @return string A type, or nothing.
	 */
	public static function type( $post_id ) {
		$chosen = (string) get_post_meta( $post_id, self::TYPE, true );
		if ( self::NOTHING === $chosen ) {
			return '';
		}
		return in_array( $chosen, Settings::TYPES, true ) ? $chosen : self::usual_type( $post_id );
	}

	/**
	 * What a post is published as unless its author says otherwise: by its category, or by its post type.
	 *
	 * @param int $post_id The post.
	 * @return string
	 */
	public static function usual_type( $post_id ) {
		foreach ( Settings::get( 'categories' ) as $category => $type ) {
			if ( has_category( (int) $category, $post_id ) ) {
				return $type;
			}
		}
		$types = Settings::get( 'post_types' );
		$kind  = get_post_type( $post_id );
		return isset( $types[ $kind ] ) ? $types[ $kind ] : '';
	}

	/**
	 * What was written.
	 *
	 * @param int $post_id The post.
	 * @return array
	 */
	public static function get( $post_id ) {
		$data = get_post_meta( $post_id, self::DATA, true );
		return is_array( $data ) ? $data : array();
	}

	/**
	 * Keeps what was written.
	 *
	 * @param int    $post_id The post.
	 * @param string $type    The author's choice; nothing for the usual.
	 * @param array  $data    What was written, slashes taken off.
	 */
	public static function keep( $post_id, $type, array $data ) {
		$is_choice = self::NOTHING === $type || in_array( $type, Settings::TYPES, true );
		self::put( $post_id, self::TYPE, $is_choice ? $type : '' );
		$fields = array();
		foreach ( Settings::TYPES as $one ) {
			$fields += Fields::of( $one );
		}
		self::put( $post_id, self::DATA, self::clean( $fields, $data ) );
	}

	/**
	 * Only what the fields know, as text.
	 *
	 * @param array $fields The fields.
	 * @param array $data   What was written.
	 * @return array
	 */
	private static function clean( array $fields, array $data ) {
		$kept = array();
		foreach ( array_intersect_key( $data, $fields ) as $name => $value ) {
			if ( 'rows' === $fields[ $name ]['kind'] ) {
				$of    = $fields[ $name ]['of'];
				$value = array_values( array_filter( array_map( static fn( $row ) => self::clean( $of, is_array( $row ) ? $row : array() ), is_array( $value ) ? $value : array() ) ) );
			} else {
				$value = is_scalar( $value ) ? sanitize_textarea_field( (string) $value ) : '';
			}
			if ( array() !== $value && '' !== $value ) {
				$kept[ $name ] = $value;
			}
		}
		return $kept;
	}

	/**
	 * Keeps a value beside a post; nothing where there is none.
	 *
	 * @param int          $post_id The post.
	 * @param string       $key     Under which key.
	 * @param string|array $value   The value.
	 */
	private static function put( $post_id, $key, $value ) {
		if ( '' === $value || array() === $value ) {
			delete_post_meta( $post_id, $key );
		} else {
			update_post_meta( $post_id, $key, wp_slash( $value ) );
		}
	}
}

<?php
/**
 * A value of the feed.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

defined( 'ABSPATH' ) || exit;

/** Makes of what an author wrote what a feed has; null where there is nothing that can be said. */
final class Item_Value {

	/**
	 * The values of some fields, each where it stands in an item.
	 *
	 * @param array $fields The fields, from {@see Fields}.
	 * @param array $data   What was written.
	 * @return array
	 */
	public static function all( array $fields, array $data ) {
		$item = array();
		foreach ( $fields as $name => $field ) {
			$value = isset( $data[ $name ] ) ? self::of( $field, $data[ $name ] ) : null;
			if ( null === $value || array() === $value ) {
				continue;
			}
			$path = explode( '.', $field['to'] ? $field['to'] : $name );
			if ( isset( $path[1] ) ) {
				$item[ $path[0] ][ $path[1] ] = $value;
			} else {
				$item[ $path[0] ] = $value;
			}
		}
		return $item;
	}

	/**
	 * One value.
	 *
	 * @param array        $field   The field.
	 * @param string|array $written What was written.
	 * @return mixed
	 */
	private static function of( array $field, $written ) {
		switch ( $field['kind'] ) {
			case 'date':
				return Written_Date::read( $written );
			case 'url':
				$url = self::address( $written );
				return '' === $url ? null : $url;
			case 'number':
				return is_numeric( $written ) && $written >= 0 ? (int) $written : null;
			case 'check':
				return isset( $field['says'] ) ? $field['says'] : true;
			case 'post':
				return 'publish' === get_post_status( (int) $written ) ? Post_Item::id( (int) $written ) : null;
			case 'choice':
				return isset( $field['options'][ $written ] ) ? $written : null;
			case 'lines':
				return self::lines( $written );
			case 'agents':
				return array_values( array_filter( array_map( array( __CLASS__, 'agent' ), self::lines( $written ) ) ) );
			case 'rows':
				return array_values( array_filter( array_map( static fn( $row ) => self::row( $field, $row ), $written ) ) );
			default:
				return '' === trim( $written ) ? null : trim( $written );
		}
	}

	/**
	 * An address of the web; nothing where it is none.
	 *
	 * @param string $written What was written.
	 * @return string
	 */
	public static function address( $written ) {
		return preg_match( '#^https?://[^/\s]#i', trim( $written ) ) ? esc_url_raw( trim( $written ), array( 'http', 'https' ) ) : '';
	}

	/**
	 * The lines of a text.
	 *
	 * @param string $written A text.
	 * @return string[]
	 */
	private static function lines( $written ) {
		return array_values( array_filter( array_map( 'trim', explode( "\n", $written ) ), 'strlen' ) );
	}

	/**
	 * A person or an organisation.
	 *
	 * @param string $line "name | role | address", of which the name is enough.
	 * @return array|null
	 */
	private static function agent( $line ) {
		$parts = array_map( 'trim', explode( '|', $line ) );
		$agent = array( 'name' => array_shift( $parts ) );
		foreach ( array_filter( $parts, 'strlen' ) as $part ) {
			$url = self::address( $part );

			$agent[ '' === $url ? 'role' : 'url' ] = '' === $url ? $part : $url;
		}
		return '' === $agent['name'] ? null : $agent;
	}

	/**
	 * One of several; a stage is nothing without its kind or title, nor is a laureate.
	 *
	 * @param array $field What they are.
	 * @param array $row   What was written.
	 * @return array|null
	 */
	private static function row( array $field, array $row ) {
		$value = self::all( $field['of'], $row );
		return isset( $value['title'] ) || isset( $value['kind'] ) ? $value : null;
	}
}

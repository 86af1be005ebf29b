<?php
/**
 * A field of the form beside a post.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

defined( 'ABSPATH' ) || exit;

/** Writes a field with its label, what to write there, and what is wrong with what was written. */
final class Form_Field {

	/** Where it is said how to write a date. */
	const ON_DATES = 'sharers-on-dates';

	/** How many empty rows wait for more. */
	const EMPTY_ROWS = 2;

	/**
	 * Writes it.
	 *
	 * @param string       $name  Its name in the form.
	 * @param array        $field The field, from {@see Fields}.
	 * @param string|array $value What was written before.
	 */
	public static function show( $name, array $field, $value ) {
		if ( 'rows' === $field['kind'] ) {
			self::rows( $name, $field, is_array( $value ) ? $value : array() );
			return;
		}
		$id    = trim( preg_replace( '/[^a-z0-9]+/', '-', strtolower( $name ) ), '-' );
		$value = is_array( $value ) ? '' : (string) $value;
		$hint  = self::hint( $field );
		$fault = self::fault( $field, $value );
		$said  = trim( ( 'date' === $field['kind'] ? self::ON_DATES . ' ' : '' ) . ( $hint ? "$id-hint " : '' ) . ( $fault ? "$id-fault" : '' ) );
		$about = sprintf( 'id="%s" name="%s"%s%s', esc_attr( $id ), esc_attr( $name ), $said ? ' aria-describedby="' . esc_attr( $said ) . '"' : '', $fault ? ' aria-invalid="true"' : '' );
		echo '<div class="sharers-field">';
		if ( 'check' === $field['kind'] ) {
			printf( '<label><input type="checkbox" value="1" %s%s> %s</label>', $about, checked( $value, '1', false ), esc_html( $field['label'] ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it is put together.
		} else {
			printf( '<label for="%s">%s</label>', esc_attr( $id ), esc_html( $field['label'] ) );
			echo self::control( $field, $value, $about ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- escaped where it is put together.
		}
		if ( $hint ) {
			printf( '<p class="description" id="%s-hint">%s</p>', esc_attr( $id ), esc_html( $hint ) );
		}
		if ( $fault ) {
			printf( '<p class="sharers-fault" id="%s-fault">%s</p>', esc_attr( $id ), esc_html( $fault ) );
		}
		echo '</div>';
	}

	/**
	 * What is written into.
	 *
	 * @param array  $field The field.
	 * @param string $value What was written before.
	 * @param string $about The attributes by which it is known, escaped.
	 * @return string
	 */
	private static function control( array $field, $value, $about ) {
		if ( 'lines' === $field['kind'] || 'agents' === $field['kind'] ) {
			return sprintf( '<textarea rows="3" %s>%s</textarea>', $about, esc_textarea( $value ) );
		}
		if ( 'choice' === $field['kind'] || 'post' === $field['kind'] ) {
			$options = 'post' === $field['kind'] ? self::posts( $field['of'] ) : $field['options'];
			$html    = isset( $options[''] ) ? '' : '<option value="">—</option>';
			foreach ( $options as $key => $label ) {
				$html .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $key ), selected( $value, (string) $key, false ), esc_html( $label ) );
			}
			return "<select $about>$html</select>";
		}
		$types = array(
			'url'    => 'url',
			'email'  => 'email',
			'number' => 'number',
		);
		$type  = isset( $types[ $field['kind'] ] ) ? $types[ $field['kind'] ] : 'text';
		return sprintf( '<input type="%s" value="%s" %s>', $type, esc_attr( $value ), $about );
	}

	/**
	 * The posts that are published as a type.
	 *
	 * @param string $type The type.
	 * @return array<int, string> Titles by number.
	 */
	private static function posts( $type ) {
		$titles = array();
		foreach ( Posts::published() as $post ) {
			if ( Item_Data::type( $post->ID ) === $type ) {
				$titles[ $post->ID ] = get_the_title( $post );
			}
		}
		return $titles;
	}

	/**
	 * Several of the same, with room for more.
	 *
	 * @param string $name  Its name in the form.
	 * @param array  $field The field.
	 * @param array  $rows  What was written before.
	 */
	private static function rows( $name, array $field, array $rows ) {
		echo '<fieldset class="sharers-rows"><legend>' . esc_html( $field['label'] ) . '</legend>';
		foreach ( array_merge( array_values( $rows ), array_fill( 0, self::EMPTY_ROWS, array() ) ) as $index => $row ) {
			/* translators: 1: what there are several of, 2: which one. */
			printf( '<fieldset class="sharers-row"><legend class="screen-reader-text">%s</legend>', esc_html( sprintf( __( '%1$s: %2$d', 'sharers-widgets' ), $field['label'], $index + 1 ) ) );
			foreach ( $field['of'] as $key => $one ) {
				self::show( "{$name}[$index][$key]", $one, isset( $row[ $key ] ) ? $row[ $key ] : '' );
			}
			echo '</fieldset>';
		}
		echo '<p class="description">' . esc_html__( 'There is room for more once these are saved.', 'sharers-widgets' ) . '</p></fieldset>';
	}

	/**
	 * What to write.
	 *
	 * @param array $field The field.
	 * @return string
	 */
	private static function hint( array $field ) {
		switch ( $field['kind'] ) {
			case 'lines':
				return __( 'One per line.', 'sharers-widgets' );
			case 'agents':
				/* translators: %s: examples of roles. */
				$roles = isset( $field['roles'] ) ? ' ' . sprintf( __( 'Roles: %s.', 'sharers-widgets' ), $field['roles'] ) : '';
				return __( 'One per line: name | role | https://address. The name alone is enough.', 'sharers-widgets' ) . $roles;
			default:
				return '';
		}
	}

	/**
	 * What is wrong with what was written: it is left out of the feed, and kept here to be mended.
	 *
	 * @param array  $field The field.
	 * @param string $value What was written.
	 * @return string
	 */
	private static function fault( array $field, $value ) {
		if ( '' === $value ) {
			return '';
		}
		if ( 'date' === $field['kind'] && null === Written_Date::read( $value ) ) {
			/* translators: %s: what was written. */
			return sprintf( __( '“%s” cannot be read as a date and is left out of the feed: write it like 2027-06-14 18:30.', 'sharers-widgets' ), $value );
		}
		if ( 'url' === $field['kind'] && '' === Item_Value::address( $value ) ) {
			/* translators: %s: what was written. */
			return sprintf( __( '“%s” is not an address and is left out of the feed: an address begins with https://.', 'sharers-widgets' ), $value );
		}
		return '';
	}
}

<?php
/**
 * Texts of a feed.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Feed;

defined( 'ABSPATH' ) || exit;

/** Finds the words of a feed in the language of the page. */
final class Text {

	/**
	 * A text of an item or a feed: plain, or one for each language.
	 *
	 * @param array  $thing The item or feed.
	 * @param string $field The field.
	 * @return string
	 */
	public static function of( array $thing, $field ) {
		$text = isset( $thing[ $field ] ) ? $thing[ $field ] : '';
		if ( is_array( $text ) ) {
			$text = self::in_language( array_filter( $text, 'is_string' ) );
		}
		if ( ! is_string( $text ) && ! is_int( $text ) ) {
			return '';
		}
		return trim( html_entity_decode( (string) $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	}

	/**
	 * The text in the page's language, or else the first there is.
	 *
	 * @param string[] $texts Texts by language.
	 * @return string
	 */
	private static function in_language( array $texts ) {
		$wanted = strtolower( str_replace( '_', '-', determine_locale() ) );
		foreach ( $texts as $language => $text ) {
			if ( strtok( strtolower( (string) $language ), '-' ) === strtok( $wanted, '-' ) ) {
				return $text;
			}
		}
		return (string) reset( $texts );
	}

	/**
	 * A text as HTML in which nothing is markup, and nothing a shortcode.
	 *
	 * @param string $text A text.
	 * @return string
	 */
	public static function html( $text ) {
		return str_replace( '[', '&#91;', esc_html( $text ) );
	}
}

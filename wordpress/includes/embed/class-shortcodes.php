<?php
/**
 * A shortcode for each element.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

defined( 'ABSPATH' ) || exit;

/** [sharers_event_list feed="…"] and its like. */
final class Shortcodes {

	/** Attributes that every element has as any tag has. */
	const OF_ANY_TAG = array( 'id', 'class', 'lang' );

	/** Hooks the shortcodes in. */
	public static function start() {
		add_action( 'init', array( __CLASS__, 'announce' ) );
		// Before paragraphs are made, and so before shortcodes are read.
		foreach ( array( 'the_content', 'the_excerpt', 'widget_text', 'widget_text_content', 'widget_block_content' ) as $filter ) {
			add_filter( $filter, array( __CLASS__, 'on_one_line' ), 7 );
		}
	}

	/** Tells WordPress of the shortcodes. */
	public static function announce() {
		foreach ( array_keys( Elements::all() ) as $name ) {
			add_shortcode( 'sharers_' . str_replace( '-', '_', $name ), array( __CLASS__, 'html' ) );
		}
	}

	/**
	 * Puts each of our shortcodes on one line: WordPress makes tags of its line breaks, and drops the attributes beside them.
	 *
	 * @param string $text A text.
	 * @return string
	 */
	public static function on_one_line( $text ) {
		if ( ! is_string( $text ) || false === strpos( $text, '[sharers_' ) ) {
			return $text;
		}
		return preg_replace_callback(
			'/\[sharers_[^\]]*\]/',
			static fn( $code ) => preg_replace( '#\s*(?:<br\s*/?>|\R|</?p>)\s*#i', ' ', $code[0] ),
			$text
		);
	}

	/**
	 * What stands in place of a shortcode.
	 *
	 * @param array|string $found   Its attributes.
	 * @param string       $content What stands between its two ends.
	 * @param string       $code    Its name.
	 * @return string
	 */
	public static function html( $found, $content, $code ) {
		$name                  = str_replace( '_', '-', substr( $code, strlen( 'sharers_' ) ) );
		$names                 = array_merge( array_keys( Elements::get( $name )['attributes'] ), self::OF_ANY_TAG, array( 'live' ) );
		list( $read, $unread ) = Attributes::read( $found, $names );
		if ( '' !== $unread ) {
			/* translators: %s: what could not be read of a shortcode. */
			$notice = Notice::html( sprintf( __( 'This could not be read in a shortcode of Sharers Widgets: “%s”. Keep it on one line, with straight quotes.', 'sharers-widgets' ), $unread ) );
			// Another feed than the one that was meant would be worse than none.
			return ! empty( $read['feed'] ) ? $notice . Markup::html( $name, $read, Markup::IN_TEXT, (string) $content ) : $notice;
		}
		return Markup::html( $name, $read, Markup::IN_TEXT, (string) $content );
	}
}

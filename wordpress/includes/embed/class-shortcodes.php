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
	}

	/** Tells WordPress of the shortcodes. */
	public static function announce() {
		foreach ( array_keys( Elements::all() ) as $name ) {
			add_shortcode( 'sharers_' . str_replace( '-', '_', $name ), array( __CLASS__, 'html' ) );
		}
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
			return isset( $read['feed'] ) ? $notice . Markup::html( $name, $read, Markup::IN_TEXT, (string) $content ) : $notice;
		}
		return Markup::html( $name, $read, Markup::IN_TEXT, (string) $content );
	}
}

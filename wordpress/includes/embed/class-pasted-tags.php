<?php
/**
 * Tags that an author pasted.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

use Sharers_Widgets\Feed\Address;
use Sharers_Widgets\Feed\Source;

defined( 'ABSPATH' ) || exit;

/**
 * Lets authors paste the library's tags: WordPress would take them out without a word, in the post and in the Visual tab. On the
 * page such a tag gets the script and the feed, as if it were a block.
 */
final class Pasted_Tags {

	/** Hooks everything in. */
	public static function start() {
		add_filter( 'wp_kses_allowed_html', array( __CLASS__, 'allow' ), 10, 2 );
		add_filter( 'tiny_mce_before_init', array( __CLASS__, 'allow_in_visual_tab' ) );
		// After shortcodes, whose tags are complete already.
		add_filter( 'the_content', array( __CLASS__, 'complete' ), 12 );
		add_filter( 'widget_text', array( __CLASS__, 'complete' ), 12 );
		add_filter( 'widget_custom_html_content', array( __CLASS__, 'complete' ), 12 );
		add_filter( 'render_block_core/html', array( __CLASS__, 'complete' ) );
	}

	/**
	 * Adds our tags to those that who may not write all HTML may write.
	 *
	 * @param array  $allowed What is allowed.
	 * @param string $context Where.
	 * @return array
	 */
	public static function allow( $allowed, $context ) {
		if ( 'post' !== $context ) {
			return $allowed;
		}
		foreach ( Elements::all() as $name => $element ) {
			$names = array_merge( array_keys( $element['attributes'] ), Shortcodes::OF_ANY_TAG, array( 'dir', 'title', 'live' ) );

			$allowed[ Elements::tag( $name ) ] = array_fill_keys( $names, true );
		}
		return $allowed;
	}

	/**
	 * Tells the classic editor's Visual tab of our tags, which it would delete.
	 *
	 * @param array $settings Its settings.
	 * @return array
	 */
	public static function allow_in_visual_tab( $settings ) {
		$tags = array_map( array( Elements::class, 'tag' ), array_keys( Elements::all() ) );
		$add  = static fn( $key, $more ) => empty( $settings[ $key ] ) ? $more : $settings[ $key ] . ',' . $more;

		$settings['custom_elements']         = $add( 'custom_elements', '~' . implode( ',~', $tags ) );
		$settings['extended_valid_elements'] = $add( 'extended_valid_elements', implode( '[*],', $tags ) . '[*]' );
		return $settings;
	}

	/**
	 * Gives the tags in a text what they need.
	 *
	 * @param string $html A text.
	 * @return string
	 */
	public static function complete( $html ) {
		if ( is_feed() || ! is_string( $html ) || false === stripos( $html, 'sharers' ) ) {
			return $html;
		}
		if ( preg_match_all( '/\sdata-sharers=["\']([a-z-]+)["\']/', $html, $found ) ) {
			// A div that stands for a tag is seen by the file with all elements alone.
			array_map( array( Scripts::class, 'need' ), array_keys( array_slice( Elements::all(), 0, 2 ) ) );
		}
		$names = implode( '|', array_map( 'preg_quote', array_keys( Elements::all() ) ) );
		return preg_replace_callback( "#<sharers-($names)((?:\\s[^>]*)?)>(.*?)(?=</sharers-\\1\\s*>)#is", array( __CLASS__, 'completed' ), $html );
	}

	/**
	 * A tag with what it needs.
	 *
	 * @param string[] $found The whole, the element's name, its attributes as written, and what stands in it.
	 * @return string
	 */
	private static function completed( $found ) {
		list( $whole, $name, $attributes, $inside ) = $found;
		$name = strtolower( $name );
		Scripts::need( $name );
		$feed = preg_match( '/\sfeed\s*=\s*(?:"([^"]*)"|\'([^\']*)\'|([^\s"\'>]+))/i', $attributes, $written ) ? end( $written ) : '';
		$urls = Address::all_in( $feed );
		if ( ! $urls || preg_match( '/\slive[\s=>]/i', $attributes . '>' ) || false !== stripos( $inside, '<script' ) || false !== strpos( $feed, 'feed=sharers' ) ) {
			return $whole;
		}
		$sources    = array_map( array( Source::class, 'at' ), $urls );
		$addresses  = esc_attr( implode( ' ', wp_list_pluck( $sources, 'address' ) ) );
		$attributes = str_replace( $written[0], ' feed="' . $addresses . '"', $attributes );
		return '<' . Elements::tag( $name ) . $attributes . '>' . Inline_Feed::script( $sources ) . $inside;
	}
}

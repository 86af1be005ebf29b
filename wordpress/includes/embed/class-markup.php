<?php
/**
 * The tag of an element as a page gets it.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

use Sharers_Widgets\Feed\Address;
use Sharers_Widgets\Feed\Source;
use Sharers_Widgets\Publish\Publication;
use Sharers_Widgets\Settings;

defined( 'ABSPATH' ) || exit;

/**
 * Writes an element's tag: with a list or a link in it for who has no script, and with the feed itself, so that the visitor's
 * browser asks nobody for it.
 */
final class Markup {

	/** Where the tag stands: by itself, or perhaps in a sentence, where no list may be. */
	const BY_ITSELF = 'by itself';
	const IN_TEXT   = 'in text';

	/**
	 * The tag, or what is said in its place to who can mend it.
	 *
	 * @param string                     $name    The element's name.
	 * @param array<string, string|bool> $written What its author wrote, by attribute.
	 * @param string                     $where   BY_ITSELF or IN_TEXT.
	 * @param string                     $inside  What the author put into the tag, as HTML that may be there.
	 * @return string
	 */
	public static function html( $name, array $written, $where, $inside = '' ) {
		$urls = self::addresses( isset( $written['feed'] ) ? (string) $written['feed'] : '' );
		if ( null === $urls ) {
			/* translators: %s: an address. */
			return Notice::html( sprintf( __( 'The address “%s” cannot be read: an address begins with https:// and has no spaces.', 'sharers-widgets' ), $written['feed'] ) );
		}
		if ( ! $urls ) {
			return Notice::html( __( 'Which feed? Give its address here, or one for the whole site under Settings → Sharers Widgets.', 'sharers-widgets' ) );
		}
		$sources = array();
		foreach ( $urls as $url ) {
			$sources[] = Source::at( $url );
		}
		$inside = '' === trim( $inside ) ? self::fallback( $name, $written, $where, $sources, $urls ) : wp_kses_post( $inside );
		if ( is_feed() ) {
			return $inside;
		}
		Scripts::need( $name );
		$is_live = self::is_set( $written, 'live' );
		$script  = $is_live && isset( $written['loading'] ) && 'click' === $written['loading'] ? '' : Inline_Feed::script( $sources );
		$written = self::attributes( $written, $is_live ? $urls : wp_list_pluck( $sources, 'address' ), $is_live, '' !== $script );
		return self::open( $name, $written ) . $script . $inside . '</' . Elements::tag( $name ) . '>';
	}

	/**
	 * The addresses that are meant.
	 *
	 * @param string $feed What the author wrote; nothing for the site's default.
	 * @return string[]|null
	 */
	private static function addresses( $feed ) {
		if ( '' !== trim( $feed ) ) {
			return Address::all_in( $feed );
		}
		$urls = Address::all_in( Settings::get( 'feed' ) );
		return ! $urls && Settings::get( 'publish' ) ? array( Publication::url() ) : $urls;
	}

	/**
	 * What stands in the tag for who has no script.
	 *
	 * @param string   $name    The element's name.
	 * @param array    $written What its author wrote.
	 * @param string   $where   Where the tag stands.
	 * @param Source[] $sources The feeds.
	 * @param string[] $urls    Their addresses.
	 * @return string
	 */
	private static function fallback( $name, array $written, $where, array $sources, array $urls ) {
		$documents = array_values( array_filter( array_map( static fn( Source $source ) => $source->document(), $sources ) ) );
		$list      = self::BY_ITSELF === $where ? Plain_List::html( $name, $written, $documents ) : '';
		return '' === $list ? Plain_Link::html( $documents, $urls[0] ) : $list;
	}

	/**
	 * The attributes to write.
	 *
	 * @param array    $written  What the author wrote.
	 * @param string[] $urls     The addresses that the visitor's browser may ask.
	 * @param bool     $is_live  Whether these are the publishers' own.
	 * @param bool     $is_given Whether the feed stands in the tag.
	 * @return array
	 */
	private static function attributes( array $written, array $urls, $is_live, $is_given ) {
		$written['feed'] = implode( ' ', $urls );
		// Whom it asks is to stay so where {@see Pasted_Tags} meet it.
		$written['live'] = $is_live;
		if ( $is_live && $is_given && empty( $written['refresh-minutes'] ) ) {
			$written['refresh-minutes'] = '0';
		}
		return $written;
	}

	/**
	 * The opening tag.
	 *
	 * @param string $name    The element's name.
	 * @param array  $written Its attributes.
	 * @return string
	 */
	private static function open( $name, array $written ) {
		$html = '<' . Elements::tag( $name );
		foreach ( array_merge( array_keys( Elements::get( $name )['attributes'] ), Shortcodes::OF_ANY_TAG, array( 'live' ) ) as $attribute ) {
			if ( ! isset( $written[ $attribute ] ) || false === $written[ $attribute ] ) {
				continue;
			}
			$value = $written[ $attribute ];
			$value = true === $value ? '' : html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
			$html .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
		}
		return $html . '>';
	}

	/**
	 * Whether an attribute without a value is set.
	 *
	 * @param array  $written What the author wrote.
	 * @param string $name    The attribute.
	 * @return bool
	 */
	private static function is_set( array $written, $name ) {
		return isset( $written[ $name ] ) && ! in_array( $written[ $name ], array( false, 'false', '0', 'no' ), true );
	}
}

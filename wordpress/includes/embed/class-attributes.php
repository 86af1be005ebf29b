<?php
/**
 * What authors write into a shortcode.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

defined( 'ABSPATH' ) || exit;

/**
 * Reads the attributes of a shortcode as people really paste it: with curly quotes or guillemets, with an address that an editor
 * made a link of, over several lines. What WordPress took apart is put together again and read anew.
 */
final class Attributes {

	const QUOTES = '"“”„‟«»″';

	/**
	 * The attributes by name.
	 *
	 * @param array|string $found As WordPress hands them over: an empty text when there are none.
	 * @param string[]     $names The names that there are.
	 * @return array{0: array<string, string>, 1: string} The attributes, and what could not be read.
	 */
	public static function read( $found, array $names ) {
		$text = '';
		$lost = false;
		foreach ( is_array( $found ) ? $found : array() as $name => $value ) {
			// WordPress empties what has half a tag in it: what stood there is not known any more.
			if ( '' === $value ) {
				$lost = $lost || is_int( $name ) || 'feed' === $name;
			} else {
				$text .= is_int( $name ) ? " $value" : ' ' . $name . '=' . self::quoted( $value );
			}
		}
		list( $read, $unread ) = self::parse( self::straightened( $text ), $names );
		$lost = $lost || isset( $read['feed'] ) || ( ! $read && preg_match( '#[^\s/]#', $text ) );
		return array( $read, '' === $unread && $lost && empty( $read['feed'] ) ? '<…>' : $unread );
	}

	/**
	 * A value in the quotes that WordPress took off; one that begins with another sort of quotes has none.
	 *
	 * @param string $value A value.
	 * @return string
	 */
	private static function quoted( $value ) {
		$value = (string) $value;
		$bare  = preg_match( '/^\s*[' . self::QUOTES . '<]|[' . self::QUOTES . ']\s*$/u', html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
		return $bare ? $value : '"' . $value . '"';
	}

	/**
	 * A text with straight quotes, without what editors put in.
	 *
	 * @param string $text A text.
	 * @return string
	 */
	private static function straightened( $text ) {
		$text = html_entity_decode( $text, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$text = preg_replace( '#<a\s[^>]*?href=\s*["“”]?\s*(https?://[^\s"“”<>]+)[^>]*>.*?(</a>|$)#isu', '$1', $text );
		// The same without its beginning, which WordPress drops.
		$text = preg_replace( '#(?<=^|\s)href=\s*["“”]?(https?://[^\s"“”<>]+)["“”]?[^<>]*>.*?</a>["“”]?#isu', '$1', $text );
		$text = preg_replace( '#<br\s*/?>|</?p>|<br\b#i', ' ', $text );
		$text = preg_replace( '/[\x{00a0}\x{202f}]/u', ' ', $text );
		$text = preg_replace( '/«\s*/u', '"', $text );
		$text = preg_replace( '/\s*»/u', '"', $text );
		$text = preg_replace( '/[' . self::QUOTES . ']+/u', '"', $text );
		// ’like this’, as the French Visual tab makes of apostrophes.
		return preg_replace( '/=\s*[‘’′]([^‘’′]*)[‘’′](?=\s|$)/u', '="$1"', $text );
	}

	/**
	 * The attributes in a text.
	 *
	 * @param string   $text  A text.
	 * @param string[] $names The names that there are.
	 * @return array{0: array<string, string>, 1: string}
	 */
	private static function parse( $text, array $names ) {
		$read   = array();
		$unread = preg_replace_callback(
			'/(?<![\w-])([a-z][\w-]*)\s*=\s*(?:"\s*([^"]*?)\s*"|([^\s"]+)"?)/iu',
			static function ( $match ) use ( &$read, $names ) {
				$name = strtolower( str_replace( '_', '-', $match[1] ) );
				if ( ! in_array( $name, $names, true ) ) {
					return $match[0];
				}
				$read[ $name ] = isset( $match[3] ) ? $match[3] : $match[2];
				return '';
			},
			$text
		);
		$rest = array();
		foreach ( preg_split( '#[\s"]+|(?<=\s)/(?=\s)#', $unread, -1, PREG_SPLIT_NO_EMPTY ) as $word ) {
			if ( ! isset( $read['feed'] ) && preg_match( '#^https?://#i', $word ) ) {
				$read['feed'] = $word;
			} elseif ( in_array( $word, $names, true ) ) {
				$read[ $word ] = '';
			} elseif ( ! preg_match( '#^[/>]+$#', $word ) ) {
				$rest[] = $word;
			}
		}
		return array( $read, implode( ' ', $rest ) );
	}
}

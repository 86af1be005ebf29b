<?php
/**
 * A feed in the page.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

use Sharers_Widgets\Feed\Source;

defined( 'ABSPATH' ) || exit;

/** Writes a feed into an element's tag, where the element looks for it first. */
final class Inline_Feed {

	/** How many bytes of feeds a page may carry; what is more is asked for, from this site. */
	const BUDGET = 262144;

	/** How many there are already.
	 *
	 * @var int
	 */
	private static $spent = 0;

	/**
	 * The script tag with the feed; nothing when there are several, or none, or it is too big.
	 *
	 * @param Source[] $sources The element's feeds.
	 * @return string
	 */
	public static function script( array $sources ) {
		$json = 1 === count( $sources ) ? self::inert( $sources[0]->json ) : '';
		if ( '' === $json || self::$spent + strlen( $json ) > self::BUDGET ) {
			return '';
		}
		self::$spent += strlen( $json );
		return '<script type="application/json">' . $json . '</script>';
	}

	/**
	 * JSON in which nothing is markup, and nothing a shortcode to those who look for these after us.
	 *
	 * @param string $json JSON.
	 * @return string
	 */
	private static function inert( $json ) {
		return (string) preg_replace_callback(
			'/"(?:[^"\\\\]++|\\\\.)*+"/s',
			static fn( $text ) => strtr(
				$text[0],
				array(
					'<' => '\u003C',
					'>' => '\u003E',
					'&' => '\u0026',
					'[' => '\u005B',
					"'" => '\u0027',
				)
			),
			$json
		);
	}
}

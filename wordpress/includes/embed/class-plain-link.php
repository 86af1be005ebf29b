<?php
/**
 * A link in place of an element.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

use Sharers_Widgets\Feed\Text;

defined( 'ABSPATH' ) || exit;

/** The link to who publishes a feed: all that fits into a sentence. */
final class Plain_Link {

	/**
	 * The link.
	 *
	 * @param array[] $documents The feeds that are there.
	 * @param string  $url       The address of the first that was asked for.
	 * @return string
	 */
	public static function html( array $documents, $url ) {
		$feed  = $documents ? $documents[0] : array();
		$page  = isset( $feed['home_page_url'] ) && is_string( $feed['home_page_url'] ) ? $feed['home_page_url'] : '';
		$href  = esc_url( $page ? $page : preg_replace( '#^(https?://[^/?\#]+).*#is', '$1/', $url ), array( 'http', 'https' ) );
		$title = Text::of( $feed, 'title' );
		$title = '' === $title ? (string) wp_parse_url( $url, PHP_URL_HOST ) : $title;
		return $href ? sprintf( '<a href="%s">%s</a>', $href, Text::html( $title ) ) : Text::html( $title );
	}
}

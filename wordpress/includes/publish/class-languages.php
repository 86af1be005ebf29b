<?php
/**
 * Languages of posts.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

defined( 'ABSPATH' ) || exit;

/** What Polylang knows of a post, where it is there. */
final class Languages {

	/**
	 * A post's language, and the post that it is a translation of.
	 *
	 * @param int $post_id The post.
	 * @return array
	 */
	public static function of( $post_id ) {
		if ( ! function_exists( 'pll_get_post_language' ) || ! function_exists( 'pll_get_post_translations' ) ) {
			return array();
		}
		$locale = pll_get_post_language( $post_id, 'locale' );
		if ( ! $locale ) {
			return array();
		}
		$said   = array( 'language' => str_replace( '_', '-', $locale ) );
		$others = array_filter(
			array_map( 'intval', (array) pll_get_post_translations( $post_id ) ),
			static fn( $id ) => 'publish' === get_post_status( $id ) && '' === get_post_field( 'post_password', $id ) && '' !== Item_Data::type( $id )
		);
		// The oldest of a group is the one that the others are translations of: it is the same whichever is asked.
		$first = $others ? min( $others ) : $post_id;
		if ( $first !== $post_id ) {
			$said['translation_of'] = Post_Item::id( $first );
		}
		return $said;
	}
}

<?php
/**
 * Which posts are in the feed.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

use Sharers_Widgets\Settings;
use WP_Post;

defined( 'ABSPATH' ) || exit;

/** Finds what is published: by post type, by category, or because its author said so. */
final class Posts {

	/** The most of them: the newest. */
	const MOST = 1000;

	/**
	 * All of them, the newest first; never what has a password.
	 *
	 * @return WP_Post[]
	 */
	public static function published() {
		$types = array_keys( Settings::get( 'post_types' ) );
		$found = array_merge(
			$types ? self::found( array( 'post_type' => $types ) ) : array(),
			Settings::get( 'categories' ) ? self::found( array( 'category__in' => array_keys( Settings::get( 'categories' ) ) ) ) : array(),
			self::found( array( 'meta_key' => Item_Data::TYPE ) ) // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_key -- asked when something is saved, not when a page is seen.
		);
		$posts = array();
		foreach ( $found as $post ) {
			$posts[ $post->ID ] = $post;
		}
		$posts = array_filter( $posts, static fn( WP_Post $post ) => '' !== Item_Data::type( $post->ID ) );
		uasort( $posts, static fn( WP_Post $a, WP_Post $b ) => array( $b->post_date_gmt, $b->ID ) <=> array( $a->post_date_gmt, $a->ID ) );
		return array_slice( array_values( $posts ), 0, self::MOST );
	}

	/**
	 * The posts that answer to some of it.
	 *
	 * @param array $wanted What is wanted.
	 * @return WP_Post[]
	 */
	private static function found( array $wanted ) {
		return get_posts(
			array_merge(
				array(
					'post_type'        => array_merge( Item_Form::post_types(), array( Calendar_Event::POST_TYPE ) ),
					'post_status'      => 'publish',
					'has_password'     => false,
					'numberposts'      => self::MOST,
					'orderby'          => 'date',
					'order'            => 'DESC',
					// Plugins hide things from lists for visitors (the past, other languages); a feed has them all.
					'suppress_filters' => true,
					'lang'             => '',
				),
				$wanted
			)
		);
	}
}

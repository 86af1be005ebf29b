<?php
/**
 * A post as an item of the feed.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

use WP_Post;

defined( 'ABSPATH' ) || exit;

/** Makes an item of a post: what every post has, and what its author or another plugin says besides. */
final class Post_Item {

	/** The most words of a summary that nobody wrote. */
	const WORDS = 40;

	/**
	 * The item.
	 *
	 * @param WP_Post $post The post.
	 * @return array
	 */
	public static function of( WP_Post $post ) {
		$type = Item_Data::type( $post->ID );
		$own  = Calendar_Event::POST_TYPE === $post->post_type
			? Calendar_Event::fields( $post->ID )
			: Item_Value::all( Fields::of( $type ), Item_Data::get( $post->ID ) );
		$item = array(
			'type'           => $type,
			'id'             => self::id( $post->ID ),
			'title'          => self::plain( get_the_title( $post ) ),
			'url'            => (string) get_permalink( $post ),
			'summary'        => self::summary( $post ),
			'image'          => self::image( $post->ID ),
			'tags'           => self::tags( $post->ID ),
			'date_published' => get_post_datetime( $post )->format( 'Y-m-d\TH:i:sP' ),
			'date_modified'  => get_post_datetime( $post, 'modified' )->format( 'Y-m-d\TH:i:sP' ),
		);
		$item = array_merge( $item, Languages::of( $post->ID ), $own );
		return array_filter( $item, static fn( $value ) => null !== $value && '' !== $value && array() !== $value );
	}

	/**
	 * The id of a post's item, for ever: an address may change.
	 *
	 * @param int $post_id The post.
	 * @return string
	 */
	public static function id( $post_id ) {
		return "post-$post_id";
	}

	/**
	 * HTML as plain text.
	 *
	 * @param string $html HTML.
	 * @return string
	 */
	public static function plain( $html ) {
		return trim( preg_replace( '/\s+/u', ' ', html_entity_decode( wp_strip_all_tags( $html, true ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ) );
	}

	/**
	 * What a post is about: its excerpt, or else the beginning of its text.
	 *
	 * @param WP_Post $post The post.
	 * @return string
	 */
	private static function summary( WP_Post $post ) {
		if ( '' !== trim( $post->post_excerpt ) ) {
			return self::plain( $post->post_excerpt );
		}
		return self::plain( wp_trim_words( excerpt_remove_blocks( strip_shortcodes( $post->post_content ) ), self::WORDS, '…' ) );
	}

	/**
	 * A post's picture.
	 *
	 * @param int $post_id The post.
	 * @return array
	 */
	private static function image( $post_id ) {
		$id    = (int) get_post_thumbnail_id( $post_id );
		$image = $id ? wp_get_attachment_image_src( $id, 'large' ) : false;
		if ( ! $image ) {
			return array();
		}
		return array_filter(
			array(
				'url'    => $image[0],
				'alt'    => self::plain( (string) get_post_meta( $id, '_wp_attachment_image_alt', true ) ),
				'credit' => self::plain( (string) wp_get_attachment_caption( $id ) ),
				'width'  => (int) $image[1],
				'height' => (int) $image[2],
			)
		);
	}

	/**
	 * A post's tags.
	 *
	 * @param int $post_id The post.
	 * @return string[]
	 */
	private static function tags( $post_id ) {
		$terms = wp_get_post_terms( $post_id, array_filter( array( 'post_tag', 'tribe_events_cat' ), 'taxonomy_exists' ), array( 'fields' => 'names' ) );
		return is_wp_error( $terms ) ? array() : array_values( array_unique( array_map( array( __CLASS__, 'plain' ), $terms ) ) );
	}
}

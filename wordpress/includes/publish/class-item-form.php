<?php
/**
 * The form beside a post.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

use Sharers_Widgets\Plugin;
use Sharers_Widgets\Settings;
use WP_Post;
use const Sharers_Widgets\VERSION;

defined( 'ABSPATH' ) || exit;

/** Lets an author say what a post is in the feed, and when and where: one form, in the block editor and in the classic one. */
final class Item_Form {

	const NONCE = 'sharers_widgets_item';

	/** Hooks the form in. */
	public static function start() {
		add_action( 'add_meta_boxes', array( __CLASS__, 'announce' ), 10, 2 );
		add_action( 'save_post', array( __CLASS__, 'save' ), 10, 2 );
		add_action( 'admin_enqueue_scripts', array( __CLASS__, 'load_script' ) );
	}

	/**
	 * Tells WordPress of the form.
	 *
	 * @param string $post_type The type of post that is edited.
	 */
	public static function announce( $post_type ) {
		if ( ! Settings::get( 'publish' ) || ! in_array( $post_type, self::post_types(), true ) ) {
			return;
		}
		add_meta_box(
			'sharers-widgets-item',
			__( 'In the feed', 'sharers-widgets' ),
			array( __CLASS__, 'show' ),
			$post_type,
			'normal',
			'default',
			array( '__block_editor_compatible_meta_box' => true )
		);
	}

	/**
	 * The types of post that can be in the feed by what is written here; The Events Calendar knows all of its events already.
	 *
	 * @return string[]
	 */
	public static function post_types() {
		return array_values( array_diff( get_post_types( array( 'public' => true ) ), array( 'attachment', Calendar_Event::POST_TYPE ) ) );
	}

	/**
	 * The script that shows the fields of the chosen type alone; without it all are there.
	 *
	 * @param string $page Which page of the administration.
	 */
	public static function load_script( $page ) {
		if ( in_array( $page, array( 'post.php', 'post-new.php' ), true ) ) {
			wp_enqueue_script( 'sharers-widgets-item-form', Plugin::url( 'assets/item-form.js' ), array(), VERSION, true );
			wp_enqueue_style( 'sharers-widgets-item-form', Plugin::url( 'assets/item-form.css' ), array(), VERSION );
		}
	}

	/**
	 * Shows the form.
	 *
	 * @param WP_Post $post The post.
	 */
	public static function show( WP_Post $post ) {
		wp_nonce_field( self::NONCE, self::NONCE );
		$data   = Item_Data::get( $post->ID );
		$chosen = (string) get_post_meta( $post->ID, Item_Data::TYPE, true );
		$words  = Type_Words::all();
		$usual  = Item_Data::usual_type( $post->ID );
		/* translators: %s: a type of item. */
		$as_usual = $usual ? sprintf( __( 'As usual: %s', 'sharers-widgets' ), $words[ $usual ] ) : __( 'As usual: not in the feed', 'sharers-widgets' );
		$options  = array( '' => $as_usual ) + $words + array( Item_Data::NOTHING => __( 'Not in the feed', 'sharers-widgets' ) );
		echo '<div class="sharers-item" data-usual="' . esc_attr( $usual ) . '">';
		Form_Field::show(
			'sharers_type',
			array(
				'kind'    => 'choice',
				'label'   => __( 'In this site’s feed as', 'sharers-widgets' ),
				'options' => $options,
			),
			$chosen
		);
		printf( '<p class="description" id="%s">%s</p>', esc_attr( Form_Field::ON_DATES ), esc_html__( 'Title, summary, picture, tags and address are those of the post. Dates are as exact as they are known: 2027-06-14 18:30, 2027-06-14, 2027-06, 2027, or --06-14 without its year.', 'sharers-widgets' ) );
		foreach ( $words as $type => $word ) {
			echo '<fieldset data-type="' . esc_attr( $type ) . '"><legend>' . esc_html( $word ) . '</legend>';
			foreach ( Fields::of( $type ) as $name => $field ) {
				Form_Field::show( "sharers_item[$type][$name]", $field, isset( $data[ $name ] ) ? $data[ $name ] : '' );
			}
			echo '</fieldset>';
		}
		echo '</div>';
	}

	/**
	 * Keeps what came from the form.
	 *
	 * @param int     $post_id The post.
	 * @param WP_Post $post    The same.
	 */
	public static function save( $post_id, WP_Post $post ) {
		$nonce = isset( $_POST[ self::NONCE ] ) ? sanitize_key( wp_unslash( $_POST[ self::NONCE ] ) ) : '';
		if ( ! wp_verify_nonce( $nonce, self::NONCE ) || wp_is_post_autosave( $post_id ) || wp_is_post_revision( $post_id ) ) {
			return;
		}
		if ( ! in_array( $post->post_type, self::post_types(), true ) || ! current_user_can( 'edit_post', $post_id ) ) {
			return;
		}
		$chosen = isset( $_POST['sharers_type'] ) ? sanitize_key( wp_unslash( $_POST['sharers_type'] ) ) : '';
		$type   = '' === $chosen ? Item_Data::usual_type( $post_id ) : $chosen;
		// Each field is cleaned by its kind where it is kept.
		$items = isset( $_POST['sharers_item'] ) && is_array( $_POST['sharers_item'] ) ? wp_unslash( $_POST['sharers_item'] ) : array(); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
		$data  = Item_Data::get( $post_id );
		if ( isset( $items[ $type ] ) && is_array( $items[ $type ] ) ) {
			// Who chose another type by mistake finds what was written for the first one when they come back to it.
			$data = $items[ $type ] + array_diff_key( $data, Fields::of( $type ) );
		}
		Item_Data::keep( $post_id, $chosen, $data );
	}
}

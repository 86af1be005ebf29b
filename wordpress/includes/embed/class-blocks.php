<?php
/**
 * A block for each element.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

use Sharers_Widgets\Plugin;
use Sharers_Widgets\Settings;
use const Sharers_Widgets\VERSION;

defined( 'ABSPATH' ) || exit;

/** Blocks that the server writes: nothing but their attributes is kept in a post, so that an update reaches every page. */
final class Blocks {

	const EDITOR = 'sharers-widgets-editor';

	/** Hooks the blocks in. */
	public static function start() {
		add_action( 'init', array( __CLASS__, 'announce' ) );
		add_action( 'enqueue_block_editor_assets', array( __CLASS__, 'hand_over' ) );
		add_filter( 'block_categories_all', array( __CLASS__, 'with_ours' ) );
	}

	/** Tells WordPress of the blocks. */
	public static function announce() {
		wp_register_script( self::EDITOR, Plugin::url( 'assets/editor.js' ), array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-server-side-render', 'wp-i18n' ), VERSION, true );
		wp_set_script_translations( self::EDITOR, 'sharers-widgets', Plugin::path( 'languages' ) );
		foreach ( array_keys( Elements::all() ) as $name ) {
			register_block_type(
				Plugin::path( "blocks/$name" ),
				array( 'render_callback' => static fn( $attributes ) => self::html( $name, $attributes ) )
			);
		}
	}

	/** Hands the editor the table of elements, in its language. */
	public static function hand_over() {
		$data = array(
			'elements' => Elements::translated(),
			'feed'     => Settings::get( 'feed' ),
			'settings' => current_user_can( 'manage_options' ) ? admin_url( 'options-general.php?page=sharers-widgets' ) : '',
		);
		wp_add_inline_script( self::EDITOR, 'window.sharersWidgets = ' . wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}

	/**
	 * The categories of blocks, with one of ours.
	 *
	 * @param array[] $categories The categories.
	 * @return array[]
	 */
	public static function with_ours( $categories ) {
		$categories[] = array(
			'slug'  => 'sharers',
			'title' => 'Sharers Widgets',
		);
		return $categories;
	}

	/**
	 * What stands in place of a block.
	 *
	 * @param string $name       The element's name.
	 * @param array  $attributes The block's attributes.
	 * @return string
	 */
	private static function html( $name, array $attributes ) {
		$written = array();
		foreach ( array_merge( array_keys( Elements::get( $name )['attributes'] ), array( 'live' ) ) as $attribute ) {
			if ( isset( $attributes[ $attribute ] ) && '' !== $attributes[ $attribute ] ) {
				$written[ $attribute ] = $attributes[ $attribute ];
			}
		}
		$html = Markup::html( $name, $written, Markup::BY_ITSELF );
		return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
	}
}

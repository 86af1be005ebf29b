<?php
/**
 * The elements of the library.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

use Sharers_Widgets\Plugin;

defined( 'ABSPATH' ) || exit;

/**
 * The one table of elements and their attributes, which the build makes of the library's own manifest: shortcodes, blocks,
 * what authors may paste and the editor's sidebar all come out of it.
 */
final class Elements {

	/** The table.
	 *
	 * @var array|null
	 */
	private static $table;

	/**
	 * All elements by name, as "event-list".
	 *
	 * @return array
	 */
	public static function all() {
		if ( null === self::$table ) {
			self::$table = require Plugin::path( 'elements.php' );
		}
		return self::$table;
	}

	/**
	 * One element.
	 *
	 * @param string $name Its name.
	 * @return array{title: string, description: string, types: string[], attributes: array}
	 */
	public static function get( $name ) {
		return self::all()[ $name ];
	}

	/**
	 * An element's tag.
	 *
	 * @param string $name Its name.
	 * @return string
	 */
	public static function tag( $name ) {
		return "sharers-$name";
	}

	/**
	 * The table in the language of who edits, for the editor.
	 *
	 * @return array
	 */
	public static function translated() {
		$table = self::all();
		foreach ( $table as &$element ) {
			foreach ( $element['attributes'] as &$attribute ) {
				// phpcs:disable WordPress.WP.I18n.NonSingularStringLiteralText -- the build puts these texts into the template for translators.
				$attribute['label'] = __( $attribute['label'], 'sharers-widgets' );
				$attribute['help']  = __( $attribute['help'], 'sharers-widgets' );
				// phpcs:enable
			}
		}
		return $table;
	}
}

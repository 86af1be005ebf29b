<?php
/**
 * Finds a class by its name: Sharers_Widgets\Feed\Copy is in feed/class-copy.php.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets;

defined( 'ABSPATH' ) || exit;

spl_autoload_register(
	static function ( $name ) {
		if ( 0 !== strpos( $name, __NAMESPACE__ . '\\' ) ) {
			return;
		}
		$path = explode( '\\', strtolower( str_replace( '_', '-', substr( $name, strlen( __NAMESPACE__ ) + 1 ) ) ) );
		$file = 'class-' . array_pop( $path ) . '.php';
		require_once __DIR__ . '/' . implode( '/', array_merge( $path, array( $file ) ) );
	}
);

<?php
/**
 * Files that the plugin builds.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

defined( 'ABSPATH' ) || exit;

/** Keeps what was built under the site's uploads; where nothing can be written there, in the database. */
final class Built_File {

	const FOLDER = 'sharers-widgets';
	const OPTION = 'sharers_widgets_built_';

	/** All that is built. */
	const FILES = array( 'feed.json', 'feed.ics' );

	/**
	 * Writes a file, whole or not at all.
	 *
	 * @param string $name Its name.
	 * @param string $text What is in it.
	 */
	public static function write( $name, $text ) {
		$path    = self::path( $name );
		$scratch = $path . '.' . wp_generate_password( 8, false ) . '.tmp';
		// phpcs:disable WordPress.WP.AlternativeFunctions, WordPress.PHP.NoSilencedErrors -- WP_Filesystem asks for passwords, and cannot put a file in the place of another at one stroke.
		if ( wp_mkdir_p( dirname( $path ) ) && false !== @file_put_contents( $scratch, $text ) && @rename( $scratch, $path ) ) {
			delete_option( self::OPTION . $name );
			return;
		}
		@unlink( $scratch );
		// phpcs:enable
		update_option( self::OPTION . $name, $text, false );
	}

	/**
	 * What is in a file; nothing where it is not there.
	 *
	 * @param string $name Its name.
	 * @return string
	 */
	public static function read( $name ) {
		$kept = (string) get_option( self::OPTION . $name, '' );
		if ( '' !== $kept ) {
			return $kept;
		}
		$path = self::path( $name );
		return is_readable( $path ) ? (string) file_get_contents( $path ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions -- a file of this machine.
	}

	/**
	 * When a file was built.
	 *
	 * @param string $name Its name.
	 * @return int 0 where that is not known.
	 */
	public static function time( $name ) {
		$path = self::path( $name );
		return is_readable( $path ) ? (int) filemtime( $path ) : 0;
	}

	/**
	 * The address of a file.
	 *
	 * @param string $name Its name.
	 * @return string
	 */
	public static function url( $name ) {
		return wp_upload_dir( null, false )['baseurl'] . '/' . self::FOLDER . '/' . $name;
	}

	/** Takes all of them away. */
	public static function remove_all() {
		foreach ( self::FILES as $name ) {
			delete_option( self::OPTION . $name );
			wp_delete_file( self::path( $name ) );
		}
		$folder = dirname( self::path( self::FILES[0] ) );
		if ( is_dir( $folder ) && 2 === count( scandir( $folder ) ) ) {
			rmdir( $folder ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- it is empty, and was made by us.
		}
	}

	/**
	 * The path of a file.
	 *
	 * @param string $name Its name.
	 * @return string
	 */
	private static function path( $name ) {
		return wp_upload_dir( null, false )['basedir'] . '/' . self::FOLDER . '/' . $name;
	}
}

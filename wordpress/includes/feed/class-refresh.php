<?php
/**
 * When a feed is fetched.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Feed;

defined( 'ABSPATH' ) || exit;

/** Keeps copies fresh: by the site's clock where it runs, and by a visit where it does not. Nobody waits for a copy that is there. */
final class Refresh {

	const HOOK = 'sharers_widgets_refresh';

	/** For how long a copy is as good as new, in seconds. */
	const LIFE = 900;

	/** After how long without an answer a visit does what the site's clock did not. */
	const OVERDUE = 10800;

	/** How long a feed that was never had is left alone after a failure, in seconds. */
	const PAUSE = 60;

	/** After how long without a page that shows it a feed is forgotten, in seconds. */
	const UNUSED = 7776000;

	/** Hooks the site's clock in. */
	public static function start() {
		add_action( self::HOOK, array( __CLASS__, 'by_key' ) );
	}

	/**
	 * The copy of a feed that a page shows.
	 *
	 * @param string $url The feed's address.
	 * @return Copy
	 */
	public static function current( $url ) {
		$copy = new Copy( $url );
		$copy->note_use();
		$age = time() - $copy->get( 'asked' );
		if ( ! $copy->get( 'good' ) ) {
			return $age < self::PAUSE ? $copy : self::now( $copy, 4 );
		}
		if ( $age > self::OVERDUE ) {
			return self::now( $copy, 2 );
		}
		if ( $age > self::LIFE && ! wp_next_scheduled( self::HOOK, array( $copy->key ) ) ) {
			wp_schedule_single_event( time(), self::HOOK, array( $copy->key ) );
		}
		return $copy;
	}

	/**
	 * Fetches a feed, unless another process is about it.
	 *
	 * @param Copy $copy    Its copy.
	 * @param int  $seconds How long to wait.
	 * @return Copy The copy as it is then.
	 */
	public static function now( Copy $copy, $seconds = 10 ) {
		if ( ! Lock::take( $copy->key ) ) {
			return $copy;
		}
		$asked = $copy->get( 'asked' );
		$copy  = Copy::reread( $copy->url );
		if ( $copy->get( 'asked' ) > $asked ) {
			// Another process was about it while this one waited for its turn.
			Lock::release( $copy->key );
			return $copy;
		}
		$etag = '' === $copy->text() ? '' : $copy->get( 'etag' );
		$copy->take( Request::send( $copy->url, $etag, $seconds ) );
		Lock::release( $copy->key );
		return $copy;
	}

	/**
	 * Fetches the feed whose copy has a key.
	 *
	 * @param string $key The key.
	 */
	public static function by_key( $key ) {
		$copy = Copy::by_key( (string) $key );
		if ( $copy ) {
			self::now( $copy );
		}
	}

	/** Fetches every feed that a page shows, and forgets those that none has shown for long. */
	public static function all() {
		foreach ( Copy::all() as $copy ) {
			if ( $copy->get( 'used' ) < time() - self::UNUSED ) {
				$copy->forget();
			} else {
				self::now( $copy );
			}
		}
	}
}

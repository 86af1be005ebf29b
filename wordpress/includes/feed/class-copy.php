<?php
/**
 * The site's copy of a partner's feed.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Feed;

defined( 'ABSPATH' ) || exit;

/** The last of a feed that was good, and how its server has answered since. It outlives every failure. */
final class Copy {

	const STATE = 'sharers_widgets_feed_';
	const TEXT  = 'sharers_widgets_copy_';

	/** Its address.
	 *
	 * @var string
	 */
	public $url;

	/** What its copy is known by.
	 *
	 * @var string
	 */
	public $key;

	/** When it was asked for last, when that went well, when a page showed it (days count), and what came of it.
	 *
	 * @var array{asked: int, good: int, used: int, code: string, status: int, etag: string}
	 */
	private $state;

	/**
	 * The copy of the feed at an address, which may be none yet.
	 *
	 * @param string $url The address.
	 */
	public function __construct( $url ) {
		$this->url   = $url;
		$this->key   = md5( $url );
		$this->state = array_merge(
			array(
				'asked'  => 0,
				'good'   => 0,
				'used'   => 0,
				'code'   => '',
				'status' => 0,
				'etag'   => '',
			),
			(array) get_option( self::STATE . $this->key, array() )
		);
	}

	/**
	 * The copy with a key, of a feed that this site shows.
	 *
	 * @param string $key The key.
	 * @return self|null
	 */
	public static function by_key( $key ) {
		$state = preg_match( '/^[0-9a-f]{32}$/', $key ) ? get_option( self::STATE . $key ) : false;
		return is_array( $state ) && isset( $state['url'] ) ? new self( $state['url'] ) : null;
	}

	/**
	 * The copy as it is now, whatever this process knew before.
	 *
	 * @param string $url Its address.
	 * @return self
	 */
	public static function reread( $url ) {
		foreach ( array( self::STATE, self::TEXT ) as $name ) {
			wp_cache_delete( $name . md5( $url ), 'options' );
		}
		wp_cache_delete( 'notoptions', 'options' );
		return new self( $url );
	}

	/**
	 * All copies.
	 *
	 * @return self[]
	 */
	public static function all() {
		global $wpdb;
		$names  = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s ORDER BY option_id", $wpdb->esc_like( self::STATE ) . '%' ) );
		$copies = array();
		foreach ( $names as $name ) {
			$copies[] = self::by_key( substr( $name, strlen( self::STATE ) ) );
		}
		return array_values( array_filter( $copies ) );
	}

	/**
	 * What is known of it: "asked", "good", "used", "code", "status" or "etag".
	 *
	 * @param string $what Which.
	 * @return int|string
	 */
	public function get( $what ) {
		return $this->state[ $what ];
	}

	/**
	 * The feed's JSON as it came; empty when there never was a good one.
	 *
	 * @return string
	 */
	public function text() {
		return (string) get_option( self::TEXT . $this->key, '' );
	}

	/** Notes that a page shows the feed; one note a day is enough. */
	public function note_use() {
		if ( $this->state['used'] < time() - DAY_IN_SECONDS ) {
			$this->keep( array( 'used' => time() ) );
		}
	}

	/**
	 * Takes in what came of a request. What is no good leaves the copy as it was.
	 *
	 * @param array $answer From {@see Request::send()}.
	 */
	public function take( array $answer ) {
		$news = array(
			'asked'  => time(),
			'code'   => $answer['code'],
			'status' => $answer['status'],
		);
		if ( 'ok' === $answer['code'] ) {
			update_option( self::TEXT . $this->key, $answer['text'], false );
			$news['etag'] = $answer['etag'];
		}
		if ( 'ok' === $answer['code'] || 'same' === $answer['code'] ) {
			$news['good'] = time();
			$news['code'] = 'ok';
		}
		$this->keep( $news );
	}

	/** Forgets the feed. */
	public function forget() {
		delete_option( self::STATE . $this->key );
		delete_option( self::TEXT . $this->key );
	}

	/**
	 * Keeps what is new.
	 *
	 * @param array $news What is new of the state.
	 */
	private function keep( array $news ) {
		$this->state = array_merge( $this->state, $news, array( 'url' => $this->url ) );
		update_option( self::STATE . $this->key, $this->state, false );
	}
}

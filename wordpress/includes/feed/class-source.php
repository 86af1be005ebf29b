<?php
/**
 * Where a page's items come from.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Feed;

use Sharers_Widgets\Publish\Publication;

defined( 'ABSPATH' ) || exit;

/** A feed for a page: the site's own as it is now, or the site's copy of a partner's. */
final class Source {

	/** Where a visitor's browser gets it without asking another site.
	 *
	 * @var string
	 */
	public $address;

	/** Its JSON with all addresses whole; empty when there is none.
	 *
	 * @var string
	 */
	public $json;

	/** What is in it, once somebody asked.
	 *
	 * @var array|null
	 */
	private $document;

	/** Those of this page: its elements often share a feed, which is then read once.
	 *
	 * @var array<string, self>
	 */
	private static $made = array();

	/**
	 * The feed at an address, as it is for all of this page.
	 *
	 * @param string $url The address.
	 * @return self
	 */
	public static function at( $url ) {
		if ( ! isset( self::$made[ $url ] ) ) {
			self::$made[ $url ] = new self( $url );
		}
		return self::$made[ $url ];
	}

	/**
	 * The feed at an address.
	 *
	 * @param string $url The address.
	 */
	private function __construct( $url ) {
		if ( Publication::is_at( $url ) ) {
			$this->address = Publication::url();
			$this->json    = Publication::text();
			return;
		}
		$copy          = Refresh::current( $url );
		$this->address = Copy_Endpoint::url( $copy );
		$this->json    = Whole_Document::json_of( $copy );
	}

	/**
	 * The feed.
	 *
	 * @return array Empty when there is none.
	 */
	public function document() {
		if ( null === $this->document ) {
			$this->document = (array) Json::document( $this->json );
		}
		return $this->document;
	}
}

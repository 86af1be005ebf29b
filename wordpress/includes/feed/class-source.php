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

	/**
	 * The feed at an address.
	 *
	 * @param string $url The address.
	 */
	public function __construct( $url ) {
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
		return (array) Json::document( $this->json );
	}
}

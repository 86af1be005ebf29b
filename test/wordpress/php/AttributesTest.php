<?php
use PHPUnit\Framework\TestCase;
use Sharers_Widgets\Embed\Attributes;

/** What authors write into shortcodes, as WordPress hands it over. */
final class AttributesTest extends TestCase {

	const NAMES = array( 'feed', 'limit', 'page-size', 'label', 'details', 'live' );

	/** @dataProvider written */
	public function test_what_was_meant_is_read( $shortcode, array $meant, $unread = '' ) {
		list( $read, $left ) = Attributes::read( shortcode_parse_atts( $shortcode ), self::NAMES );
		ksort( $read );
		ksort( $meant );
		$this->assertSame( array( $meant, $unread ), array( $read, $left ) );
	}

	public function written() {
		$url  = 'https://a.example/f.json?a=1&b=2';
		$feed = array( 'feed' => $url );
		return array(
			'as it should be'                 => array( 'feed="' . $url . '" limit="3"', $feed + array( 'limit' => '3' ) ),
			'in single quotes'                => array( "feed='$url' limit='3'", $feed + array( 'limit' => '3' ) ),
			'without quotes'                  => array( "feed=$url limit=3", $feed + array( 'limit' => '3' ) ),
			'with entities'                   => array( 'feed="https://a.example/f.json?a=1&amp;b=2"', $feed ),
			'in curly quotes'                 => array( "feed=”{$url}” limit=”3″", $feed + array( 'limit' => '3' ) ),
			'in curly quotes, with a space'   => array( 'label=”Our events” limit=”3″', array( 'label' => 'Our events', 'limit' => '3' ) ),
			'in guillemets'                   => array( "feed=« $url » limit=« 3 »", $feed + array( 'limit' => '3' ) ),
			'as a link'                       => array( "feed=\"<a href=\"$url\">$url</a>\" limit=\"3\"", $feed + array( 'limit' => '3' ) ),
			'an address and nothing else'     => array( $url, $feed ),
			'a word alone'                    => array( 'details live', array( 'details' => '', 'live' => '' ) ),
			'with an underscore'              => array( 'page_size="5"', array( 'page-size' => '5' ) ),
			'self-closing without anything'     => array( '/', array() ),
			'self-closing'                    => array( "feed=\"$url\" /", $feed ),
			'nothing'                         => array( '', array() ),
			'an attribute that there is not'  => array( 'flux="x" limit="3"', array( 'limit' => '3' ), 'flux= x' ),
			'half a tag in the address'       => array( 'feed="https://a.example/<b" limit="3"', array( 'limit' => '3' ), '<…>' ),
			'half a tag beside it'            => array( '<br feed="x"', array( 'feed' => 'x' ) ),
		);
	}

	/** @dataProvider junk */
	public function test_junk_is_never_read_as_nothing( $junk ) {
		list( $read, $unread ) = Attributes::read( shortcode_parse_atts( $junk ), self::NAMES );
		$this->assertTrue( '' !== $unread || ! empty( $read['feed'] ), "“{$junk}” would show another feed in silence." );
	}

	public function junk() {
		return array_map( static fn( $junk ) => array( $junk ), array( 'feed', 'feed=""', 'feed="<script', 'fed="https"', '"""', 'é=1', 'feed = = x', '<a href=x' ) );
	}
}

<?php
use PHPUnit\Framework\TestCase;
use Sharers_Widgets\Feed\Address;
use Sharers_Widgets\Feed\Copy;
use Sharers_Widgets\Feed\Json;
use Sharers_Widgets\Feed\Lock;
use Sharers_Widgets\Feed\Refresh;
use Sharers_Widgets\Feed\Text;
use Sharers_Widgets\Plugin;
use Sharers_Widgets\Publish\Calendar_File;
use Sharers_Widgets\Publish\Item_Data;
use Sharers_Widgets\Publish\Item_Value;
use Sharers_Widgets\Settings;

/** Feeds, as they come and as they go. */
final class FeedsTest extends TestCase {

	public function test_addresses_are_read_whole_or_not_at_all() {
		$this->assertSame( array( 'https://a.example/f?a=1&b=2' ), Address::all_in( 'https://a.example/f?a=1&amp;amp;b=2' ) );
		$this->assertSame( array( 'https://a.example/f', 'http://b.example/' ), Address::all_in( " https://a.example/f  http://b.example/ https://a.example/f\n" ) );
		$this->assertSame( array( home_url( '/feed.json' ) ), Address::all_in( '/feed.json' ) );
		$this->assertSame( array(), Address::all_in( '  ' ) );
		foreach ( array( 'javascript:alert(1)', 'ftp://a.example/', '//a.example', 'https://', 'feed.json', 'https://a.example/f x' ) as $junk ) {
			$this->assertNull( Address::all_in( $junk ), $junk );
		}
	}

	public function test_one_broken_character_loses_no_feed() {
		foreach ( array( "\xEF\xBB\xBF{\"items\":[]}", '{"items":["\ud83d"]}', '{"items":["\udc00\ud83d\ude00"]}', "{\"items\":[\"\xFF\"]}" ) as $text ) {
			$this->assertNotNull( Json::document( Json::clean( $text ) ), $text );
		}
		$this->assertSame( array( '😀 \ud83d' ), Json::document( Json::clean( '["\ud83d\ude00 \\\\ud83d"]' ) ) );
		$this->assertNull( Json::document( Json::clean( '{"items":' ) ) );
	}

	public function test_a_text_is_in_the_page_s_language_or_the_first_there_is() {
		$language = strtok( str_replace( '_', '-', determine_locale() ), '-' );
		$this->assertSame( 'B & c', Text::of( array( 'title' => array( 'xx' => 'A', $language => 'B &amp; c' ) ), 'title' ) );
		$this->assertSame( 'A', Text::of( array( 'title' => array( 'xx' => 'A', 'yy' => 'B' ) ), 'title' ) );
		foreach ( array( array(), array( 'title' => null ), array( 'title' => array( 1 ) ), array( 'title' => new stdClass() ) ) as $junk ) {
			$this->assertSame( '', Text::of( $junk, 'title' ) );
		}
		$this->assertSame( '&lt;b&gt; &#91;gallery] &quot;', Text::html( '<b> [gallery] "' ) );
	}

	public function test_french_of_another_country_is_french() {
		foreach ( array( '.mo', '-sharers-widgets-editor.json' ) as $ending ) {
			$this->assertSame( "/x/sharers-widgets-fr_FR$ending", Plugin::any_french( "/x/sharers-widgets-fr_CA$ending", 'sharers-widgets' ) );
			$this->assertSame( "/x/other-fr_CA$ending", Plugin::any_french( "/x/other-fr_CA$ending", 'other' ) );
			$this->assertSame( "/x/sharers-widgets-de_DE$ending", Plugin::any_french( "/x/sharers-widgets-de_DE$ending", 'sharers-widgets' ) );
		}
		$this->assertFalse( Plugin::any_french( false, 'sharers-widgets' ) );
	}

	public function test_a_lock_is_held_by_one() {
		$this->assertTrue( Lock::take( 'test' ) );
		$this->assertFalse( Lock::take( 'test' ) );
		Lock::release( 'test' );
		$this->assertTrue( Lock::take( 'test' ) );
		Lock::release( 'test' );
	}

	public function test_who_waited_for_a_feed_that_another_process_fetched_does_not_fetch_it_again() {
		$requests = 0;
		$answer   = static function () use ( &$requests ) {
			++$requests;
			return array( 'headers' => array(), 'body' => '{"items":[]}', 'response' => array( 'code' => 200, 'message' => 'OK' ), 'cookies' => array(), 'filename' => null );
		};
		add_filter( 'pre_http_request', $answer );
		$waiting = new Copy( 'https://a.example/feed.json' );
		Refresh::now( new Copy( $waiting->url ) );
		$this->assertSame( 'ok', Refresh::now( $waiting )->get( 'code' ) );
		$this->assertSame( 1, $requests );
		$waiting->forget();
		remove_filter( 'pre_http_request', $answer );
	}

	public function test_settings_keep_nothing_that_was_not_offered() {
		$kept = Settings::sanitize( array( 'feed' => ' https://a.example/f ', 'publish' => 'on', 'title' => '<b>T</b>', 'categories' => array( '3x' => 'event', 4 => 'spy', 5 => '' ), 'post_types' => array( 'Pa<ge' => 'call' ), 'other' => 1 ) );
		$this->assertSame( array( 'feed' => 'https://a.example/f', 'publish' => true, 'title' => 'T', 'post_types' => array( 'page' => 'call' ), 'categories' => array( 3 => 'event' ) ), $kept );
		$this->assertFalse( Settings::sanitize( 'junk' )['publish'] );
	}

	public function test_lines_of_a_calendar_are_folded_between_characters_and_escaped() {
		$item = array( 'type' => 'event', 'id' => 'a', 'title' => str_repeat( 'é', 100 ) . ', "x"; \\ y', 'url' => 'https://a.example/', 'start' => '2027-06-14', 'date_published' => '2026-01-01T00:00:00+00:00', 'date_modified' => '2026-01-01T00:01:00+00:00' );
		$text = Calendar_File::of( array( 'title' => 'T', 'items' => array( $item ) ) );
		foreach ( explode( "\r\n", $text ) as $line ) {
			$this->assertLessThanOrEqual( 75, strlen( $line ) );
			$this->assertSame( 1, preg_match( '//u', $line ), 'A line is cut inside of a character.' );
		}
		$whole = str_replace( "\r\n ", '', $text );
		$this->assertStringContainsString( 'SUMMARY:' . str_repeat( 'é', 100 ) . '\\, "x"\\; \\\\ y', $whole );
		$this->assertStringContainsString( "DTSTART;VALUE=DATE:20270614\r\nDTEND;VALUE=DATE:20270615", $whole );
		$this->assertStringContainsString( 'SEQUENCE:60', $whole );
	}

	public function test_what_an_author_wrote_is_kept_as_it_was_written_and_nothing_else() {
		$id = wp_insert_post( array( 'post_title' => 'T', 'post_status' => 'draft' ) );
		Item_Data::keep( $id, 'call', array( 'deadline' => 'bientôt \\ "x"', 'unknown' => 'x', 'stages' => array( array( 'title' => 'A', 'x' => 'y' ), array( 'title' => '' ), 'junk' ), 'support' => "a\nb", 'opens' => array( 'x' ) ) );
		$this->assertSame( array( 'deadline' => 'bientôt \\ "x"', 'stages' => array( array( 'title' => 'A' ) ), 'support' => "a\nb" ), Item_Data::get( $id ) );
		$this->assertSame( 'call', Item_Data::type( $id ) );
		Item_Data::keep( $id, 'spy', array() );
		$this->assertSame( array( '', array() ), array( Item_Data::type( $id ), Item_Data::get( $id ) ) );
		wp_delete_post( $id, true );
	}

	public function test_an_address_is_of_the_web() {
		$this->assertSame( 'https://a.example/x', Item_Value::address( ' https://a.example/x ' ) );
		foreach ( array( 'javascript:alert(1)', 'a.example', 'mailto:a@b', 'https:///x', 'data:text/html,x' ) as $junk ) {
			$this->assertSame( '', Item_Value::address( $junk ) );
		}
	}
}

<?php
use PHPUnit\Framework\TestCase;
use Sharers_Widgets\Feed\Date;
use Sharers_Widgets\Publish\Written_Date;
use Sharers_Widgets\Publish\Zone;

/** Dates as people write them, and as feeds have them. */
final class DatesTest extends TestCase {

	/** @dataProvider written */
	public function test_a_date_is_read_as_far_as_it_is_known( $written, $meant ) {
		$this->assertSame( $meant, Written_Date::read( $written ) );
	}

	public function written() {
		return array(
			array( '2027-06-14T18:30', '2027-06-14T18:30' ),
			array( '2027-06-14 18:30', '2027-06-14T18:30' ),
			array( ' 2027-6-4 8:05 ', '2027-06-04T08:05' ),
			array( '14/06/2027 18h30', '2027-06-14T18:30' ),
			array( '14/6/2027 à 18 h 30', '2027-06-14T18:30' ),
			array( "14/06/2027 18\u{202f}h", '2027-06-14T18:00' ),
			array( '14.06.2027', '2027-06-14' ),
			array( '06/2027', '2027-06' ),
			array( '2027-06', '2027-06' ),
			array( '2027', '2027' ),
			array( '--06-14', '--06-14' ),
			array( '30/02/2027', null ),
			array( '2027-06-14 25:00', null ),
			array( 'bientôt', null ),
			array( '', null ),
		);
	}

	/** @dataProvider past */
	public function test_a_date_is_past_when_every_moment_it_can_mean_is( $written, $is_past ) {
		$this->assertSame( $is_past, Date::read( $written, 'Europe/Paris' )->is_past() );
	}

	public function past() {
		return array(
			array( '2001', true ),
			array( '2001-01-01', true ),
			array( gmdate( 'Y' ), false ),
			array( gmdate( 'Y-m' ), false ),
			array( wp_date( 'Y-m-d' ), false ),
			array( gmdate( 'Y-m-d\TH:i\Z', time() - 120 ), true ),
			array( gmdate( 'Y-m-d\TH:i\Z', time() + 120 ), false ),
			array( '--01-01', false ),
		);
	}

	public function test_what_is_no_date_is_none() {
		foreach ( array( null, 5, array(), 'x', '2027-02-30', '2027-13', '2027-06-14T99:00' ) as $junk ) {
			$this->assertNull( Date::read( $junk, '' ) );
		}
	}

	public function test_an_hour_is_of_its_zone_and_moves_with_its_clocks() {
		$this->assertSame( '20270614T163000Z', Date::read( '2027-06-14T18:30', 'Europe/Paris' )->in_utc() );
		$this->assertSame( '20271214T173000Z', Date::read( '2027-12-14T18:30', 'Europe/Paris' )->in_utc() );
		$this->assertSame( '20270614T133000Z', Date::read( '2027-06-14T18:30+05:00', 'Europe/Paris' )->in_utc() );
		$this->assertSame( '20270615T063000Z', Date::read( '2027-06-14T18:30', 'AoE' )->in_utc() );
	}

	/** @dataProvider zones */
	public function test_a_zone_is_named_as_a_feed_names_it( $kept, $name ) {
		$this->assertSame( $name, Zone::name( $kept ) );
	}

	public function zones() {
		return array( array( 'Europe/Paris', 'Europe/Paris' ), array( 'UTC+2', '+02:00' ), array( 'UTC-3.5', '-03:30' ), array( '+05:45', '+05:45' ), array( 'UTC', 'UTC' ), array( '', '' ), array( 'Moon/Base', '' ) );
	}
}

<?php
/**
 * Dates as people write them.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

use Sharers_Widgets\Feed\Date;

defined( 'ABSPATH' ) || exit;

/** Reads the date that an author wrote into the form, as far as they know it. */
final class Written_Date {

	/**
	 * The date as a feed has it.
	 *
	 * @param string $written What was written: "2027-06-14 18:30", "14/06/2027 18h30", "06/2027", "2027" or "--06-14".
	 * @return string|null Null when it is no date.
	 */
	public static function read( $written ) {
		$text = preg_replace( '/\s+/u', ' ', trim( str_replace( "\u{202f}", ' ', $written ) ) );
		$text = preg_replace( '/(\d{1,2})\s?h\s?(\d\d)?$/i', '$1:$2', $text );
		$text = preg_replace( '/(\d):$/', '$1:00', $text );
		$text = preg_replace( '#^(\d{1,2})[/.](\d{1,2})[/.](\d{4})#', '$3-$2-$1', $text );
		$text = preg_replace( '#^(\d{1,2})[/.](\d{4})$#', '$2-$1', $text );
		$text = preg_replace( '/(?<=-)(\d)(?!\d)/', '0$1', $text );
		$text = preg_replace( '/(?:,? (?:à|at) |[ T])(\d{1,2}:\d\d)/u', 'T$1', $text );
		$text = preg_replace( '/T(\d:)/', 'T0$1', $text );
		return Date::read( $text, '' ) ? $text : null;
	}
}

<?php
/**
 * What is said to who can mend a page.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Embed;

defined( 'ABSPATH' ) || exit;

/** A sentence for who may edit; a visitor sees that nothing is there, and nothing wrong. */
final class Notice {

	/**
	 * The sentence as HTML that may stand in a paragraph.
	 *
	 * @param string $sentence What is wrong.
	 * @return string
	 */
	public static function html( $sentence ) {
		if ( ! current_user_can( 'edit_posts' ) ) {
			return '';
		}
		return sprintf(
			'<strong class="sharers-notice" style="display:block;padding:.75em 1em;border-inline-start:.25em solid #d63638;background:#fcf0f1;color:#1d2327;font-weight:normal">%s <small>%s</small></strong>',
			esc_html( $sentence ),
			esc_html__( 'Only people who may edit this site see this message.', 'sharers-widgets' )
		);
	}
}

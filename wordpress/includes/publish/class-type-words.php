<?php
/**
 * Types in words.
 *
 * @package Sharers_Widgets
 */

namespace Sharers_Widgets\Publish;

defined( 'ABSPATH' ) || exit;

/** What the types of items are called. */
final class Type_Words {

	/**
	 * All of them.
	 *
	 * @return array<string, string>
	 */
	public static function all() {
		return array(
			'event'    => __( 'Event', 'sharers-widgets' ),
			'project'  => __( 'Project', 'sharers-widgets' ),
			'call'     => __( 'Call for projects', 'sharers-widgets' ),
			'resource' => __( 'Resource', 'sharers-widgets' ),
		);
	}
}

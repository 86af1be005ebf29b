<?php
/**
 * Takes away all that the plugin kept: its settings, copies of feeds, built files, and what authors said of posts for the feed.
 *
 * @package Sharers_Widgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/autoload.php';

/** Takes it away from one site. */
function sharers_widgets_uninstall() {
	global $wpdb;
	Sharers_Widgets\Publish\Built_File::remove_all();
	Sharers_Widgets\Schedule::end();
	$wpdb->query( $wpdb->prepare( "DELETE FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( 'sharers_widgets' ) . '%' ) );
	delete_post_meta_by_key( Sharers_Widgets\Publish\Item_Data::TYPE );
	delete_post_meta_by_key( Sharers_Widgets\Publish\Item_Data::DATA );
	wp_cache_flush();
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $sharers_widgets_site ) {
		switch_to_blog( $sharers_widgets_site );
		sharers_widgets_uninstall();
		restore_current_blog();
	}
} else {
	sharers_widgets_uninstall();
}

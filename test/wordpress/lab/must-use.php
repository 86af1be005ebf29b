<?php
// What a test site has and a real one has not: it asks nobody outside, and other test sites may be asked.
foreach ( array( 'core', 'plugins', 'themes' ) as $kind ) {
	add_filter(
		"pre_site_transient_update_$kind",
		static fn() => (object) array(
			'last_checked'    => time(),
			'version_checked' => $GLOBALS['wp_version'],
			'checked'         => array(),
			'response'        => array(),
			'updates'         => array(),
		)
	);
}
add_action(
	'admin_init',
	static function () {
		foreach ( array( 'core', 'plugins', 'themes' ) as $kind ) {
			remove_action( 'admin_init', "_maybe_update_$kind" );
		}
	},
	0
);
foreach ( array( 'wp_version_check', 'wp_update_plugins', 'wp_update_themes', 'wp_maybe_auto_update' ) as $hook ) {
	remove_all_actions( $hook );
}
remove_action( 'init', 'wp_schedule_update_checks' );
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter( 'pre_wp_mail', '__return_true' );
add_filter( 'wp_is_php_version_acceptable', '__return_true' );
add_filter( 'site_status_tests', '__return_empty_array' );
add_filter( 'translations_api', static fn() => array( 'translations' => array() ) );
// WordPress asks no server of its own machine.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', static fn( $ports, $host, $url ) => array_merge( $ports, array( (int) wp_parse_url( $url, PHP_URL_PORT ) ) ), 10, 3 );
// The classic editor, which core still has.
if ( isset( $_GET['classic'] ) ) {
	add_filter( 'use_block_editor_for_post', '__return_false', 100 );
}

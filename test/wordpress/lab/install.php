<?php
// install.php ROOT ADDRESS LOCALE THEME: installs WordPress without a question, with somebody of each role.
list( , $root, $url, $locale, $wanted_theme ) = $argv;

$_SERVER += array(
	'HTTP_HOST'       => substr( $url, 7 ),
	'REQUEST_URI'     => '/',
	'REQUEST_METHOD'  => 'GET',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
define( 'WP_INSTALLING', true );
require "$root/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Les communs & nous', 'admin', 'admin@example.org', true, '', 'admin', $locale );
update_option( 'WPLANG', 'en_US' === $locale ? '' : $locale );
update_option( 'timezone_string', 'Europe/Paris' );
switch_theme( $wanted_theme );
$GLOBALS['wp_rewrite']->init();
$GLOBALS['wp_rewrite']->set_permalink_structure( '/%postname%/' );
flush_rewrite_rules( false );
foreach ( array( 'editor', 'author', 'contributor' ) as $login ) {
	wp_insert_user(
		array(
			'user_login' => $login,
			'user_pass'  => $login,
			'user_email' => "$login@example.org",
			'role'       => $login,
		)
	);
}
$words = array();
foreach ( array( 'admin', 'editor', 'author', 'contributor' ) as $login ) {
	$user_id = get_user_by( 'login', $login )->ID;
	update_user_meta(
		$user_id,
		$GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences',
		array(
			'core/edit-post' => array(
				'welcomeGuide'   => false,
				'fullscreenMode' => false,
			),
			'core'           => array( 'enableChoosePatternModal' => false ),
			'_modified'      => gmdate( 'c' ),
		)
	);
	$words[ $login ] = WP_Application_Passwords::create_new_application_password( $user_id, array( 'name' => 'test' ) )[0];
}
echo wp_json_encode( $words );

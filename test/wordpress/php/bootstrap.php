<?php
// A real WordPress, with the plugin in it, in the process of the tests.
$_SERVER += array(
	'HTTP_HOST'       => substr( getenv( 'WORDPRESS_URL' ), 7 ),
	'REQUEST_URI'     => '/',
	'REQUEST_METHOD'  => 'GET',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
);
require getenv( 'WORDPRESS_ROOT' ) . '/wp-load.php';

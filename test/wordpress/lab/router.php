<?php
// For PHP's own server: pretty permalinks, the index of /wp-admin/, and nothing that begins with a dot.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$path = '' === $path ? '/' : $path;
if ( false !== strpos( $path, '/.' ) ) {
	http_response_code( 403 );
	return;
}
if ( '/' !== $path && is_file( rtrim( $root . $path, '/' ) . '/index.php' ) ) {
	if ( '/' !== substr( $path, -1 ) ) {
		header( "Location: $path/", true, 301 );
		return;
	}
	$path .= 'index.php';
}
if ( '/' !== $path && is_file( $root . $path ) ) {
	if ( '.php' !== substr( $path, -4 ) ) {
		return false;
	}
} else {
	$path = '/index.php';
}
$_SERVER['SCRIPT_NAME']     = $path;
$_SERVER['PHP_SELF']        = $path;
$_SERVER['SCRIPT_FILENAME'] = $root . $path;
chdir( dirname( $root . $path ) );
require $root . $path;

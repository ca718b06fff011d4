<?php
/**
 * Installs WordPress and the plugin's zip: php setup.php SITE ZIP URL. Each failure is told, and the exit code is 1.
 */

list( , $site, $zip, $url ) = $argv;
$_SERVER['HTTP_HOST']       = wp_test_host( $url );
$_SERVER['REQUEST_URI']     = '/';
define( 'WP_INSTALLING', true );

function wp_test_host( $url ) {
	return parse_url( $url, PHP_URL_HOST ) . ':' . parse_url( $url, PHP_URL_PORT );
}

/** WordPress would send mail to the administrator. */
function wp_new_blog_notification() {}

require $site . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/admin.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
require ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';

function wp_test_need( $result, $what ) {
	if ( is_wp_error( $result ) || false === $result ) {
		fwrite( STDERR, $what . ': ' . ( is_wp_error( $result ) ? $result->get_error_message() : 'failed' ) . "\n" );
		exit( 1 );
	}
	return $result;
}

wp_install( 'Partner', 'administrator', 'administrator@example.org', true, '', 'administrator' );
wp_test_need( wp_create_user( 'author', 'author', 'author@example.org' ), 'author' );
get_user_by( 'login', 'author' )->set_role( 'author' );
// Nobody looks at the guide for beginners in these tests.
foreach ( get_users() as $user ) {
	update_user_meta( $user->ID, $GLOBALS['wpdb']->prefix . 'persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ), '_modified' => gmdate( 'c' ) ) );
}
switch_theme( 'twentytwentythree' );

$before = array_keys( wp_load_alloptions( true ) );
wp_test_need( ( new Plugin_Upgrader( new Automatic_Upgrader_Skin() ) )->install( $zip ), 'zip' );
wp_test_need( activate_plugin( 'forem-widgets/forem-widgets.php' ), 'plugin' );

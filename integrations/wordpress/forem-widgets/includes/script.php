<?php
/**
 * The elements' script: an ES module, from this plugin's own folder, only on pages that use it.
 *
 * @package ForemWidgets
 */

namespace ForemWidgets;

defined( 'ABSPATH' ) || exit;

const SCRIPT_HANDLE = 'forem-widgets';

/** The address of the script. */
function script_address(): string {
	return plugins_url( 'assets/forem-widgets.js', FILE );
}

/** Asks for the script, once for a page, while the page is being made. */
function enqueue_script(): void {
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( SCRIPT_HANDLE, script_address(), array(), VERSION );
	} else {
		wp_enqueue_script( SCRIPT_HANDLE, script_address(), array(), VERSION, true );
	}
}

// WordPress before 6.5 knows no modules. First of all filters, so that others (a nonce, say) still have their turn.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle, $address ) {
		if ( SCRIPT_HANDLE !== $handle ) {
			return $tag;
		}
		// phpcs:ignore WordPress.WP.EnqueuedResources.NonEnqueuedScript -- It is enqueued: this is its tag.
		return sprintf( '<script type="module" src="%s" id="%s-js"></script>' . "\n", esc_url( $address ), esc_attr( $handle ) );
	},
	1,
	3
);

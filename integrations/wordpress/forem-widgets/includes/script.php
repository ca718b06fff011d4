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

/**
 * Attributes by which optimisers leave a script alone: it has to stay a module in its own file, since it finds others
 * beside itself. Cloudflare, LiteSpeed, WP Rocket, Autoptimize, PageSpeed, Jetpack Boost.
 */
const OPT_OUTS = array(
	'data-cfasync'            => 'false',
	'data-no-optimize'        => '1',
	'data-no-defer'           => '1',
	'data-no-minify'          => '1',
	'nowprocket'              => '1',
	'data-noptimize'          => '1',
	'data-pagespeed-no-defer' => '1',
	'data-jetpack-boost'      => 'ignore',
);

/** The same as text of a tag. */
function opt_outs(): string {
	$text = '';
	foreach ( OPT_OUTS as $name => $value ) {
		$text .= ' ' . $name . '="' . esc_attr( $value ) . '"';
	}
	return $text;
}

// Script modules, from WordPress 6.5 on.
add_filter(
	'wp_script_attributes',
	function ( $attributes ) {
		$is_own = isset( $attributes['id'] ) && SCRIPT_HANDLE . '-js-module' === $attributes['id'];
		return $is_own ? array_merge( $attributes, OPT_OUTS ) : $attributes;
	}
);

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
		return sprintf( '<script type="module" src="%s" id="%s-js"%s></script>' . "\n", esc_url( $address ), esc_attr( $handle ), opt_outs() );
	},
	1,
	3
);

<?php
/**
 * The block: one, with a variation for each element. Nothing but its settings is stored in a post, so that authors
 * who may not write unfiltered HTML can use all of it.
 *
 * @package ForemWidgets
 */

namespace ForemWidgets;

defined( 'ABSPATH' ) || exit;

const EDITOR_HANDLE = 'forem-widgets-editor';

add_action(
	'init',
	function () {
		wp_register_script(
			EDITOR_HANDLE,
			plugins_url( 'block/editor.js', FILE ),
			array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-html-entities', 'wp-i18n' ),
			VERSION,
			true
		);
		wp_set_script_translations( EDITOR_HANDLE, 'forem-widgets', plugin_dir_path( FILE ) . 'languages' );
		register_block_type( plugin_dir_path( FILE ) . 'block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	}
);

add_action(
	'enqueue_block_editor_assets',
	function () {
		$known = array(
			'elements' => array_values( elements() ),
			'script'   => add_query_arg( 'ver', VERSION, script_address() ),
			'language' => content_language(),
		);
		wp_add_inline_script( EDITOR_HANDLE, 'window.foremWidgets = ' . wp_json_encode( $known, JSON_HEX_TAG ) . ';', 'before' );
	}
);

/**
 * The block on a page.
 *
 * @param array<string, mixed> $attributes As block.json describes them.
 */
function render_block( array $attributes ): string {
	$fallback = link_to( (string) $attributes['linkAddress'], (string) $attributes['linkText'] );
	$markup   = markup( (string) $attributes['element'], (array) $attributes['settings'], $fallback );
	return '' === $markup ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $markup );
}

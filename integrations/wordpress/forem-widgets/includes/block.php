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

/** The parts of the editor's script, in this order: each adds to `window.foremWidgets` what the next one uses. */
const EDITOR_PARTS = array(
	'controls'   => array( 'wp-components', 'wp-element', 'wp-i18n' ),
	'preview'    => array( 'wp-components', 'wp-element', 'wp-html-entities', 'wp-i18n' ),
	'transforms' => array( 'wp-blocks' ),
);

add_action(
	'init',
	function () {
		$before = array();
		foreach ( EDITOR_PARTS as $name => $needs ) {
			register_editor_script( EDITOR_HANDLE . '-' . $name, $name, $needs );
			$before[] = EDITOR_HANDLE . '-' . $name;
		}
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n' );
		register_editor_script( EDITOR_HANDLE, 'editor', array_merge( $needs, $before ) );
		register_block_type( plugin_dir_path( FILE ) . 'block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	}
);

/**
 * Registers a script of block/.
 *
 * @param string   $handle Its name in WordPress.
 * @param string   $name   Its file.
 * @param string[] $needs  Handles of scripts before it.
 */
function register_editor_script( string $handle, string $name, array $needs ): void {
	wp_register_script( $handle, plugins_url( "block/$name.js", FILE ), $needs, VERSION, true );
	wp_set_script_translations( $handle, 'forem-widgets', plugin_dir_path( FILE ) . 'languages' );
}

/** The language of the words and pictures in the editor, which are there in four. */
function editor_language(): string {
	$language = strtok( get_user_locale(), '_' );
	return file_exists( plugin_dir_path( FILE ) . "words/$language.json" ) ? $language : 'en';
}

/**
 * The names of attributes and values, and the ids of the bundled dataset, in the language of the editor.
 *
 * @return array<string, mixed>
 */
function words(): array {
	return (array) wp_json_file_decode( plugin_dir_path( FILE ) . 'words/' . editor_language() . '.json' );
}

add_action(
	'enqueue_block_editor_assets',
	function () {
		$known = array(
			'elements' => array_values( elements() ),
			'words'    => words(),
			'networks' => (array) wp_json_file_decode( plugin_dir_path( FILE ) . 'networks.json' ),
			'script'   => add_query_arg( 'ver', VERSION, script_address() ),
			'studio'   => plugins_url( 'studio/index.html', FILE ),
			'pictures' => plugins_url( 'block/pictures/' . editor_language() . '/', FILE ),
			'language' => content_language(),
		);
		$first = EDITOR_HANDLE . '-' . array_key_first( EDITOR_PARTS );
		wp_add_inline_script( $first, 'window.foremWidgets = ' . wp_json_encode( $known, JSON_HEX_TAG ) . ';', 'before' );
	}
);

/**
 * A colour as CSS, or nothing: of the theme, or one of one's own.
 *
 * @param string $colour As it was chosen or stored.
 */
function safe_colour( string $colour ): string {
	return preg_match( '/^(#[0-9a-f]{3,8}|var\(--wp--preset--color--[a-z0-9-]+\)|(rgb|hsl)a?\([0-9a-z.,%\s\/-]+\))$/i', $colour ) ? $colour : '';
}

/**
 * The block on a page.
 *
 * @param array<string, mixed> $attributes As block.json describes them.
 */
function render_block( array $attributes ): string {
	$fallback = link_to( (string) $attributes['linkAddress'], (string) $attributes['linkText'] );
	$markup   = markup( (string) $attributes['element'], (array) $attributes['settings'], $fallback );
	$accent   = safe_colour( (string) ( $attributes['accent'] ?? '' ) );
	$extra    = '' === $accent ? array() : array( 'style' => "--forem-color-accent:$accent;" );
	return '' === $markup ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes( $extra ), $markup );
}

<?php
/**
 * The plugin's own words, and the language that the elements speak.
 *
 * @package ForemWidgets
 */

namespace ForemWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The file of translations for a locale: `fr_FR`, `fr_BE` and `fr_CA` all read `fr`.
 *
 * @param string $locale Of WordPress.
 * @param string $ending Of the file.
 */
function translation_file( string $locale, string $ending ): string {
	return plugin_dir_path( FILE ) . 'languages/forem-widgets-' . strtok( $locale, '_' ) . $ending;
}

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'forem-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
	}
);

add_filter(
	'load_textdomain_mofile',
	function ( $file, $domain ) {
		return 'forem-widgets' === $domain ? translation_file( determine_locale(), '.mo' ) : $file;
	},
	10,
	2
);

add_filter(
	'load_script_translation_file',
	function ( $file, $handle ) {
		return 0 === strpos( $handle, EDITOR_HANDLE ) ? translation_file( determine_locale(), '.json' ) : $file;
	},
	10,
	2
);

/**
 * The language of the content, whether the elements speak it or not. A plugin for sites in several languages changes
 * the locale for each page, and so the language of the elements on it.
 */
function content_language(): string {
	return strtolower( strtok( get_locale(), '_' ) );
}

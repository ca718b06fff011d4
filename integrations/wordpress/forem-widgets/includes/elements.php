<?php
/**
 * The elements and their attributes. The list is made from custom-elements.json when the plugin is built: a new
 * element or attribute of the library needs no line of PHP.
 *
 * @package ForemWidgets
 */

namespace ForemWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * All elements, by name: `project-list` is `<forem-project-list>`.
 *
 * @return array<string, array{name: string, tag: string, title: string, description: string, attributes: array<int, array<string, mixed>>}>
 */
function elements(): array {
	static $elements = null;
	if ( null === $elements ) {
		$list     = wp_json_file_decode( plugin_dir_path( FILE ) . 'elements.json', array( 'associative' => true ) );
		$elements = array_column( is_array( $list ) ? $list : array(), null, 'name' );
	}
	return $elements;
}

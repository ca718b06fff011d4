<?php
/**
 * A shortcode for each element, for the classic editor, widgets and page builders:
 * `[forem_project_list sector="construction" page-size="6"]`.
 *
 * @package ForemWidgets
 */

namespace ForemWidgets;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		foreach ( elements() as $name => $element ) {
			add_shortcode(
				str_replace( '-', '_', $element['tag'] ),
				function ( $given, $content = '' ) use ( $name ) {
					$settings = array();
					foreach ( (array) $given as $key => $value ) {
						// A word by itself, as in [forem_network_list compact], comes as a value with a number.
						$setting              = is_int( $key ) ? $value : $key;
						$settings[ str_replace( '_', '-', strtolower( $setting ) ) ] = is_int( $key ) ? true : $value;
					}
					return markup( $name, $settings, do_shortcode( (string) $content ) );
				}
			);
		}
	}
);

<?php
/**
 * A shortcode for each element, for the classic editor, widgets and page builders:
 * `[forem_project_list sector="construction" page-size="6"]`.
 *
 * @package ForemWidgets
 */

namespace ForemWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * A value without the quotation marks that an editor put around it: typographic ones, guillemets with their spaces, and
 * entities. WordPress knows straight ones only, and takes others for a part of the value.
 *
 * @param string $value As the shortcode's parser gives it.
 */
function shortcode_value( string $value ): string {
	$blank = '[\s\x{00A0}\x{2007}\x{202F}\x{2060}\x{FEFF}]*';
	$quote = '["\'\x{2018}-\x{201F}\x{2032}\x{2033}\x{2039}\x{203A}\x{00AB}\x{00BB}]*';
	$text  = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return (string) preg_replace( "/^$blank$quote$blank|$blank$quote$blank\$/u", '', $text );
}

/**
 * Attributes with the words joined again that were cut at a blank inside typographic quotation marks:
 * `q=“mots clés”` comes as `q=“mots` and, with a number, `clés”`.
 *
 * @param array<int|string, string> $given As the shortcode's parser gives them.
 * @return array<int|string, string>
 */
function join_quoted( array $given ): array {
	$joined = array();
	$open   = null;
	foreach ( $given as $key => $value ) {
		$text = html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		if ( is_int( $key ) && null === $open && preg_match( '/^([a-z][\w-]*)=(.*)$/isu', $text, $parts ) ) {
			list( , $key, $text ) = $parts;
		}
		if ( is_int( $key ) && null !== $open ) {
			$joined[ $open ] .= ' ' . $text;
		} else {
			$joined[ $key ] = $text;
		}
		$last = is_int( $key ) ? $open : $key;
		if ( null === $last ) {
			continue;
		}
		$starts = preg_match( '/^\s*["\'\x{2018}-\x{201F}\x{2032}\x{2033}\x{2039}\x{00AB}\x{00BB}]/u', $joined[ $last ] );
		$ends   = preg_match( '/.["\'\x{2018}-\x{201F}\x{2032}\x{2033}\x{203A}\x{00AB}\x{00BB}]\s*$/u', $joined[ $last ] );
		$open   = $starts && ! $ends ? $last : null;
	}
	return $joined;
}

add_action(
	'init',
	function () {
		foreach ( elements() as $name => $element ) {
			add_shortcode(
				str_replace( '-', '_', $element['tag'] ),
				function ( $given, $content = '' ) use ( $name ) {
					$settings = array();
					foreach ( join_quoted( (array) $given ) as $key => $value ) {
						// A word by itself, as in [forem_network_list compact], comes as a value with a number.
						$setting              = is_int( $key ) ? $value : $key;
						$settings[ str_replace( '_', '-', strtolower( $setting ) ) ] = is_int( $key ) ? true : shortcode_value( (string) $value );
					}
					return markup( $name, $settings, do_shortcode( (string) $content ) );
				}
			);
		}
	}
);

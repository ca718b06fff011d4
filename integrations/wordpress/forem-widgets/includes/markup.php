<?php
/**
 * From what an editor chose to markup that is safe, whoever wrote it.
 *
 * @package ForemWidgets
 */

namespace ForemWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * What may stand in an attribute: a text, `true` for an attribute without a value, or `null` for none.
 *
 * @param array<string, mixed> $attribute As elements.json describes it.
 * @param mixed                $value     As it was typed or stored.
 * @return string|true|null
 */
function attribute_value( array $attribute, $value ) {
	if ( ! is_scalar( $value ) ) {
		return null;
	}
	switch ( $attribute['type'] ) {
		case 'boolean':
			// `locked=""` and `locked="locked"` are said by people who know HTML.
			return '' === $value || $attribute['name'] === $value || wp_validate_boolean( $value ) ? true : null;
		case 'optional':
			// All of it without a value, as in `export`.
			return true === $value || '' === trim( (string) $value ) || $attribute['name'] === $value ? true : trim( wp_check_invalid_utf8( (string) $value ) );
		case 'number':
			return is_numeric( $value ) ? (string) (int) $value : null;
		case 'choice':
			return in_array( $value, $attribute['options'], true ) ? $value : null;
		case 'addresses':
			$safe = implode( ' ', array_filter( array_map( __NAMESPACE__ . '\safe_address', preg_split( '/\s+/', (string) $value ) ) ) );
			return '' === $safe ? null : $safe;
		default:
			$text = trim( wp_check_invalid_utf8( (string) $value ) );
			return '' === $text ? null : $text;
	}
}

/**
 * An address of data: whole, with http or https, or of this site, from its root. Else nothing.
 *
 * @param string $address As it was typed or stored.
 */
function safe_address( string $address ): string {
	return preg_match( '#^(https?://|/)#i', $address ) ? esc_url_raw( $address, array( 'http', 'https' ) ) : '';
}

/**
 * One element.
 *
 * @param string               $name     `project-list` for `<forem-project-list>`.
 * @param array<string, mixed> $settings Its attributes; what the element doesn't know is left out.
 * @param string               $fallback HTML shown until the element is ready, and if it can't start.
 */
function markup( string $name, array $settings, string $fallback = '' ): string {
	$element = elements()[ $name ] ?? null;
	if ( null === $element ) {
		return '';
	}
	enqueue_script();

	$attributes = '';
	foreach ( $element['attributes'] as $attribute ) {
		$value = attribute_value( $attribute, $settings[ $attribute['name'] ] ?? null );
		if ( null === $value && 'lang' === $attribute['name'] ) {
			$value = attribute_value( $attribute, content_language() );
		}
		if ( null !== $value ) {
			$attributes .= ' ' . esc_html( $attribute['name'] ) . ( true === $value ? '' : '="' . esc_attr( $value ) . '"' );
		}
	}

	$fallback = wp_kses_post( $fallback );
	if ( '' === trim( $fallback ) ) {
		$fallback = link_to( 'https://www.leforem.be/', 'Le Forem' );
	}
	return sprintf( '<%1$s%2$s>%3$s</%1$s>', tag_escape( $element['tag'] ), $attributes, $fallback );
}

/**
 * A link, or nothing without an address that is safe.
 *
 * @param string $address Of the page.
 * @param string $text    Words of the link; the address itself by default.
 */
function link_to( string $address, string $text ): string {
	$address = esc_url( $address, array( 'http', 'https' ) );
	return '' === $address ? '' : sprintf( '<a href="%s">%s</a>', $address, '' === $text ? $address : esc_html( $text ) );
}

<?php
/**
 * Patterns: several elements that belong together, as an author adds them to a page.
 *
 * @package ForemWidgets
 */

namespace ForemWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * One block of a pattern.
 *
 * @param string               $element  `project-list` for `<forem-project-list>`.
 * @param array<string, mixed> $settings Its attributes.
 */
function pattern_block( string $element, array $settings = array() ): string {
	return get_comment_delimited_block_content(
		'forem-widgets/widget',
		array(
			'element'  => $element,
			'settings' => (object) $settings,
		),
		''
	);
}

/**
 * Columns of a pattern.
 *
 * @param array<string, string> $columns Blocks by the width of their column.
 */
function pattern_columns( array $columns ): string {
	$content = '';
	foreach ( $columns as $width => $blocks ) {
		$content .= "<!-- wp:column {\"width\":\"$width\"} --><div class=\"wp-block-column\" style=\"flex-basis:$width\">$blocks</div><!-- /wp:column -->";
	}
	return "<!-- wp:columns --><div class=\"wp-block-columns\">$content</div><!-- /wp:columns -->";
}

add_action(
	'init',
	function () {
		register_block_pattern_category( 'forem-widgets', array( 'label' => 'Forem' ) );
		$filters  = pattern_block( 'search-box' ) . pattern_block( 'sector-filter', array( 'display' => 'select' ) ) . pattern_block( 'theme-filter', array( 'display' => 'select' ) );
		$patterns = array(
			'filters-and-list'      => array(
				'title'   => __( 'Projects with filters beside them', 'forem-widgets' ),
				'content' => pattern_columns(
					array(
						'33.33%' => $filters,
						'66.66%' => pattern_block( 'active-filters' ) . pattern_block( 'project-list' ),
					)
				),
			),
			'networks-and-projects' => array(
				'title'   => __( 'Networks, and three projects', 'forem-widgets' ),
				'content' => pattern_block( 'network-list', array( 'compact' => true ) ) . pattern_block( 'project-list', array( 'page-size' => '3' ) ),
			),
			'side-bar'              => array(
				'title'   => __( 'Projects for a side bar', 'forem-widgets' ),
				'content' => pattern_block(
					'project-list',
					array(
						'view'      => 'compact',
						'page-size' => '5',
					)
				),
			),
			'map-and-chart'         => array(
				'title'   => __( 'Map, and projects per sector', 'forem-widgets' ),
				'content' => pattern_block( 'partnership-map' ) . pattern_block( 'facet-chart', array( 'facet' => 'sector' ) ),
			),
		);
		foreach ( $patterns as $name => $pattern ) {
			register_block_pattern( "forem-widgets/$name", $pattern + array( 'categories' => array( 'forem-widgets' ) ) );
		}
	}
);

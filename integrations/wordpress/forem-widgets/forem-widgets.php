<?php
/**
 * Plugin Name:       Forem Widgets
 * Description:       International partnerships of Le Forem on any page: a block and shortcodes, in French, Dutch, German and English. Everything comes from your own site.
 * Version:           @version@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       forem-widgets
 * Domain Path:       /languages
 *
 * @package ForemWidgets
 */

namespace ForemWidgets;

defined( 'ABSPATH' ) || exit;

const VERSION = '@version@';
const FILE    = __FILE__;

require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/languages.php';
require __DIR__ . '/includes/markup.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/patterns.php';
require __DIR__ . '/includes/shortcodes.php';

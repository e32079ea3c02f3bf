<?php
/**
 * Plugin Name:       Co-production Kit
 * Description:       Cards on which people say how true something is for them, and a private place in WordPress for their answers. Asks no other site for anything.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      8.1
 * License:           MIT
 * Text Domain:       coproduction-kit
 * Domain Path:       /languages
 */

namespace CoproductionKit;

defined('ABSPATH') || exit;

const PLUGIN_FILE = __FILE__;

foreach (['sites', 'kit', 'card', 'schema', 'answers', 'limit', 'receive', 'admin', 'delete', 'privacy', 'settings'] as $part) {
    require __DIR__ . "/includes/$part.php";
}

add_action('init', fn () => load_plugin_textdomain('coproduction-kit', false, dirname(plugin_basename(__FILE__)) . '/languages'));

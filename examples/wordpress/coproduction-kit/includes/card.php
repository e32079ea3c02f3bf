<?php
/** The I statement card, as a block and as a shortcode: one function draws both. */

namespace CoproductionKit;

defined('ABSPATH') || exit;

/** The name under which answers arrive: the editor's own, or one made of the statement. */
function card_name(string $name, string $statement): string {
    return sanitize_title($name) ?: substr(sanitize_title($statement), 0, 40) ?: 'statement';
}

/** The markup of a card. Its words are in the page, so people can read them before the script loads and when JavaScript is off. */
function render_card(array $fields, string $attributes = ''): string {
    ['statement' => $statement, 'name' => $name, 'next' => $next] = array_map(
        fn ($field) => is_string($field) ? trim($field) : '',
        $fields + ['statement' => '', 'name' => '', 'next' => ''],
    );
    if ($statement === '') return '';
    // Where the whole kit is on every page, it brings the card itself.
    wp_enqueue_script(is_on_every_page() ? 'coproduction-kit' : 'coproduction-kit-card');
    wp_enqueue_style('coproduction-kit');
    return sprintf(
        '<co-i-statement %s name="%s" action="%s">%s%s</co-i-statement>',
        $attributes,
        esc_attr(card_name($name, $statement)),
        esc_url(answers_address()),
        esc_html($statement),
        // A <span>, which is allowed in a paragraph too.
        $next === '' ? '' : '<span slot="next">' . esc_html($next) . '</span>',
    );
}

add_action('init', function (): void {
    $folder = plugin_dir_path(PLUGIN_FILE) . 'block';
    $needs = ['wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n'];
    wp_register_script('coproduction-kit-editor', plugins_url('block/editor.js', PLUGIN_FILE), $needs, kit()['version'], true);
    wp_set_script_translations('coproduction-kit-editor', 'coproduction-kit', plugin_dir_path(PLUGIN_FILE) . 'languages');
    register_block_type($folder, ['render_callback' => fn (array $fields) => render_card($fields, get_block_wrapper_attributes())]);
    add_shortcode('coproduction', fn ($fields) => render_card(is_array($fields) ? $fields : []));
});

// The editor shows the card itself.
add_action('enqueue_block_assets', function (): void {
    if (is_admin()) wp_enqueue_script('coproduction-kit-card');
});

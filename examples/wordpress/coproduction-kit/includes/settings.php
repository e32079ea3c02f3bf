<?php
/** Settings → Reading: whether the kit is on every page, for links and for `data-co`. */

namespace CoproductionKit;

defined('ABSPATH') || exit;

const EVERYWHERE = 'coproduction_kit_everywhere';

function is_on_every_page(): bool {
    return (bool) get_option(EVERYWHERE);
}

add_action('wp_enqueue_scripts', function (): void {
    if (!is_on_every_page()) return;
    wp_enqueue_script('coproduction-kit');
    wp_enqueue_style('coproduction-kit');
});

// WordPress brings the nonce, and asks whether the person may change settings.
add_action('admin_init', function (): void {
    register_setting('reading', EVERYWHERE, ['type' => 'boolean', 'sanitize_callback' => 'rest_sanitize_boolean']);
    add_settings_field(EVERYWHERE, __('Co-production Kit', 'coproduction-kit'), function (): void {
        printf(
            '<label><input type="checkbox" name="%s" value="1" %s /> %s</label>',
            esc_attr(EVERYWHERE),
            checked(is_on_every_page(), true, false),
            esc_html__('On every page: links and “data-co” become cards', 'coproduction-kit'),
        );
    }, 'reading');
});

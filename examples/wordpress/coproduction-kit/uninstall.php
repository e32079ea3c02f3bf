<?php
/** When an administrator deletes the plugin: WordPress has said that its data goes with it. Nothing stays. */

defined('WP_UNINSTALL_PLUGIN') || exit;

require __DIR__ . '/includes/sites.php';

CoproductionKit\on_every_site(function (): void {
    global $wpdb;
    // Without the plugin WordPress no longer knows its post type and its status: they are asked for by name.
    foreach ($wpdb->get_col("SELECT ID FROM $wpdb->posts WHERE post_type = 'co_answer'") as $post) {
        wp_delete_post((int) $post, true);
    }
    delete_option('coproduction_kit_everywhere');
    // How often addresses have sent is deleted when the plugin is switched off. This is for what a request that was under way then wrote after it.
    $wpdb->query("DELETE FROM $wpdb->options WHERE option_name = 'coproduction_kit_until' OR option_name LIKE 'coproduction\\_kit\\_sent\\_%'");
    wp_cache_delete('alloptions', 'options');
});

<?php
/** The kit's own files: where they are, and the hash by which a browser checks them. `npm run archives` puts them into `kit`. */

namespace CoproductionKit;

defined('ABSPATH') || exit;

/** What `kit/integrity.json` says: the version, and the hash of each file. */
function kit(): array {
    static $kit = null;
    $kit ??= wp_json_file_decode(plugin_dir_path(PLUGIN_FILE) . 'kit/integrity.json', ['associative' => true]);
    return $kit ?? ['version' => '', 'files' => []];
}

/** The address of a file of the kit. Its path holds the version, so that no cache ever mixes two of them. */
function kit_address(string $file): string {
    return plugins_url('kit/' . rawurlencode(kit()['version']) . "/$file", PLUGIN_FILE);
}

/** The file of the card that has the words of the site's language; English where there is none. */
function card_file(): string {
    $own = 'i-statement.' . strtok(determine_locale(), '_') . '.js';
    return isset(kit()['files'][$own]) ? $own : 'i-statement.js';
}

/** Where answers go. */
function answers_address(): string {
    return rest_url('co-production/v1/answers');
}

add_action('init', function (): void {
    // The version is in the path, so WordPress does not need to add it (`null`).
    wp_register_script('coproduction-kit-card', kit_address(card_file()), [], null, true);
    wp_register_script('coproduction-kit', kit_address('kit.js'), [], null, true);
    // Keeps room for the cards until their script has loaded, so that nothing below them moves.
    wp_register_style('coproduction-kit', kit_address('fouc.css'), [], null);
});

// A module, with its hash, so that the browser does not run a changed file.
add_filter('script_loader_tag', function (string $tag, string $handle, string $address): string {
    $files = ['coproduction-kit-card' => card_file(), 'coproduction-kit' => 'kit.js'];
    $file = $files[$handle] ?? null;
    if ($file === null) return $tag;
    $attributes = ['type' => 'module', 'src' => $address, 'integrity' => kit()['files'][$file] ?? '', 'crossorigin' => 'anonymous'];
    // For links that become cards: where their answers go is said by the site, never by a link.
    if ($file === 'kit.js') $attributes['data-action'] = answers_address();
    return wp_get_script_tag($attributes);
}, 10, 3);

add_filter('style_loader_tag', function (string $tag, string $handle): string {
    if ($handle !== 'coproduction-kit') return $tag;
    return str_replace(" rel=", sprintf(" integrity='%s' crossorigin='anonymous' rel=", esc_attr(kit()['files']['fouc.css'] ?? '')), $tag);
}, 10, 2);

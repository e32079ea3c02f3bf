<?php
/** What editors see of the answers: a list, and a page for each that shows it and cannot change it. */

namespace CoproductionKit;

use WP_Post;
use WP_Screen;

defined('ABSPATH') || exit;

/** Escapes all of it: `esc_html` leaves `&amp;` as it is, and a person may have written just that. */
function to_the_letter(string $words): string {
    return esc_textarea($words);
}

function beginning_of(string $words): string {
    return mb_strlen($words) > 120 ? mb_substr($words, 0, 120) . '…' : $words;
}

/** The words of an answer, under their names. */
function shown(array $envelope): array {
    $who = [
        'me' => __('The person', 'coproduction-kit'),
        'me-with-help' => __('The person, with help', 'coproduction-kit'),
        'someone-else' => __('Someone else for them', 'coproduction-kit'),
    ];
    return [
        __('Statement', 'coproduction-kit') => $envelope['question']['text'] ?? '',
        __('Answer', 'coproduction-kit') => $envelope['answer']['words'] ?? $envelope['answer']['event'] ?? '',
        __('In their own words', 'coproduction-kit') => $envelope['answer']['more'] ?? '',
        __('Who answered', 'coproduction-kit') => $who[$envelope['answeredBy'] ?? ''] ?? '',
        __('Name of the card', 'coproduction-kit') => $envelope['name'] ?? '',
        __('Reference', 'coproduction-kit') => reference_of($envelope['id'] ?? ''),
    ];
}

add_filter('manage_' . ANSWER . '_posts_columns', fn (array $columns): array => [
    'cb' => $columns['cb'],
    'title' => __('Statement', 'coproduction-kit'),
    'words' => __('Answer', 'coproduction-kit'),
    'more' => __('In their own words', 'coproduction-kit'),
    'reference' => __('Reference', 'coproduction-kit'),
    'date' => $columns['date'],
]);

add_action('manage_' . ANSWER . '_posts_custom_column', function (string $column, int $post): void {
    $envelope = envelope_of($post);
    echo match ($column) {
        'words' => to_the_letter($envelope['answer']['words'] ?? $envelope['answer']['event'] ?? ''),
        'more' => to_the_letter(beginning_of($envelope['answer']['more'] ?? '')),
        'reference' => to_the_letter(reference_of($envelope['id'] ?? '')),
        default => '',
    };
}, 10, 2);

add_filter('post_row_actions', function (array $actions, WP_Post $post): array {
    if ($post->post_type !== ANSWER) return $actions;
    $look = sprintf('<a href="%s">%s</a>', esc_url((string) get_edit_post_link($post)), esc_html__('Read', 'coproduction-kit'));
    return ['edit' => $look] + array_intersect_key($actions, array_flip(['trash', 'untrash', 'delete'])) + keep_action($post);
}, 10, 2);

/** For an answer that the spam shield was unsure of. */
function keep_action(WP_Post $post): array {
    if ($post->post_status !== UNSURE) return [];
    $address = wp_nonce_url(admin_url("admin-post.php?action=coproduction_kit_keep&post=$post->ID"), "coproduction_kit_keep_$post->ID");
    return ['keep' => sprintf('<a href="%s">%s</a>', esc_url($address), esc_html__('It is from a person', 'coproduction-kit'))];
}

add_action('admin_post_coproduction_kit_keep', function (): void {
    $post = absint($_GET['post'] ?? 0);
    check_admin_referer("coproduction_kit_keep_$post");
    if (!current_user_can(MAY_READ) || get_post_type($post) !== ANSWER) wp_die(esc_html__('You may not do this.', 'coproduction-kit'), 403);
    wp_update_post(['ID' => $post, 'post_status' => 'private']);
    wp_safe_redirect(admin_url('edit.php?post_type=' . ANSWER));
    exit;
});

// WordPress draws emoji with pictures from another site if a device has none. A person's words must not cause a request to anyone.
add_action('current_screen', function (WP_Screen $screen): void {
    if ($screen->post_type === ANSWER) remove_action('admin_print_scripts', 'print_emoji_detection_script');
});

// Several at once can be put into the bin, and not be edited.
add_filter('bulk_actions-edit-' . ANSWER, fn (array $actions): array => array_diff_key($actions, ['edit' => true]));

add_action('add_meta_boxes_' . ANSWER, function (): void {
    foreach (['submitdiv' => 'side', 'slugdiv' => 'normal'] as $box => $place) remove_meta_box($box, ANSWER, $place);
    add_meta_box('coproduction-kit-answer', __('Answer', 'coproduction-kit'), __NAMESPACE__ . '\show_answer', ANSWER);
});

function show_answer(WP_Post $post): void {
    $envelope = envelope_of($post->ID);
    echo '<table class="widefat striped">';
    foreach (array_filter(shown($envelope)) as $name => $words) {
        // Keep a person's lines as they wrote them.
        printf('<tr><th scope="row">%s</th><td>%s</td></tr>', esc_html($name), nl2br(to_the_letter($words), false));
    }
    echo '</table>';
    $whole = wp_json_encode($envelope, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    printf('<h3 id="coproduction-kit-whole">%s</h3>', esc_html__('All that was sent', 'coproduction-kit'));
    printf('<pre role="region" tabindex="0" aria-labelledby="coproduction-kit-whole">%s</pre>', to_the_letter((string) $whole));
    printf('<p><a class="button" href="%s">%s</a></p>', esc_url((string) get_delete_post_link($post, '', true)), esc_html__('Delete for good', 'coproduction-kit'));
}

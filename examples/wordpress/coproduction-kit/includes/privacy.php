<?php
/**
 * Tools → Export personal data, and Erase personal data. An answer has no e-mail address of its own: these find the answers in which a person
 * wrote the address that was asked for. All others are found by their reference.
 */

namespace CoproductionKit;

defined('ABSPATH') || exit;

/** Answers with exactly this address: not those of `joanna@…` when the request is for `anna@…`. */
function answers_with(string $email): array {
    $found = find_answers(['meta_query' => [['key' => 'answer', 'value' => $email, 'compare' => 'LIKE']]]);
    $whole = '/(?<![\w.+-])' . preg_quote($email, '/') . '(?![\w-]|\.\w)/i';
    return array_values(array_filter($found, fn (int $post) => preg_match($whole, wp_json_encode(envelope_of($post), JSON_UNESCAPED_SLASHES)) === 1));
}

add_filter('wp_privacy_personal_data_exporters', fn (array $exporters): array => $exporters + ['coproduction-kit' => [
    'exporter_friendly_name' => __('Co-production answers', 'coproduction-kit'),
    'callback' => __NAMESPACE__ . '\export_answers',
]]);

function export_answers(string $email): array {
    $items = array_map(fn (int $post) => [
        'group_id' => 'coproduction-kit',
        'group_label' => __('Co-production answers', 'coproduction-kit'),
        'item_id' => "answer-$post",
        'data' => array_map(fn (string $name, string $value) => compact('name', 'value'), array_keys(shown(envelope_of($post))), shown(envelope_of($post))),
    ], answers_with($email));
    return ['data' => $items, 'done' => true];
}

add_filter('wp_privacy_personal_data_erasers', fn (array $erasers): array => $erasers + ['coproduction-kit' => [
    'eraser_friendly_name' => __('Co-production answers', 'coproduction-kit'),
    'callback' => __NAMESPACE__ . '\erase_answers',
]]);

function erase_answers(string $email): array {
    $found = answers_with($email);
    $deleted = delete_answers($found);
    return ['items_removed' => $deleted, 'items_retained' => $deleted < count($found), 'messages' => [], 'done' => true];
}

add_action('admin_init', fn () => wp_add_privacy_policy_content('Co-production Kit', wp_kses_post(wpautop(__(
    'When you answer a card on this site, we keep what you chose, what you wrote, the words that were asked, the language and the time. We keep no name, no e-mail address and no account with it, unless you write them yourself. So that nobody can flood us, we count answers for ten minutes by a scrambled form of your internet address. It is deleted the next time that the software of this site runs after that, most often within minutes. You get a reference. With it you can ask us to delete your answer.',
    'coproduction-kit',
)))));

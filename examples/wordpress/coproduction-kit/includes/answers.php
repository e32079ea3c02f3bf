<?php
/**
 * Where answers are kept: a private post type. The address, the post type and the field `answer` are those of the small receiver in
 * docs/receivers/wordpress.php, so that a site can go from the one to the other and keep what it has.
 */

namespace CoproductionKit;

defined('ABSPATH') || exit;

const ANSWER = 'co_answer';
/** The status of an answer that the shield against spam is unsure of: a person looks at it first. */
const UNSURE = 'co_unsure';
/** Who may read and delete answers: editors and administrators. Nothing is written into roles, so nothing stays behind. */
const MAY_READ = 'edit_others_posts';

add_action('init', function (): void {
    $may = array_fill_keys(['edit_post', 'read_post', 'delete_post', 'edit_posts', 'edit_others_posts', 'delete_posts', 'read_private_posts'], MAY_READ);
    register_post_type(ANSWER, [
        'labels' => [
            'name' => __('Answers', 'coproduction-kit'),
            'singular_name' => __('Answer', 'coproduction-kit'),
            'edit_item' => __('An answer', 'coproduction-kit'),
            'search_items' => __('Search answers', 'coproduction-kit'),
            'not_found' => __('No answers yet.', 'coproduction-kit'),
        ],
        'public' => false,
        'show_ui' => true,
        'show_in_rest' => false,
        'menu_icon' => 'dashicons-format-status',
        'supports' => false,
        'rewrite' => false,
        'query_var' => false,
        'delete_with_user' => false,
        'map_meta_cap' => false,
        // Answers come from people, never from the admin pages.
        'capabilities' => $may + ['create_posts' => 'do_not_allow', 'publish_posts' => 'do_not_allow'],
    ]);
    register_post_status(UNSURE, [
        'label' => __('Look at this first', 'coproduction-kit'),
        /* translators: %s: how many */
        'label_count' => _n_noop('Look at this first (%s)', 'Look at these first (%s)', 'coproduction-kit'),
        'private' => true,
        'show_in_admin_all_list' => true,
        'show_in_admin_status_list' => true,
    ]);
});

/** The envelope of an answer, as it was sent. */
function envelope_of(int $post): array {
    $envelope = json_decode((string) get_post_meta($post, 'answer', true), true);
    return is_array($envelope) ? $envelope : [];
}

/** What a person can quote: the tool shows it when the answer has arrived. */
function reference_of(string $id): string {
    return strtoupper(substr($id, 0, 8));
}

/** Whether the whole answer with this id is kept, or in the bin. Deletes what a crash left of it: a post without its words. */
function is_kept(string $id): bool {
    global $wpdb;
    // Asked of the database itself: a cache may belong to one server of several. The bin adds to the name.
    $posts = $wpdb->get_col($wpdb->prepare("SELECT ID FROM $wpdb->posts WHERE post_type = %s AND post_name IN (%s, %s)", ANSWER, $id, "{$id}__trashed"));
    $whole = array_filter($posts, fn (string $post) => get_post_meta((int) $post, 'answer', true) !== '');
    delete_answers(array_map('intval', array_diff($posts, $whole)));
    return $whole !== [];
}

/** Keeps an envelope to the letter; returns whether it could. */
function store(array $envelope, string $text): bool {
    $post = wp_insert_post([
        'post_type' => ANSWER,
        'post_status' => $envelope['verdict'] === 'unsure' ? UNSURE : 'private',
        'post_name' => $envelope['id'],
        'post_title' => wp_slash(sanitize_text_field($envelope['question']['text'])),
    ]);
    // The words in a field of their own: post_content would be changed by filters. What could not be kept whole is taken away again.
    if ($post && add_post_meta($post, 'answer', wp_slash($text), true)) return true;
    if ($post) wp_delete_post($post, true);
    return false;
}

/** Post ids of the answers that fit `query`, newest first. */
function find_answers(array $query): array {
    return get_posts($query + ['post_type' => ANSWER, 'post_status' => ['private', UNSURE, 'trash'], 'fields' => 'ids', 'numberposts' => -1]);
}

/** Deletes answers for good, past the bin; returns how many. */
function delete_answers(array $posts): int {
    return count(array_filter($posts, fn (int $post) => (bool) wp_delete_post($post, true)));
}

<?php
/** Prints, as JSON, what the database has of the answers whose ids begin so: the text of each, empty where it has only the post. */
[, $root, $start] = $argv;
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
const WP_INSTALLING = true; // Without plugins.
require "$root/wp-load.php";
echo wp_json_encode(array_map('strval', $wpdb->get_col($wpdb->prepare(
    "SELECT COALESCE(meta_value, '') FROM $wpdb->posts LEFT JOIN $wpdb->postmeta ON post_id = ID AND meta_key = 'answer' WHERE post_type = 'co_answer' AND post_name LIKE %s",
    $wpdb->esc_like($start) . '%',
))));

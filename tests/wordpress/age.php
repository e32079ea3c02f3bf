<?php
/** Makes an answer older: the one whose id begins so, by this many months. Prints how many it found. */
[, $root, $start, $months] = $argv;
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
require "$root/wp-load.php";
$ago = gmdate('Y-m-d H:i:s', strtotime("$months months ago"));
echo $wpdb->query($wpdb->prepare(
    "UPDATE $wpdb->posts SET post_date = %s, post_date_gmt = %s WHERE post_type = 'co_answer' AND post_name LIKE %s",
    $ago, $ago, $wpdb->esc_like($start) . '%',
));

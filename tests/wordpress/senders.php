<?php
/** Prints how many rows of the database say who has sent. With a number of seconds: makes them older by that first, as if the time had passed. */
[, $root, $seconds] = $argv;
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
const WP_INSTALLING = true; // Without plugins: looking must not delete.
require "$root/wp-load.php";
$rows = $wpdb->get_results("SELECT option_name, option_value FROM $wpdb->options WHERE option_name REGEXP 'coproduction_kit_(sent|until)'");
foreach ($rows as $row) {
    $older = preg_replace_callback('/\b\d{10}\b/', fn (array $time) => $time[0] - $seconds, $row->option_value);
    $wpdb->update($wpdb->options, ['option_value' => $older], ['option_name' => $row->option_name]);
}
echo count($rows);

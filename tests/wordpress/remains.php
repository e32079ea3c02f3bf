<?php
/** Prints, as JSON, each column of the database that has something of the plugin, and each option by its name. */
[, $root] = $argv;
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
const WP_INSTALLING = true; // Without plugins.
require "$root/wp-load.php";
$found = [];
foreach ($wpdb->get_col('SHOW TABLES') as $table) {
    foreach ($wpdb->get_col("SHOW COLUMNS FROM `$table`") as $column) {
        // What authors wrote stays theirs.
        if ($table === $wpdb->posts && in_array($column, ['post_content', 'post_title', 'post_name'])) continue;
        $where = "CAST(`$column` AS CHAR) REGEXP 'coproduction|co_answer|co_unsure'";
        $name = $table === $wpdb->options ? 'option_name' : "'$column'";
        foreach ($wpdb->get_col("SELECT DISTINCT $name FROM `$table` WHERE $where") as $hit) $found[] = "$table.$column: $hit";
    }
}
echo json_encode($found);

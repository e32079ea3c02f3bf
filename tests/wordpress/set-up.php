<?php
/** Makes the database, sets WordPress up as its own installer does, and adds the people of the test: an editor and an author. */
[, $root, $socket, $password] = $argv;

(new mysqli('localhost', 'root', '', '', 0, $socket))->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');

define('WP_INSTALLING', true);
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
require "$root/wp-load.php";
require "$root/wp-admin/includes/upgrade.php";

/** WordPress would send a message about the new site. */
function wp_new_blog_notification(): void {}

wp_install('Anytown Council', 'administrator', 'admin@anytown.example', false, '', $password);
foreach (['editor', 'author'] as $role) {
    wp_insert_user(['user_login' => $role, 'user_pass' => $password, 'user_email' => "$role@anytown.example", 'role' => $role, 'display_name' => ucfirst($role)]);
}
// The editor begins with a tour for each person who is new to it.
$preferences = ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')];
foreach (get_users() as $user) update_user_meta($user->ID, $wpdb->get_blog_prefix() . 'persisted_preferences', $preferences);
// A post with a card, as an author saves it, for the tests that only look at one.
wp_insert_post([
    'post_title' => 'A card',
    'post_status' => 'publish',
    'post_content' => '<!-- wp:coproduction-kit/i-statement {"statement":"I choose who comes into my home.","name":"home"} /-->',
]);
// Pictures of people come from another site.
update_option('show_avatars', 0);
update_option('timezone_string', 'Europe/London');
update_option('permalink_structure', '/%postname%/');
flush_rewrite_rules();
echo 'WordPress ', get_bloginfo('version'), ', theme ', wp_get_theme()->get('Name'), ', PHP ', PHP_VERSION, ', ', $wpdb->get_var('SELECT VERSION()');

<?php
/** For the test only, as a must-use plugin: WordPress asks no other site for anything, sends no mail, and a page has a policy where a test asks for one. */

// What WordPress itself would ask its makers, such as whether there is a newer version: an empty answer. The plugin asks nobody.
add_filter('pre_http_request', function (mixed $answer, array $request, string $address): array|false {
    if (str_starts_with($address, home_url())) return false;
    if (wp_parse_url($address, PHP_URL_HOST) !== 'api.wordpress.org') trigger_error("Something asked $address", E_USER_WARNING);
    return ['headers' => [], 'body' => '{"plugins":[],"themes":[],"no_update":[],"translations":[]}', 'response' => ['code' => 200, 'message' => 'OK'], 'cookies' => [], 'filename' => null];
}, 10, 3);

function wp_mail(): bool { return true; }

add_action('send_headers', function (): void {
    $policy = wp_unslash($_GET['policy'] ?? '');
    if (is_string($policy) && $policy !== '') header('Content-Security-Policy: ' . preg_replace("/[^\w\s;:'.\/-]/", '', $policy));
});

// As behind a proxy that names its client: each test that needs it is a client of its own.
add_filter('coproduction_kit_client_address', fn (string $address): string => $_SERVER['HTTP_X_TEST_CLIENT'] ?? $address);

// An answer that a test holds while it is being stored, until the test removes the file, or for 20 seconds if the test has failed.
add_filter('wp_insert_post_data', function (array $data): array {
    if (!isset($_SERVER['HTTP_X_TEST_HOLD'])) return $data;
    touch(ABSPATH . 'held');
    for ($until = time() + 20; file_exists(ABSPATH . 'hold') && time() < $until; clearstatcache()) usleep(20_000);
    return $data;
});

// A crash between the two steps in which an answer is stored: nothing after this runs, as when the machine is switched off.
add_filter('add_post_metadata', function (mixed $result, int $post, string $name): mixed {
    if ($name === 'answer' && isset($_SERVER['HTTP_X_TEST_CRASH'])) exit;
    return $result;
}, 10, 3);

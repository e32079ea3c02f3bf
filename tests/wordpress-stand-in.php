<?php
/** Stands in for the functions of WordPress that docs/receivers/wordpress.php calls, as its reference describes them, and sends it requests. */
[, $plugin, $input] = $argv;
const OBJECT = 'OBJECT';
$posts = $meta = [];
$route = null;
$isFull = false;

function add_action(string $name, callable $then): void { if (in_array($name, ['init', 'rest_api_init'])) $then(); }
function register_post_type(string $name, array $settings): void {}
function register_rest_route(string $space, string $path, array $settings): void { $GLOBALS['route'] = $settings; }
function __return_true(): bool { return true; }
function wp_is_uuid(mixed $uuid, int $version): bool { return is_string($uuid) && preg_match("/^[0-9a-f]{8}-[0-9a-f]{4}-{$version}[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/", $uuid) === 1; }
function get_page_by_path(string $path, string $as, string $type): ?string { return $GLOBALS['posts'][$path] ?? null; }
function sanitize_text_field(string $text): string { return trim(strip_tags($text)); }
function wp_insert_post(array $post): int { $GLOBALS['posts'][$post['post_name']] = $post['post_title']; return 7; }
function wp_delete_post(int $post, bool $force): void { array_pop($GLOBALS['posts']); }
function wp_slash(string $text): string { return addslashes($text); }
// WordPress takes the slashes away again.
function add_post_meta(int $post, string $name, string $text, bool $unique): int|false {
    if ($GLOBALS['isFull']) return false;
    $GLOBALS['meta'][] = stripslashes($text);
    return 1;
}
final class WP_REST_Request {
    public function __construct(private string $body) {}
    public function get_body(): string { return $this->body; }
    public function get_json_params(): mixed { return json_decode($this->body, true); }
}
final class WP_REST_Response { public function __construct(public mixed $data, public int $status) {} }

require $plugin;
$statuses = [];
foreach (json_decode(file_get_contents($input)) as $given) {
    if ($given === 'full' || $given === 'works') $isFull = $given === 'full';
    else $statuses[] = $route['callback'](new WP_REST_Request($given))->status;
}
echo json_encode(['statuses' => $statuses, 'stored' => $meta, 'isOpen' => $route['permission_callback']()]);

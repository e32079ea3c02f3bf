<?php
/** The address that receives answers: POST /wp-json/co-production/v1/answers. What it says back is in docs/sending-answers.md. */

namespace CoproductionKit;

use WP_REST_Request;
use WP_REST_Response;

defined('ABSPATH') || exit;

add_action('rest_api_init', fn () => register_rest_route('co-production/v1', '/answers', [
    'methods' => 'POST',
    // Anybody may answer, and nobody can read here. A nonce would prove nothing: there is no signed-in person whose rights could be misused,
    // and in a cached page it would be out of date.
    'permission_callback' => '__return_true',
    'callback' => __NAMESPACE__ . '\receive',
]));

/** The refusal of a body that is too long; `null` where it is not. */
function refusal_of_length(WP_REST_Request $request): ?WP_REST_Response {
    /** Bytes that one answer may have. */
    $limit = (int) apply_filters('coproduction_kit_bytes', 256 * KB_IN_BYTES);
    return strlen($request->get_body()) > $limit ? refusal(413, 'Too long', __('That is too long for us. Please make it shorter.', 'coproduction-kit')) : null;
}

// Before WordPress takes the body apart. WordPress does not mind capitals in a route; what it takes for ours in yet another way is measured in `receive`.
add_filter('rest_pre_dispatch', function (mixed $result, mixed $server, WP_REST_Request $request): mixed {
    $isOurs = strcasecmp($request->get_route(), '/co-production/v1/answers') === 0 && $request->get_method() === 'POST';
    return $result ?? ($isOurs ? refusal_of_length($request) : null);
}, 10, 3);

/** A problem detail (RFC 9457). The tool shows `detail` to the person; `title` is for developers. */
function refusal(int $status, string $title, string $detail = '', array $headers = []): WP_REST_Response {
    $problem = array_filter(['title' => $title, 'status' => $status, 'detail' => $detail]);
    return new WP_REST_Response($problem, $status, $headers + ['Content-Type' => 'application/problem+json']);
}

function receive(WP_REST_Request $request): WP_REST_Response {
    $tooLong = refusal_of_length($request);
    if ($tooLong) return $tooLong;
    $wait = seconds_to_wait();
    if ($wait > 0) return refusal(429, 'Too many', headers: ['Retry-After' => $wait]);
    $envelope = $request->get_json_params();
    $problem = problem_with($envelope);
    if ($problem !== null) return refusal(400, $problem);
    // Only those with one id wait for one another: else two of them in the same moment were both stored.
    global $wpdb;
    $lock = 'coproduction-kit ' . wp_hash(DB_NAME . $wpdb->prefix . $envelope['id']);
    if ($wpdb->get_var($wpdb->prepare('SELECT GET_LOCK(%s, 5)', $lock)) !== '1') return refusal(503, 'Busy', headers: ['Retry-After' => 2]);
    try {
        return receive_once($envelope, $request->get_body());
    } finally {
        $wpdb->query($wpdb->prepare('SELECT RELEASE_LOCK(%s)', $lock));
    }
}

function receive_once(array $envelope, string $text): WP_REST_Response {
    $reference = ['reference' => reference_of($envelope['id'])];
    if (get_page_by_path($envelope['id'], OBJECT, ANSWER)) return new WP_REST_Response($reference, 409);
    if (!store($envelope, $text)) return refusal(500, 'Could not be stored');
    return new WP_REST_Response($reference, $envelope['verdict'] === 'unsure' ? 202 : 201);
}

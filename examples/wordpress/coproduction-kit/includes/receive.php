<?php
/** The address that receives answers: POST /wp-json/co-production/v1/answers. Its responses are in docs/sending-answers.md. */

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

/** Bytes that one answer may have: `answerBytes` in src/answers/limits.ts of the kit. */
const ANSWER_BYTES = 1_000_000;

/** The refusal of a body that is too long; `null` where it is not. */
function refusal_of_length(WP_REST_Request $request): ?WP_REST_Response {
    /** Bytes that one answer may have. */
    $limit = (int) apply_filters('coproduction_kit_bytes', ANSWER_BYTES);
    return strlen($request->get_body()) > $limit ? refusal(413, 'Too long', __('That is too long for us. Please make it shorter.', 'coproduction-kit')) : null;
}

/** The same JSON where PHP cannot read it: half an emoji, as a cut text ends with, and what is not UTF-8 become U+FFFD. */
function readable(string $text): string {
    $text = preg_replace('/^\xEF\xBB\xBF/', '', $text);
    $text = htmlspecialchars_decode(htmlspecialchars($text, ENT_NOQUOTES | ENT_SUBSTITUTE), ENT_NOQUOTES);
    // A pair has 12 characters, half of one 6, and any other escape is matched by its first 2.
    $whole = fn (array $found): string => strlen($found[0]) === 6 ? '\ufffd' : $found[0];
    return preg_replace_callback('/\\\\(?:ud[89ab]..\\\\ud[c-f]..|ud[89a-f]..|.)/i', $whole, $text);
}

// Before WordPress parses the body. WordPress ignores case in a route; routes that it accepts in yet another spelling are measured in `receive`.
add_filter('rest_pre_dispatch', function (mixed $result, mixed $server, WP_REST_Request $request): mixed {
    $isOurs = strcasecmp($request->get_route(), '/co-production/v1/answers') === 0 && $request->get_method() === 'POST';
    if ($result !== null || !$isOurs) return $result;
    $tooLong = refusal_of_length($request);
    if (!$tooLong) $request->set_body(readable($request->get_body()));
    return $tooLong;
}, 10, 3);

/** A problem detail (RFC 9457). The tool shows `detail` to the person; `title` is for developers. */
function refusal(int $status, string $title, string $detail = '', array $headers = []): WP_REST_Response {
    $problem = array_filter(['title' => $title, 'status' => $status, 'detail' => $detail]);
    return new WP_REST_Response($problem, $status, $headers + ['Content-Type' => 'application/problem+json']);
}

function receive(WP_REST_Request $request): WP_REST_Response {
    $tooLong = refusal_of_length($request);
    if ($tooLong) return $tooLong;
    $text = $request->get_body();
    $envelope = json_decode($text, true);
    $problem = problem_with($envelope);
    if ($problem !== null) return refusal(400, $problem);
    // Only requests with the same id wait for each other. Without this, two at the same moment would both be stored.
    global $wpdb;
    $lock = 'coproduction-kit ' . wp_hash(DB_NAME . $wpdb->prefix . $envelope['id']);
    if ($wpdb->get_var($wpdb->prepare('SELECT GET_LOCK(%s, 5)', $lock)) !== '1') return refusal(503, 'Busy', headers: ['Retry-After' => 2]);
    try {
        return receive_once($envelope, $text);
    } finally {
        $wpdb->query($wpdb->prepare('SELECT RELEASE_LOCK(%s)', $lock));
    }
}

/** Only new answers count for the limit: people who share an address are not stopped by repeats, or by requests that are not answers. */
function receive_once(array $envelope, string $text): WP_REST_Response {
    $reference = ['reference' => reference_of($envelope['id'])];
    if (is_kept($envelope['id'])) return new WP_REST_Response($reference, 409);
    $wait = seconds_to_wait();
    if ($wait > 0) return refusal(429, 'Too many', headers: ['Retry-After' => $wait]);
    if (!store($envelope, $text)) return refusal(500, 'Could not be stored');
    return new WP_REST_Response($reference, $envelope['verdict'] === 'unsure' ? 202 : 201);
}

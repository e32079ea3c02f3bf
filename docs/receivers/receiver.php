<?php // PHP 8.1. Beside your pages; each answer becomes a file in `answers`, beside the web root, which PHP must be allowed to write to.
ini_set('display_errors', '0');
$answers = dirname($_SERVER['DOCUMENT_ROOT']) . '/answers';
function reply(int $status, array $body = []): never {
    http_response_code($status);
    header('Content-Type: application/json');
    exit($body ? json_encode($body) : '');
}
if ($_SERVER['REQUEST_METHOD'] !== 'POST') reply(405);
$text = file_get_contents('php://input', length: 1_000_001);
$answer = json_decode($text, true);
$id = is_array($answer) ? $answer['id'] ?? null : null;
if (strlen($text) > 1_000_000 || !is_string($id) || !preg_match('/^[0-9a-f-]{36}$/D', $id)) reply(400);
if (!is_dir($answers)) @mkdir($answers, 0700);
$part = "$answers/$id." . bin2hex(random_bytes(8)) . '.part'; // The name is there only once the whole answer is.
$isNew = @file_put_contents($part, $text) === strlen($text) && @link($part, "$answers/$id.json");
@unlink($part);
if (!$isNew) reply(is_file("$answers/$id.json") ? 409 : 500);
reply(($answer['verdict'] ?? '') === 'unsure' ? 202 : 201, ['reference' => strtoupper(substr($id, 0, 8))]);

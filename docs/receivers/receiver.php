<?php // Beside your pages; each answer becomes a file in ../answers, which no browser can ask for.
$answers = dirname(__DIR__) . '/answers';
header('Content-Type: application/json');
function reply(int $status, array $body = []): never {
    http_response_code($status);
    exit($body ? json_encode($body) : '');
}

if ($_SERVER['REQUEST_METHOD'] !== 'POST') reply(405);
$text = file_get_contents('php://input', length: 1_000_001);
$answer = json_decode($text, true);
$id = is_array($answer) ? $answer['id'] ?? null : null;
if (strlen($text) > 1_000_000 || !is_string($id) || !preg_match('/^[0-9a-f-]{36}$/D', $id)) reply(400);
if (!is_dir($answers)) mkdir($answers, 0700);
$file = @fopen("$answers/$id.json", 'x');
if (!$file) reply(file_exists("$answers/$id.json") ? 409 : 500);
fwrite($file, $text);
reply(($answer['verdict'] ?? '') === 'unsure' ? 202 : 201, ['reference' => strtoupper(substr($id, 0, 8))]);

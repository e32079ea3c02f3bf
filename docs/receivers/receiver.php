<?php // PHP 8.1. Beside your pages. Each answer becomes a file in the folder `answers` beside the web root, or in the folder that ANSWERS names.
ini_set('display_errors', '0');
umask(0077);
function reply(int $status, array $body = []): never {
    http_response_code($status);
    header('Content-Type: application/json');
    exit(json_encode((object) $body));
}
if ($_SERVER['REQUEST_METHOD'] !== 'POST') reply(405);
$isForm = stripos($_SERVER['CONTENT_TYPE'] ?? '', 'multipart/form-data') === 0;
$limit = $isForm ? 6_000_000 : 1_000_000; // Bytes of an answer, with its recording or without.
$size = (int) ($_SERVER['CONTENT_LENGTH'] ?? 0);
// PHP has limits of its own. Past post_max_size it throws everything away, and past upload_max_filesize the recording.
$error = $isForm && $size > 0 && !$_POST && !$_FILES ? UPLOAD_ERR_INI_SIZE : $_FILES['recording']['error'] ?? UPLOAD_ERR_OK;
if ($error === UPLOAD_ERR_INI_SIZE) error_log('A recording is too large for PHP. Set upload_max_filesize = 6M and post_max_size = 8M.');
$text = $isForm ? (string) ($_POST['answer'] ?? '') : (string) file_get_contents('php://input', length: $limit + 1);
if ($error === UPLOAD_ERR_INI_SIZE || max(strlen($text), $size) > $limit) reply(413, ['title' => 'Too long', 'detail' => 'That is too long for us. Please make it shorter.']);
if ($error !== UPLOAD_ERR_OK) reply($error === UPLOAD_ERR_PARTIAL ? 400 : 500);
$sound = $_FILES['recording']['tmp_name'] ?? null;
// Half an emoji, and what is not UTF-8, becomes U+FFFD: PHP cannot read it. A pair has 12 characters here, and any other escape 2.
$text = htmlspecialchars_decode(htmlspecialchars(preg_replace('/^\xEF\xBB\xBF/', '', $text), ENT_NOQUOTES | ENT_SUBSTITUTE), ENT_NOQUOTES);
$text = preg_replace_callback('/\\\\(?:ud[89ab]..\\\\ud[c-f]..|ud[89a-f]..|.)/i', fn ($found) => strlen($found[0]) === 6 ? '\ufffd' : $found[0], $text);
$answer = json_decode($text, true);
$id = is_array($answer) ? $answer['id'] ?? null : null;
if (!is_string($id) || !preg_match('/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/D', $id)) reply(400);
// An answer and its recording are stored together, or not at all.
$hash = $answer['answer']['recording']['sha256'] ?? null;
if (($sound ? hash_file('sha256', $sound) : null) !== $hash) reply(400);
// The web root of an add-on domain is often inside another one: look for the outermost.
$root = realpath($_SERVER['DOCUMENT_ROOT']) ?: __DIR__;
for ($up = dirname($root); $up !== dirname($up); $up = dirname($up)) {
    $isNamedSo = preg_match('~[/\\\\](public_html|httpdocs|htdocs|html|wwwroot|public|web|www)$~i', $up) && $up !== '/var/www';
    if ($isNamedSo || @glob("$up/index.[hp]*")) $root = $up;
}
$answers = getenv('ANSWERS') ?: dirname($root) . '/answers';
if (!is_dir($answers)) @mkdir($answers, 0700);
// One request at a time: so a part has one name, and what a crash leaves behind is written over. Windows opens no folder.
$lock = @fopen($answers, 'r') ?: @fopen("$answers.lock", 'c');
[$file, $part] = ["$answers/$id.json", "$answers/next.part"];
preg_match('/webm|ogg|mp4/', json_encode($answer['answer']['recording']['type'] ?? ''), $ending);
$isLocked = $lock && flock($lock, LOCK_EX);
$isRepeat = $isLocked && is_file($file);
// Its answer is not there yet, so this is not a recording of anyone else.
$isHeard = !$sound || ($isLocked && !$isRepeat && @move_uploaded_file($sound, $part) && fsync(fopen($part, 'r')) && @rename($part, "$answers/$id." . ($ending[0] ?? 'sound')));
$isNew = $isLocked && !$isRepeat && $isHeard && ($whole = @fopen($part, 'w')) && @fwrite($whole, $text) === strlen($text) && fsync($whole) && @rename($part, $file);
if ($isLocked && !$isNew) @unlink($part);
if (!$isNew && !$isRepeat) error_log("No answer can be stored in $answers. Let PHP write there, or name another folder in ANSWERS.");
if (!$isNew && !$isRepeat) reply(500);
reply($isRepeat ? 409 : (($answer['verdict'] ?? '') === 'unsure' ? 202 : 201), ['reference' => strtoupper(substr($id, 0, 8))]);

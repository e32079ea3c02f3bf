<?php
namespace Drupal\co_answers\Controller;

use Drupal\webform\Entity\WebformSubmission;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;

final class Receiver {
  public function receive(Request $request): JsonResponse {
    // Half an emoji, and what is not UTF-8, becomes U+FFFD: PHP cannot read it. A pair has 12 characters here, and any other escape 2.
    $text = htmlspecialchars_decode(htmlspecialchars(preg_replace('/^\xEF\xBB\xBF/', '', $request->getContent()), ENT_NOQUOTES | ENT_SUBSTITUTE), ENT_NOQUOTES);
    $whole = fn ($found) => strlen($found[0]) === 6 ? '\ufffd' : $found[0];
    $text = preg_replace_callback('/\\\\(?:ud[89ab]..\\\\ud[c-f]..|ud[89a-f]..|.)/i', $whole, $text);
    if (strlen($text) > 1_000_000) return new JsonResponse(['title' => 'Too long', 'detail' => 'That is too long for us. Please make it shorter.'], 413);
    $answer = json_decode($text, TRUE);
    $id = is_array($answer) ? $answer['id'] ?? '' : '';
    if (!is_string($id) || !preg_match('/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/D', $id)) return new JsonResponse(NULL, 400);
    $reference = ['reference' => strtoupper(substr($id, 0, 8))];
    // Only requests with the same id wait for each other. The database takes a uuid once, too.
    $lock = \Drupal::lock();
    if (!$lock->acquire("co_answers:$id")) return new JsonResponse(NULL, 503, ['Retry-After' => 2]);
    try {
      $storage = \Drupal::entityTypeManager()->getStorage('webform_submission');
      if ($storage->loadByProperties(['uuid' => $id])) return new JsonResponse($reference, 409);
      $data = ['question' => $answer['question']['text'] ?? '', 'answer' => $answer['answer']['words'] ?? '', 'more' => $answer['answer']['more'] ?? ''];
      $data += ['answered_by' => $answer['answeredBy'] ?? '', 'verdict' => $answer['verdict'] ?? '', 'envelope' => $text];
      WebformSubmission::create(['webform_id' => 'co_answers', 'uuid' => $id, 'data' => $data])->save();
      return new JsonResponse($reference, $data['verdict'] === 'unsure' ? 202 : 201);
    } finally {
      $lock->release("co_answers:$id");
    }
  }
}

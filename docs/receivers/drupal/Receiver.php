<?php
namespace Drupal\co_answers\Controller;

use Drupal\webform\Entity\WebformSubmission;
use Symfony\Component\HttpFoundation\JsonResponse;
use Symfony\Component\HttpFoundation\Request;

final class Receiver {
  public function receive(Request $request): JsonResponse {
    $answer = json_decode($request->getContent(), TRUE);
    $id = $answer['id'] ?? '';
    if (!is_string($id) || !preg_match('/^[0-9a-f-]{36}$/D', $id)) return new JsonResponse(NULL, 400);
    $storage = \Drupal::entityTypeManager()->getStorage('webform_submission');
    if ($storage->loadByProperties(['uuid' => $id])) return new JsonResponse(NULL, 409);
    $data = ['question' => $answer['question']['text'] ?? '', 'answer' => $answer['answer']['words'] ?? '', 'more' => $answer['answer']['more'] ?? ''];
    $data += ['answered_by' => $answer['answeredBy'] ?? '', 'verdict' => $answer['verdict'] ?? '', 'envelope' => $request->getContent()];
    WebformSubmission::create(['webform_id' => 'co_answers', 'uuid' => $id, 'data' => $data])->save();
    return new JsonResponse(['reference' => strtoupper(substr($id, 0, 8))], $data['verdict'] === 'unsure' ? 202 : 201);
  }
}

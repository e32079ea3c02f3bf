<?php
/** Holds what arrives against the kit's own schema, `kit/answer.schema.json`, with the means of WordPress. */

namespace CoproductionKit;

defined('ABSPATH') || exit;

/** WordPress knows an older JSON Schema: `const` becomes a list of one, and what has no type gets the type of its values. */
function for_wordpress(array $schema): array {
    if (array_key_exists('const', $schema)) $schema['enum'] = [$schema['const']];
    $schema['type'] ??= is_bool($schema['enum'][0] ?? null) ? 'boolean' : 'string';
    foreach ($schema['properties'] ?? [] as $name => $inner) $schema['properties'][$name] = for_wordpress($inner);
    unset($schema['const'], $schema['allOf'], $schema['$defs'], $schema['dependentRequired']);
    return $schema;
}

/** The schema of the envelope of one tool; `null` for a tool that the kit does not have. */
function schema_for(string $tool): ?array {
    $published = wp_json_file_decode(plugin_dir_path(PLUGIN_FILE) . 'kit/answer.schema.json', ['associative' => true]);
    foreach ($published['allOf'] ?? [] as ['if' => $if, 'then' => $then]) {
        if ($if['properties']['tool']['const'] !== $tool) continue;
        $published['properties']['answer'] = $published['$defs'][basename($then['properties']['answer']['$ref'])] + $published['properties']['answer'];
        return for_wordpress($published);
    }
    return null;
}

/** What is wrong with an envelope, in words for a developer; `null` where it is one. */
function problem_with(mixed $envelope): ?string {
    $tool = is_array($envelope) ? $envelope['tool'] ?? null : null;
    $schema = is_string($tool) ? schema_for($tool) : null;
    if (!$schema) return 'No answer of a tool of this version of the kit.';
    // The id is the name under which it is stored, and by which a repeat is known. `wp_is_uuid` lets a line end follow it.
    $id = $envelope['id'] ?? null;
    if (!is_string($id) || !preg_match('/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/D', $id)) return 'id is not a UUID.';
    $valid = rest_validate_value_from_schema($envelope, $schema, 'envelope');
    if (is_wp_error($valid)) return $valid->get_error_message();
    $answer = $envelope['answer'];
    return isset($answer['value']) === isset($answer['words']) ? null : 'A value comes with its words.';
}

<?php
/**
 * How often one address may send. For this, a salted hash of the address is kept until its ten minutes end. It is deleted when WordPress next runs, with
 * any page that it makes, because many sites have its clock off. So this does not use transients, which stay until the daily clean-up.
 */

namespace CoproductionKit;

defined('ABSPATH') || exit;

/** A row for each address, `<when its ten minutes end> <how many it has sent>`, which only this file reads. */
const SENT = 'coproduction_kit_sent_';
/** When the last of these rows ends. WordPress has it at hand with each request, so that looking costs nothing. */
const SENT_UNTIL = 'coproduction_kit_until';

/** What is counted as one sender. Who has one address of IPv6 has a whole network of them, a /64. */
function sender(string $address): string {
    $bytes = filter_var($address, FILTER_VALIDATE_IP) ? (string) inet_pton($address) : '';
    if (strlen($bytes) !== 16) return $address;
    // An address of IPv4, written as one of IPv6.
    if (str_starts_with($bytes, str_repeat("\0", 10) . "\xff\xff")) return (string) inet_ntop(substr($bytes, 12));
    return bin2hex(substr($bytes, 0, 8));
}

/**
 * Counts, and says how long the address of this request has to wait before it may send again; 0 where it need not. People who share a connection,
 * in a day centre or a library, share the limit too.
 */
function seconds_to_wait(): int {
    global $wpdb;
    $window = 10 * MINUTE_IN_SECONDS;
    $end = (intdiv(time(), $window) + 1) * $window;
    /** Answers that one address may send in ten minutes. */
    $limit = (int) apply_filters('coproduction_kit_answers_in_ten_minutes', 60);
    /** Behind a proxy that you run, say here which of its headers to believe. */
    $address = (string) apply_filters('coproduction_kit_client_address', $_SERVER['REMOTE_ADDR'] ?? '');
    if ($limit < 1) return $end - time();
    // In one step, so that nobody waits for a lock, least of all those who are refused. Where the limit is reached, no row changes.
    $changed = $wpdb->query($wpdb->prepare(
        "INSERT INTO $wpdb->options (option_name, option_value, autoload) VALUES (%s, %s, 'no') ON DUPLICATE KEY UPDATE option_value = CASE
            WHEN SUBSTRING_INDEX(option_value, ' ', 1) <> %d THEN VALUES(option_value)
            WHEN SUBSTRING_INDEX(option_value, ' ', -1) < %d THEN CONCAT(%d, ' ', SUBSTRING_INDEX(option_value, ' ', -1) + 1)
            ELSE option_value END",
        SENT . wp_hash(sender($address)), "$end 1", $end, $limit, $end,
    ));
    if ($changed === false) return 2;
    if ((int) (wp_load_alloptions()[SENT_UNTIL] ?? 0) !== $end) keep_until($end);
    return $changed === 0 ? max(1, $end - time()) : 0;
}

function keep_until(int $end): void {
    global $wpdb;
    $wpdb->replace($wpdb->options, ['option_name' => SENT_UNTIL, 'option_value' => $end, 'autoload' => 'yes']);
    wp_cache_delete('alloptions', 'options');
}

add_action('init', function (): void {
    global $wpdb;
    $until = (int) (wp_load_alloptions()[SENT_UNTIL] ?? 0);
    if ($until === 0 || $until > time()) return;
    // Of several requests at this moment, one has it to do. A later end, which another has just written, stays.
    $isMine = $wpdb->delete($wpdb->options, ['option_name' => SENT_UNTIL, 'option_value' => $until]) === 1;
    wp_cache_delete('alloptions', 'options');
    if ($isMine) forget_senders(time());
});

/** Deletes the rows whose ten minutes have ended by then. */
function forget_senders(int $now): void {
    global $wpdb;
    $wpdb->query($wpdb->prepare(
        "DELETE FROM $wpdb->options WHERE option_name LIKE %s AND SUBSTRING_INDEX(option_value, ' ', 1) <= %d",
        $wpdb->esc_like(SENT) . '%', $now,
    ));
}

// A plugin that is switched off deletes nothing any more: all of them go now.
register_deactivation_hook(PLUGIN_FILE, function (bool $on_all_sites): void {
    $forget = function (): void {
        forget_senders(PHP_INT_MAX);
        delete_option(SENT_UNTIL);
    };
    $on_all_sites ? on_every_site($forget) : $forget();
});

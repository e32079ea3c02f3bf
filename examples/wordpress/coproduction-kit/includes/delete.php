<?php
/** The page “Delete answers”: one answer by its reference, or all that are older than you may keep them. */

namespace CoproductionKit;

defined('ABSPATH') || exit;

const DELETE_PAGE = 'coproduction-kit-delete';

add_action('admin_menu', fn () => add_submenu_page(
    'edit.php?post_type=' . ANSWER,
    __('Delete answers', 'coproduction-kit'),
    __('Delete answers', 'coproduction-kit'),
    MAY_READ,
    DELETE_PAGE,
    __NAMESPACE__ . '\show_delete_page',
));

function show_delete_page(): void { ?>
    <div class="wrap">
        <h1><?php esc_html_e('Delete answers', 'coproduction-kit'); ?></h1>
        <?php show_deleted(); ?>
        <h2><?php esc_html_e('One answer', 'coproduction-kit'); ?></h2>
        <?php start_form('reference'); ?>
            <p><label for="reference"><?php esc_html_e('The reference that the person was given', 'coproduction-kit'); ?></label><br />
            <input type="text" id="reference" name="reference" required pattern="[0-9A-Fa-f]{8}" autocomplete="off" /></p>
            <?php submit_button(__('Delete this answer for good', 'coproduction-kit'), 'delete', 'delete-one', false); ?>
        </form>
        <h2><?php esc_html_e('Old answers', 'coproduction-kit'); ?></h2>
        <?php start_form('older'); ?>
            <p><label for="months"><?php esc_html_e('Older than this many months', 'coproduction-kit'); ?></label><br />
            <input type="number" id="months" name="months" min="1" max="1200" value="24" required /></p>
            <p><label><input type="checkbox" name="sure" required /> <?php esc_html_e('Yes, delete them for good', 'coproduction-kit'); ?></label></p>
            <?php submit_button(__('Delete old answers', 'coproduction-kit'), 'delete', 'delete-old', false); ?>
        </form>
    </div>
<?php }

function start_form(string $by): void {
    printf('<form method="post" action="%s">', esc_url(admin_url('admin-post.php')));
    printf('<input type="hidden" name="action" value="coproduction_kit_delete" /><input type="hidden" name="by" value="%s" />', esc_attr($by));
    // Both forms are on one page, so the field has no id.
    printf('<input type="hidden" name="_wpnonce" value="%s" />', esc_attr(wp_create_nonce('coproduction_kit_delete')));
}

function show_deleted(): void {
    if (!isset($_GET['deleted'])) return;
    $deleted = absint($_GET['deleted']);
    /* translators: %d: how many */
    $words = $deleted ? _n('%d answer is deleted.', '%d answers are deleted.', $deleted, 'coproduction-kit') : __('No answer fits. Nothing is deleted.', 'coproduction-kit');
    printf('<div class="notice notice-info" role="status"><p>%s</p></div>', esc_html(sprintf($words, $deleted)));
}

add_action('admin_post_coproduction_kit_delete', function (): void {
    check_admin_referer('coproduction_kit_delete');
    if (!current_user_can(MAY_READ)) wp_die(esc_html__('You may not do this.', 'coproduction-kit'), 403);
    $posts = ($_POST['by'] ?? '') === 'reference' ? with_reference((string) ($_POST['reference'] ?? '')) : older_than(absint($_POST['months'] ?? 0));
    wp_safe_redirect(add_query_arg('deleted', delete_answers($posts), admin_url('edit.php?post_type=' . ANSWER . '&page=' . DELETE_PAGE)));
    exit;
});

/** The answer with a reference. Where two begin alike, neither: a person decides. */
function with_reference(string $reference): array {
    if (!preg_match('/^[0-9a-f]{8}$/iD', $reference)) return [];
    $posts = array_filter(find_answers([]), fn (int $post) => reference_of(envelope_of($post)['id'] ?? '') === strtoupper($reference));
    return count($posts) === 1 ? $posts : [];
}

function older_than(int $months): array {
    return $months < 1 ? [] : find_answers(['date_query' => [['column' => 'post_date_gmt', 'before' => "$months months ago"]]]);
}

<?php
/** WordPress can hold many sites (multisite), each with its own posts and options. */

namespace CoproductionKit;

defined('ABSPATH') || exit;

/** Does something for each of them; for the one that there is, where it is one. */
function on_every_site(callable $act): void {
    if (!is_multisite()) {
        $act();
        return;
    }
    foreach (get_sites(['fields' => 'ids', 'number' => 0]) as $site) {
        switch_to_blog($site);
        $act();
        restore_current_blog();
    }
}

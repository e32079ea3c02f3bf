#!/usr/bin/python3
"""Prints what the browser tells screen readers about a page: role, name, states and description, through AT-SPI.

    ./tree.py card.html                     the whole tree
    ./tree.py --controls card.html          only what can be operated, and groups
"""

import argparse
import json
import pathlib
import subprocess
import sys
import time

from room import HERE, Room

OPERATED = {'push button', 'button', 'toggle button', 'switch', 'radio button', 'check box', 'entry', 'link', 'combo box', 'slider', 'spin button', 'page tab', 'menu item', 'list box', 'panel', 'grouping', 'form', 'status bar', 'statusbar', 'alert', 'image', 'heading', 'landmark', 'dialog', 'progress bar', 'audio', 'video'}
TOLD = {'checked', 'checkable', 'required', 'invalid-entry', 'expanded', 'expandable', 'collapsed', 'focusable', 'focused', 'pressed', 'editable', 'multi-line', 'read-only', 'busy', 'has-popup'}

WALK = r'''
import json, sys, time, gi
gi.require_version('Atspi', '2.0')
from gi.repository import Atspi
def document(node, depth=0):
    if node.get_role_name() == 'document web' and node.get_state_set().contains(Atspi.StateType.SHOWING): return node
    for i in range(min(node.get_child_count(), 200)):
        child = node.get_child_at_index(i)
        found = child and depth < 25 and document(child, depth + 1)
        if found: return found
def told(node):
    states = [s.value_nick for s in node.get_state_set().get_states()]
    text = ''
    try:
        if node.get_role_name() in ('static', 'text', 'paragraph', 'label', 'entry'):
            t = node.get_text_iface(); text = Atspi.Text.get_text(node, 0, Atspi.Text.get_character_count(node)) if t else ''
    except Exception: pass
    actions = []
    try:
        a = node.get_action_iface()
        if a: actions = [Atspi.Action.get_action_name(node, i) for i in range(Atspi.Action.get_n_actions(node))]
    except Exception: pass
    lang = ''
    try: lang = node.get_object_locale() or ''
    except Exception: pass
    attributes = dict(node.get_attributes() or {})
    return {'role': node.get_role_name(), 'name': node.get_name(), 'description': node.get_description(), 'states': states, 'text': text, 'actions': actions, 'lang': lang,
            'attributes': {k: v for k, v in attributes.items() if k in ('tag', 'id', 'level', 'live', 'xml-roles', 'class', 'checkable', 'posinset', 'setsize', 'language', 'details-roles', 'description-from', 'placeholder-text')}}
def walk(node, depth=0):
    yield {**told(node), 'depth': depth}
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child: yield from walk(child, depth + 1)
Atspi.init()
for attempt in range(60):
    desktop = Atspi.get_desktop(0)
    apps = [desktop.get_child_at_index(i) for i in range(desktop.get_child_count())]
    found = next((d for d in (document(a) for a in apps if a and a.get_name().lower().startswith(('chrom', 'firefox'))) if d), None)
    if found and found.get_child_count(): break
    time.sleep(0.5)
for line in walk(found): print(json.dumps(line))
'''


def nodes(room, path, wait=2.5):
    room.close_browser()
    room.open(path)
    time.sleep(wait)
    room.settle(quiet=1.0, longest=40)
    done = subprocess.run(['/usr/bin/python3', '-c', WALK], env=room.env, capture_output=True, text=True, timeout=120)
    if done.returncode:
        raise SystemExit(done.stderr)
    return [json.loads(line) for line in done.stdout.splitlines()]


def line_of(node):
    states = ' '.join(state for state in node['states'] if state in TOLD)
    parts = [node['role'], repr(node['name'])]
    if states:
        parts.append(f'[{states}]')
    if node['description']:
        parts.append(f'— {node["description"]!r}')
    if node['text'] and node['text'] != node['name']:
        parts.append(f'text {node["text"]!r}')
    live = node['attributes'].get('live')
    if live:
        parts.append(f'live={live}')
    return ' '.join(parts)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('pages', nargs='+')
    parser.add_argument('--kit', default=str(HERE.parent.parent))
    parser.add_argument('--browser', default='chromium')
    parser.add_argument('--controls', action='store_true', help='only what can be operated, and groups')
    parser.add_argument('--json', type=pathlib.Path, help='a folder for the whole trees')
    chosen = parser.parse_args()
    with Room(chosen.kit, chosen.browser) as room:
        for number, page in enumerate(chosen.pages):
            print(f'## {page}', flush=True)
            found = nodes(room, page)
            if chosen.json:
                chosen.json.mkdir(exist_ok=True, parents=True)
                (chosen.json / f'{number}.json').write_text(json.dumps(found, indent=1))
            for node in found:
                if not chosen.controls or node['role'] in OPERATED:
                    print('  ' * min(node['depth'], 12) + line_of(node))
    return 0


if __name__ == '__main__':
    sys.exit(main())

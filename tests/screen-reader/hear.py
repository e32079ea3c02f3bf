#!/usr/bin/python3
"""Drives the Orca screen reader through a page, and compares what it says with what it should say.

    ./hear.py scenarios/card.txt              runs it, and prints each difference
    ./hear.py --record scenarios/card.txt     writes what was said into the file
    ./hear.py --say scenarios/card.txt        prints all that was said, and compares nothing
"""

import argparse
import pathlib
import re
import sys
import time

from room import HERE, Room

ANYTHING = '...'
OPTIONAL = '? '


class Step:
    """One line of a scenario, with the phrases that should follow it."""

    def __init__(self, line, number):
        self.line, self.number, self.phrases = line, number, []
        self.word, _, self.rest = line.partition(' ')


def read(path):
    """The steps of a scenario, and its lines before the first."""
    steps, head = [], []
    for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
        if line[:1].isspace() and line.strip() and steps:
            steps[-1].phrases.append(line.strip())
        elif not line.strip() or line.startswith('#'):
            if not steps:
                head.append(line)
            else:
                steps[-1].comments = getattr(steps[-1], 'comments', []) + [line]
        else:
            steps.append(Step(line.rstrip(), number))
    return steps, head


def phrases(said):
    """What a person hears, a phrase a line."""
    heard = []
    for line in said:
        if line['kind'] in ('speak', 'character'):
            text = re.sub(r'\s+', ' ', line.get('text', '')).strip()
            if text:
                heard.append(text + (f' [{line["lang"]}]' if line.get('lang') else ''))
    return heard


def same(expected, heard):
    expected = expected.removeprefix(OPTIONAL)
    if '*' not in expected:
        return expected == heard
    return re.fullmatch('.*'.join(re.escape(part) for part in expected.split('*')), heard) is not None


def compare(expected, heard):
    """The lines of a difference, and how many differ: the shortest way from one list to the other."""
    rows, columns = len(expected), len(heard)
    price = [0 if phrase.startswith(OPTIONAL) else 1 for phrase in expected]
    cost = [[0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows, -1, -1):
        for column in range(columns, -1, -1):
            if row == rows:
                cost[row][column] = columns - column
            elif expected[row] == ANYTHING:
                cost[row][column] = min(cost[row + 1][column:])
            elif column == columns:
                cost[row][column] = price[row] + cost[row + 1][column]
            elif same(expected[row], heard[column]):
                cost[row][column] = min(cost[row + 1][column + 1], price[row] + cost[row + 1][column])
            else:
                cost[row][column] = min(price[row] + cost[row + 1][column], 1 + cost[row][column + 1])
    lines, row, column = [], 0, 0
    while row < rows or column < columns:
        if row < rows and expected[row] == ANYTHING:
            if cost[row + 1][column] == cost[row][column]:
                row += 1
            else:
                lines.append(('  ', heard[column]))
                column += 1
        elif row < rows and column < columns and same(expected[row], heard[column]) and cost[row][column] == cost[row + 1][column + 1]:
            lines.append(('  ', heard[column]))
            row, column = row + 1, column + 1
        elif row < rows and cost[row][column] == price[row] + cost[row + 1][column]:
            if price[row]:
                lines.append(('- ', expected[row]))
            row += 1
        else:
            lines.append(('+ ', heard[column]))
            column += 1
    return lines, cost[0][0]


def do(room, step):
    """Does what a step says; gives what was said then."""
    if step.word == 'page':
        room.close_browser()
        room.new()
        room.open(step.rest)
        return room.until('Finished loading', 60) + room.settle(quiet=1.0, longest=60)
    if step.word == 'type':
        room.type(step.rest.replace('{code}', room.server.code))
    elif step.word == 'wait':
        time.sleep(float(step.rest))
    elif step.word == 'until':
        seconds, _, phrase = step.rest.partition(' ')
        return room.until(phrase, float(seconds)) + room.settle()
    else:
        said = []
        for _ in range(int(step.rest or 1)):
            room.key(step.word)
            said += room.settle()
        return said
    return room.settle()


def run(path, kit, browser, record, say, keep, cuts):
    steps, head = read(path)
    differences = 0
    written = [*head]
    with Room(kit, browser, keep) as room:
        for step in steps:
            said = do(room, step)
            heard = phrases(said)
            if cuts:
                texts = [line for line in said if line['kind'] in ('speak', 'character', 'stop')]
                while texts and texts[0]['kind'] == 'stop':
                    texts.pop(0)
                heard = ['(cut)' if line['kind'] == 'stop' else phrases([line])[0] for line in texts if line['kind'] == 'stop' or phrases([line])]
            written += [step.line, *('  ' + phrase for phrase in heard), *getattr(step, 'comments', [])]
            if say:
                print(step.line, *('    ' + phrase for phrase in heard), sep='\n', flush=True)
                continue
            lines, many = compare(step.phrases, heard)
            differences += many
            if many and not record:
                print(f'{path.name}:{step.number}: {step.line}', *(sign + text for sign, text in lines), sep='\n', flush=True)
    if record:
        path.write_text('\n'.join(written).rstrip('\n') + '\n', encoding='utf-8')
        print(f'{path.name}: written')
    elif not say:
        print(f'{path.name}: {len(steps)} steps, ' + (f'{differences} differences' if differences else 'all said as expected'))
    return differences


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('scenarios', nargs='+', type=pathlib.Path)
    parser.add_argument('--kit', default=str(HERE.parent.parent), help='the folder of the built kit (with dist/)')
    parser.add_argument('--browser', default='firefox-esr', help='the program to start: firefox-esr, or chromium')
    parser.add_argument('--record', action='store_true', help='write what was said into the scenario')
    parser.add_argument('--say', action='store_true', help='print what was said, and compare nothing')
    parser.add_argument('--cuts', action='store_true', help='with --say: show where the screen reader broke off')
    parser.add_argument('--keep', help='a folder for all logs; without it they are removed')
    chosen = parser.parse_args()
    total = 0
    for path in chosen.scenarios:
        total += run(path, chosen.kit, chosen.browser, chosen.record, chosen.say, chosen.keep, chosen.cuts)
    return 1 if total and not (chosen.record or chosen.say) else 0


if __name__ == '__main__':
    sys.exit(main())

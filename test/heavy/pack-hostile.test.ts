import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ESCAPE } from '../../src/text/painted.js';
import { HOSTILE_TOPICS, MARK, writeHostilePack } from '../support/hostile-pack.js';
import { PAYLOADS } from '../support/payloads.js';
import { Home } from '../support/program.js';
import { PseudoTerminal } from '../support/pseudo-terminal.js';

let home: Home;
let folder: string;
beforeAll(() => {
  home = new Home();
  folder = join(home.folder, 'pack');
  writeHostilePack(folder);
  const { code, stderr } = home.run(['pack', 'add', folder]);
  expect([code, stderr.includes('bug')]).toEqual([0, false]);
});
afterAll(() => home.remove());

/** Everything that must not come out: controls but newline and tab, bidi, invisible characters. */
const HARMFUL =
  '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]';
const HARM = new RegExp(HARMFUL, 'u');
/** Colours of our own palette: never hidden (8) nor blinking (5). */
const OWN_COLOUR = new RegExp(`${ESCAPE}\\[(?:0|1|2|3|4|7|22|23|24|27|[349][0-7]|39|49)(?:;[0-9]+)*m`, 'g');

const harmIn = (text: string): string => {
  const left = text.replace(OWN_COLOUR, '');
  const at = left.search(HARM);
  return at < 0 ? '' : JSON.stringify(left.slice(Math.max(0, at - 40), at + 20));
};

const TOPICS = HOSTILE_TOPICS.map((id) => `hostile/${id}`);
const FORMS = [[], ['--json'], ['--width', '60'], ['--color', 'always', '--width', '80']];
const FORMATS = ['anki', 'hashcards', 'gift', 'aiken', 'tldr', 'navi', 'markdown', 'json'];

describe('no text of a pack acts: whatever is printed holds no control but the newline', () => {
  test('all topics were taken, so that the sweep sweeps something', () => {
    const ids = home
      .run(['list'])
      .stdout.split('\n')
      .map((line) => line.split('\t')[0]);
    expect(ids.filter((id) => id?.startsWith('hostile/'))).toEqual(expect.arrayContaining(TOPICS));
    expect(home.run(['show', 'vpc']).stdout).toContain(MARK);
  });

  const lines: readonly (readonly string[])[] = [
    ...FORMS.flatMap((form) => [
      ['list', ...form],
      ['search', MARK, '--all', ...form],
      ['search', 'walrus', 'before', ...form],
      ['cheatsheet', ...TOPICS, ...form],
      ['pack', 'list', ...form],
      ['stats', 'hostile/topic-1', ...form],
      ...TOPICS.map((topic) => ['show', topic, ...form]),
      ['show', 'vpc', ...form],
    ]),
    ['tip', '--seed', '1'],
    ['random', '--seed', '3'],
    ['doctor'],
    ['help', 'packs'],
  ];
  test.each(lines.map((line) => [line.join(' '), line] as const))('%s', (_, line) => {
    const { stdout, stderr, code } = home.run(line);
    expect([harmIn(stdout), harmIn(stderr), code === 1]).toEqual(['', '', false]);
  });

  test.each([[], ['--json']])('pack check %j, whose faults quote names, keys and values', (...form) => {
    const { stdout, stderr } = home.run(['pack', 'check', folder, ...form]);
    expect(stdout.length).toBeGreaterThan(10_000);
    expect([harmIn(stdout), harmIn(stderr)]).toEqual(['', '']);
  });

  test.each(TOPICS.flatMap((topic) => [[topic], [topic, '--json']]))('quiz %s %s', (...args) => {
    const answers = '!hint\nzz\na\nb\na,b\nt\nwrong\n\ny\na b c\n1a 2b 3c\naws s3 ls\n'.repeat(6);
    const { stdout, stderr, code } = home.run(['quiz', ...args, '--all', '--seed', '2'], { input: answers });
    expect(stdout).toContain(MARK);
    expect([harmIn(stdout), harmIn(stderr), code === 1]).toEqual(['', '', false]);
  });

  test.each(FORMATS)('export %s', (format) => {
    const { stdout, stderr, code } = home.run(['export', format, ...TOPICS, 'vpc']);
    expect([harmIn(stdout), harmIn(stderr), code === 1]).toEqual(['', '', false]);
  });
});

/** What a program may have done to a terminal besides drawing. */
class WatchedTerminal extends PseudoTerminal {
  clipboard = '';
  replies = '';

  constructor(...args: ConstructorParameters<typeof PseudoTerminal>) {
    super(...args);
    this.terminal.parser.registerOscHandler(52, (value) => {
      this.clipboard = value;
      return true;
    });
    this.terminal.onData((reply) => {
      this.replies += reply;
    });
  }

  harm() {
    const { title, bells, clipboard, replies } = this;
    return { title, bells, clipboard, replies, mouse: this.terminal.modes.mouseTrackingMode };
  }
}

const UNHARMED = { title: '', bells: 0, clipboard: '', replies: '', mouse: 'none' };

describe('on a terminal no text of a pack acts', () => {
  test.each([
    [[], 'Weakest topic', 'jjjjjjjjjj'],
    [['show', 'hostile/topic-0'], 'Plain walrus', '      '],
    [['show', 'hostile/topic-3'], 'Plain walrus', '      '],
    [['show', 'vpc', `plain-${MARK}`], 'walrus', '   '],
    [['cheatsheet', ...TOPICS], 'walrus', 'jjjjjjjj'],
    [['quiz', 'hostile/topic-2', '--seed', '4'], 'walrus', 'a\rh'],
    [['quiz', 'hostile/topic-5', '--seed', '5'], 'walrus', 'b\r'],
    [['cheatsheet', ...TOPICS, '--pick'], 'walrus', 'jj'],
  ])('%j', async (args, shown, keys) => {
    const terminal = new WatchedTerminal(args, { home: home.folder, rows: 40 });
    await terminal.untilShown(shown);
    const [header] = terminal.lines();
    for (const key of keys) {
      terminal.press(key);
    }
    terminal.press('\u0003');
    const { cooked } = await terminal.ended();
    expect([terminal.harm(), cooked]).toEqual([UNHARMED, true]);
    expect(header).toMatch(/\S/);
    expect(terminal.modes()).toEqual({ alternate: false, bracketedPaste: false, cursorHidden: false });
    terminal.close();
  });

  test('the danger is real: the same payloads, simply printed, set title and clipboard, ring and ask for replies', async () => {
    const file = join(home.folder, 'payloads.json');
    const acting = PAYLOADS.filter(([name]) => !name.endsWith('without end')).map(([, payload]) => payload);
    writeFileSync(file, JSON.stringify(acting));
    const terminal = new WatchedTerminal([], {
      command: `node -e 'for (const p of require("${file}")) console.log("safe" + p + "evil")'`,
    });
    await terminal.until('title, clipboard, bell and replies: all have acted', () => {
      const { title, bells } = terminal.harm();
      return [title, terminal.clipboard, terminal.replies].every((harm) => harm !== '') && bells > 0;
    });
    terminal.close();
  });
});

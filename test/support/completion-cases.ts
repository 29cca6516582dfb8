import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CompletionDesk, type Shell } from './shell-completion.js';
import { isMissing } from './tools.js';

/** What each shell offers at the end of a line. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  // Commands, and their aliases where no command fits.
  'awsstudy sh': ['show'],
  'awsstudy che': ['cheatsheet'],
  'awsstudy ls': ['ls'],
  'awsstudy re': ['reset', 'review'],
  'awsstudy nosuch ': [],
  // Commands below commands.
  'awsstudy config s': ['set'],
  'awsstudy pack re': ['refresh', 'remove'],
  'awsstudy exam s': ['saa-c03', 'set', 'soa-c03'],
  // Topics, aliases where no topic fits, none twice.
  'awsstudy show vp': ['vpc', 'vpc-connectivity', 'vpc-security'],
  'awsstudy show simple': ['simple-storage-service'],
  'awsstudy  quiz  vpc vp': ['vpc-connectivity', 'vpc-security'],
  'awsstudy --plain stats kms': ['kms'],
  'awsstudy show nosuch': [],
  'awsstudy show mine/': ['mine/our-network'],
  'awsstudy pack remove ': ['mine'],
  // Sections of the topic that is typed.
  'awsstudy show vpc nat': ['nat-gateway', 'nat-instance'],
  'awsstudy show virtual-private-cloud nat-g': ['nat-gateway'],
  'awsstudy quiz vpc --section nat-i': ['nat-instance'],
  'awsstudy show vpc nat-gateway ': [],
  // Options, with their values.
  'awsstudy --col': ['--color'],
  'awsstudy quiz --m': ['--marked', '--missed'],
  'awsstudy quiz --level ': ['apply', 'recall', 'scenario'],
  'awsstudy quiz --level s': ['scenario'],
  'awsstudy cheatsheet s3 --pi': ['--pick'],
  'awsstudy quiz --count ': [],
  'awsstudy stats --exam clf': ['clf-c02'],
  'awsstudy stats --exam --fore': ['--forecast'],
  'awsstudy show -- --pl': [],
  // Exams, settings and their values, shells, pages.
  'awsstudy exam set dva': ['dva-c02'],
  'awsstudy config set newC': ['newCardsPerDay'],
  'awsstudy config get pa': ['pager'],
  'awsstudy config set confidence ': ['off', 'on'],
  'awsstudy config set exam tf': ['tf-004'],
  'awsstudy completion ': ['bash', 'fish', 'zsh'],
  'awsstudy export t': ['tldr'],
  'awsstudy import deck.txt --as an': ['anki'],
  'awsstudy help sta': ['statistics', 'stats'],
  'awsstudy help config s': ['set'],
  'awsstudy help show v': [],
};

/** Holds that a real shell completes lines by its script: the same cases for all of them. */
export function describeCompletion(shell: Shell): void {
  describe(shell, () => {
    const desk = new CompletionDesk();
    afterAll(() => desk.remove());
    mkdirSync(join(desk.folder, 'my pack'));
    writeFileSync(join(desk.folder, 'deck.txt'), '');
    desk.run('bash', 'awsstudy pack new mine && awsstudy pack add mine');
    const isSkipped = isMissing(shell);
    const answers = isSkipped ? {} : desk.complete(shell, Object.keys(CASES)).completed;

    test.skipIf(isSkipped).each(Object.entries(CASES))('%s', (line, words) => {
      expect(answers[line]).toEqual(words);
    });

    test.skipIf(isSkipped)('offers the value of an option behind its =', () => {
      const { completed } = desk.complete(shell, ['awsstudy --color=al']);
      // Bash replaces only what stands behind the sign.
      expect(completed).toEqual({ 'awsstudy --color=al': [shell === 'bash' ? 'always' : '--color=always'] });
    });

    test.skipIf(isSkipped)('offers files where a file is meant', () => {
      const { completed } = desk.complete(shell, ['awsstudy import de']);
      expect(completed['awsstudy import de']).toContain('deck.txt');
    });

    test.skipIf(isSkipped)('offers folders where a folder is meant, and nothing that only begins like a word', () => {
      const { completed } = desk.complete(shell, ['awsstudy pack add my']);
      expect(completed['awsstudy pack add my']?.map((path) => path.replace(/\\|\/$/g, ''))).toContain('my pack');
      expect(completed['awsstudy pack add my']?.join()).not.toContain('deck');
    });

    test.skipIf(isSkipped)('quotes what it writes, and takes words with blanks, colons and signs whole', () => {
      const odd = new CompletionDesk(`printf 'none\\na b:c\\tx: y\\n'`);
      const whole = odd.complete(shell, ['awsstudy show a']).completed['awsstudy show a'];
      // Fish quotes when it writes; `complete -C` gives the word.
      expect(whole).toEqual([shell === 'fish' ? 'a b:c' : 'a\\ b:c']);
      odd.install(`printf 'none\\nvpc#nat-gateway\\t\\nvpc:$1\\t\\n'`);
      const { completed } = odd.complete(shell, ['awsstudy show vpc']);
      expect(completed['awsstudy show vpc']?.map((word) => word.replaceAll('\\', '')).sort()).toEqual([
        'vpc#nat-gateway',
        'vpc:$1',
      ]);
      odd.remove();
    });

    test.skipIf(isSkipped).each([
      ['there is no program', undefined],
      ['the program fails', 'echo oops >&2; exit 1'],
      ['the program writes what nobody asked for', 'printf "Usage:\\nawsstudy show\\n"'],
    ])('offers nothing and says nothing when %s', (_what, program) => {
      const broken = new CompletionDesk(program ?? '');
      broken.install(program);
      const { completed, noise } = broken.complete(shell, ['awsstudy sh', 'awsstudy ']);
      expect([completed, noise]).toEqual([{ 'awsstudy sh': [], 'awsstudy ': [] }, '']);
      broken.remove();
    });
  });
}

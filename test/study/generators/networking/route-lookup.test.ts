import { describe, expect, test } from 'vitest';
import type { Option } from '../../../../src/study/catalogue.js';
import type { Computed } from '../../../../src/study/generators/generator.js';
import { routeLookup } from '../../../../src/study/generators/networking/route-lookup.js';
import { answerOf, expectSound, questionsOf, read, SEEDS } from '../computed-questions.js';
import { blocksIn, isIn, overlaps, prefixOf } from './ipv4-oracle.js';

const questions = questionsOf(routeLookup);

interface Line {
  readonly block: string;
  readonly target: string;
  readonly isPropagated: boolean;
}

/** The route table as a stem shows it. */
function tableOf(stem: string): readonly Line[] {
  return [...stem.matchAll(/`([^`]+) -> ([a-z0-9-]+)(, propagated)?`/g)].map(([, named = '', target = '', mark]) => ({
    block: blocksIn(named)[0] ?? '',
    target,
    isPropagated: mark !== undefined,
  }));
}

function packetOf(stem: string): string {
  return read(stem, /(?:to|for) (\d+\.\d+\.\d+\.\d+)(?=\.| go| leaves)/)[0] ?? '';
}

/** Strikes routes out until one is left, in the order of AWS's rules: no match, beside local, shorter, propagated. */
function solved(stem: string): string {
  const packet = packetOf(stem);
  const matching = tableOf(stem).filter(({ block }) => isIn(packet, block));
  if (matching.length === 0) {
    return 'Nowhere: it is dropped';
  }
  const statics = matching.filter(({ isPropagated }) => !isPropagated);
  const hasLocal = matching.some(({ target }) => target === 'local');
  const rivals = hasLocal ? statics : matching;
  const longest = Math.max(...rivals.map(({ block }) => prefixOf(block)));
  const best = rivals.filter(({ block }) => prefixOf(block) === longest);
  const left = best.length > 1 ? best.filter(({ isPropagated }) => !isPropagated) : best;
  expect(left).toHaveLength(1);
  return `\`${left[0]?.target}\``;
}

function optionsOf(question: Computed): readonly Option[] {
  return question.kind === 'short' ? [] : question.options;
}

describe('the generator route-lookup', () => {
  test(`agrees with ipaddr.js and AWS's order of routes on ${SEEDS} seeds`, () => {
    const wrong = questions.filter((question) => answerOf(question) !== solved(question.stem));
    expect(wrong.map(({ stem }) => stem)).toEqual([]);
  });

  test('shows tables that AWS would take: one local route, nothing static inside it, one vgw, each target once', () => {
    for (const { stem } of questions) {
      const table = tableOf(stem);
      const targets = table.map(({ target }) => target);
      const locals = table.filter(({ target }) => target === 'local');
      expect(new Set(targets).size).toBe(targets.length);
      expect(locals).toHaveLength(1);
      const local = locals[0]?.block ?? '';
      const within = table.filter(
        ({ block, isPropagated, target }) =>
          target !== 'local' && !isPropagated && prefixOf(block) >= prefixOf(local) && overlaps(block, local),
      );
      expect(within).toEqual([]);
      expect(targets.filter((target) => target.startsWith('vgw-')).length).toBeLessThanOrEqual(1);
    }
  });

  test('offers only targets of the table, and being dropped', () => {
    for (const question of questions) {
      const targets = tableOf(question.stem).map(({ target }) => `\`${target}\``);
      const strange = optionsOf(question).filter(({ text }) => !targets.includes(text) && !/dropped/.test(text));
      expect(strange).toEqual([]);
    }
  });

  test('asks sound questions, more than 9,900 different ones', () => {
    expectSound(questions, 9_900);
  });

  test('asks the same question again for the same seed', () => {
    expect(questionsOf(routeLookup, {}, 50)).toEqual(questions.slice(0, 50));
  });

  test.each([
    ['longest', /^`(?:tgw|pcx|eni|vgw)-/],
    ['local', /^`local`$/],
    ['default', /^`(?:igw|nat)-/],
    ['none', /^Nowhere/],
    ['static', /^`(?:tgw|pcx|eni)-/],
    ['endpoint', /^`vpce-/],
    ['propagated-local', /^`local`$/],
  ])('keeps to the case %s', (name, shape) => {
    const answers = questionsOf(routeLookup, { case: [name] }, 200).map(answerOf);
    expect(answers.filter((answer) => !shape.test(answer))).toEqual([]);
  });

  test('reaches both ends of the number of routes', () => {
    const sizes = questionsOf(routeLookup, { routes: [5, 7] }, 500).map(({ stem }) => tableOf(stem).length);
    expect([...new Set(sizes)].sort()).toEqual([5, 6, 7]);
  });
});

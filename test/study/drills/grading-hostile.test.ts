import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeCommand } from '../../../src/study/drills/grading.js';
import { clean } from '../../../src/text/clean.js';
import { QUESTIONS, questionOf, TABLE } from './command-questions.js';

/** Pieces of which lines can be made that hurt a reader: openers, quotes, operators, controls, options. */
const PIECES =
  "$( ( ) { [ \" ' ` <<a <<a\na\n a| a&& --a --x=1 aws ec2 \\ ${ $(( -- = a=b, '{ * <a> \u202e \ud800 \u001b[2J # \n é ~ “ ssh -o find dig +".split(
    ' ',
  );
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...PIECES, 'describe-instances', '--filters', ' '), { maxLength: 80 })
    .map((all) => all.join(' ')),
  fc
    .tuple(fc.constantFrom(...PIECES), fc.constantFrom(1990, 30_000))
    .map(([piece, size]) => piece.repeat(size).slice(0, size)),
);
const someQuestion = fc.constantFrom(
  ...['ec2/imds-token', 'route53/dig-ns-command', 'boto3/running-ids', 'linux/ssh-over-bastion'],
);

test('no line makes the judge stumble or dawdle, and no note holds what a terminal would obey', () => {
  fc.assert(
    fc.property(someQuestion, hostile, (id, line) => {
      const question = QUESTIONS.get(id) ?? questionOf([]);
      const start = performance.now();
      const { notes } = gradeCommand(question, line, TABLE);
      // The promise is 50 ms; a machine with other work may take a multiple.
      expect(performance.now() - start).toBeLessThan(500);
      expect(notes.length).toBeLessThanOrEqual(4);
      for (const note of notes) {
        expect(clean(note)).toBe(note);
        expect(note).toMatch(/^[^\n]{1,500}$/);
      }
    }),
    { numRuns: 500 },
  );
});

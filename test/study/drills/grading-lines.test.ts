import { describe, expect, test } from 'vitest';
import { gradeCommand } from '../../../src/study/drills/grading.js';
import { questionOf, TABLE } from './command-questions.js';

/** Gives what a learner is told who types a line where an answer is expected. */
function notesOn(answer: string, line: string): readonly string[] {
  return gradeCommand(questionOf([answer]), line, TABLE).notes;
}

describe("a line that can't be read", () => {
  const ANSWER = 'aws s3 ls';

  test.each([
    ['', 'Type a command.'],
    ['   ', 'Type a command.'],
    ["aws s3 'ls", "A shell can't read this line: `'` isn't closed."],
    ['aws s3 ls "$(pwd', "A shell can't read this line: `(` isn't closed."],
    ['aws s3 ls |', "A shell can't read this line: a command is missing beside `|`."],
    [
      'aws s3 ls rate(1 day)',
      "A shell can't read this line: `(` means something to it; put what it belongs to in quotes.",
    ],
    ['aws s3 ls –recursive', 'A long dash begins no option; type two hyphens, `--`.'],
    ['aws s3 ls —recursive', 'A long dash begins no option; type two hyphens, `--`.'],
    ['aws s3 ls “a”', 'A shell knows no `“`; type it as on a keyboard, `"` or `\'`.'],
    ['a'.repeat(2001), 'This is more than a command line holds; type one command.'],
    ['a '.repeat(200), 'This is more than a command line holds; type one command.'],
    ['$('.repeat(200), 'This is more than a command line holds; type one command.'],
  ])('%s', (line, sentence) => {
    expect(gradeCommand(questionOf([ANSWER]), line, TABLE)).toEqual({ correct: false, notes: [sentence] });
  });

  test('printed quotes inside quotes are text like any other', () => {
    expect(gradeCommand(questionOf(["echo '“a” – b'"]), 'echo "“a” – b"', TABLE).correct).toBe(true);
  });
});

test('a long value is shown from a little before where it goes wrong', () => {
  const of = (days: number) => `aws s3api put-object --bucket b --key k --metadata '${'a'.repeat(300)}=${days}'`;
  expect(notesOn(of(7), of(8))).toEqual([
    `You gave \`...${'a'.repeat(39)}=8\`, and the value should be \`${'a'.repeat(300)}=7\`.`,
  ]);
});

describe('what a shell takes away', () => {
  test('JSON without quotes loses its own', () => {
    const answer = `aws dynamodb get-item --table-name t --key '{"id":{"S":"1"}}'`;
    expect(notesOn(answer, answer.replaceAll("'", ''))).toEqual([
      'The shell takes the quotes out of JSON; put the whole value in single quotes.',
    ]);
  });

  test('braces with a comma go apart, and with one part they stay', () => {
    const of = (value: string) => `aws s3api restore-object --bucket b --key k --restore-request ${value}`;
    expect(
      notesOn(of("'GlacierJobParameters={Tier=Bulk},Days=7'"), of('Days=7,GlacierJobParameters={Tier=Bulk}')),
    ).toEqual([]);
    expect(notesOn(of("'A={Tier=Bulk,X=1}'"), of('A={Tier=Bulk,X=1}'))).toEqual([
      'Without quotes a shell like bash takes braces apart; put the whole value in single quotes.',
    ]);
  });

  test('braces that the answer leaves to the shell are right', () => {
    expect(gradeCommand(questionOf(['cp a.conf{,.bak}']), 'cp a.conf{,.bak}', TABLE)).toEqual({
      correct: true,
      notes: [],
    });
  });

  test('a pattern works where no file fits it, and is mentioned', () => {
    const answer = "aws s3 sync . s3://b --exclude '*.log'";
    expect(gradeCommand(questionOf([answer]), answer.replaceAll("'", ''), TABLE)).toEqual({
      correct: true,
      notes: ["Put '*.log' in quotes: without them the shell looks for files that fit it."],
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCalls } from '../../src/study/drills/calls.js';
import { gradeCommand } from '../../src/study/drills/grading.js';
import { fieldWith } from '../../src/ui/text-field.js';
import { CHEATSHEET_COMMANDS, QUESTIONS, questionOf, TABLE, typedLines } from '../study/drills/command-questions.js';
import { joined, type Segments, type SourceWord, segmentsOf } from '../study/drills/segments.js';

const QUESTION_LIST = [...QUESTIONS];
const ANSWERS = QUESTION_LIST.flatMap(([, question]) => question.answers.map((answer) => ({ question, answer })));
/** The answers that are one command, taken apart. */
const WHOLE = ANSWERS.flatMap(({ question, answer }) => {
  const segments = segmentsOf(answer);
  return segments === undefined ? [] : [{ question, answer, segments }];
});

const RIGHT = { correct: true, notes: [] };

test('there are questions enough to go by', () => {
  expect(QUESTIONS.size).toBeGreaterThan(170);
  expect(WHOLE.length).toBeGreaterThan(320);
});

test.each(QUESTION_LIST)('every answer of %s is right, and by itself too', (_id, question) => {
  for (const answer of question.answers) {
    expect(gradeCommand(question, answer, TABLE)).toEqual(RIGHT);
    expect(gradeCommand({ ...question, answers: [answer] }, answer, TABLE)).toEqual(RIGHT);
  }
});

/** Gives each answer without each required option, with what the learner must be told. */
const LACKING = WHOLE.flatMap(({ question, answer, segments }) => {
  const [call] = readCalls(answer, TABLE);
  const names = (option: string) => call?.namesOf(option) ?? [];
  return question.required.flatMap(({ option, without }) => {
    const wanted = names(option)[0] ?? option;
    const isOther = ([word]: readonly SourceWord[]) => !names(word?.text.split('=')[0] ?? '').includes(wanted);
    const isFree = ({ text }: SourceWord) => !names(text).includes(wanted);
    const rest: Segments = {
      ...segments,
      options: segments.options.filter(isOther),
      operands: segments.operands.filter(isFree),
    };
    const line = joined(rest);
    return line === joined(segments) ? [] : [{ question, option, without, line }];
  });
});

test('without a required option no answer is right, and the learner reads what goes wrong', () => {
  expect(LACKING.length).toBeGreaterThan(600);
  for (const { question, without, line } of LACKING) {
    const { correct, notes } = gradeCommand(question, line, TABLE);
    expect({ line, correct, notes }).toEqual({
      line,
      correct: false,
      notes: expect.arrayContaining([expect.stringContaining(` is missing. ${without}`)]),
    });
  }
});

const anyAnswer = fc.constantFrom(...WHOLE);

describe('an answer stays right', () => {
  test('with its options in any order', () => {
    fc.assert(
      fc.property(anyAnswer, fc.infiniteStream(fc.nat()), ({ question, segments }, numbers) => {
        const ranked = segments.options.map((option) => ({ option, rank: numbers.next().value ?? 0 }));
        // What `find` does stands behind what holds it back.
        fc.pre(!segments.options.some(([word]) => word?.text === '-print'));
        const options = ranked.sort((a, b) => a.rank - b.rank).map(({ option }) => option);
        expect(gradeCommand(question, joined({ ...segments, options }), TABLE)).toEqual(RIGHT);
      }),
      { numRuns: 1000 },
    );
  });

  test('in any quotes', () => {
    const style = fc.constantFrom(singly, doubly, escaped);
    fc.assert(
      fc.property(anyAnswer, fc.infiniteStream(style), ({ question, segments }, styles) => {
        const line = joined(segments, (word) =>
          word.isFixed ? (styles.next().value ?? singly)(word.text) : word.source,
        );
        expect(gradeCommand(question, line, TABLE)).toEqual(RIGHT);
      }),
      { numRuns: 1000 },
    );
  });

  test('with `=` between a long option and its value', () => {
    fc.assert(
      fc.property(anyAnswer, ({ question, segments }) => {
        const options = segments.options.map((option) => {
          const [name, value] = option;
          const isLong = name?.text.startsWith('--') === true && !name.text.includes('=');
          return name !== undefined && option.length === 2 && isLong
            ? [{ ...name, source: `${name.text}=${value?.source}` }]
            : option;
        });
        expect(gradeCommand(question, joined({ ...segments, options } as Segments), TABLE)).toEqual(RIGHT);
      }),
      { numRuns: 500 },
    );
  });

  test('over several lines, and behind a copied prompt', () => {
    for (const { question, answer, segments } of WHOLE) {
      const rest = segments.options.map((option) => option.map(({ source }) => source).join(' '));
      const early = joined({ ...segments, options: [], operands: [] });
      const words = segments.operands.map(({ source }) => source);
      const isEarly = early.startsWith('aws') || early.includes('find');
      const line = [early, ...(isEarly ? [...words, ...rest] : [...rest, ...words])].join(' \\\n  ');
      expect(gradeCommand(question, line, TABLE), answer).toEqual(RIGHT);
      expect(gradeCommand(question, `  $ ${answer} `, TABLE), answer).toEqual(RIGHT);
    }
  });
});

/** What may stand around an answer that is one command, and changes nothing of what it does. */
const AROUND: readonly ((line: string) => string)[] = [
  (line) => `${line} | tee out.txt`,
  (line) => `${line} | less -S`,
  (line) => `${line}; # done`,
  (line) => `${line} 2>/dev/null`,
  (line) => `time ${line}`,
  (line) => fieldWith(`$ ${line}  \n`).text,
];
/** The same, of the AWS CLI. */
const AROUND_AWS: readonly ((line: string) => string)[] = [
  (line) => line.replace('aws', 'aws --no-paginate --no-cli-pager'),
  (line) => `${line} --color off --no-cli-auto-prompt`,
];

test('an answer stays right whatever stands around it', () => {
  for (const { question, answer } of WHOLE) {
    for (const around of answer.startsWith('aws ') ? [...AROUND, ...AROUND_AWS] : AROUND) {
      const line = around(answer);
      expect({ line, ...gradeCommand(question, line, TABLE) }).toMatchObject({ line, correct: true });
    }
  }
});

test('pasted over many lines it is the same line', () => {
  for (const { question, answer, segments } of WHOLE) {
    const pasted = joined(segments, ({ source }) => `${source} \\\n`);
    expect(gradeCommand(question, fieldWith(pasted).text, TABLE), answer).toEqual(RIGHT);
  }
});

/** What makes of an answer a command that no question asks for. */
const SPOILT: readonly ((line: string) => string)[] = [
  (line) => `${line} ''`,
  (line) => `${line} ' '`,
  (line) => `${line} | grep x`,
  (line) => `${line} && reboot`,
  (line) => `echo ${line}`,
  (line) => `'${line.replaceAll("'", '')}'`,
  (line) => line.replace(' ', ' \\ '),
  (line) => `${line}x`,
];

test('spoilt it is wrong, and no word that is told is empty or looks like the right one', () => {
  for (const { question, answer } of WHOLE) {
    for (const line of SPOILT.map((spoil) => spoil(answer))) {
      const { correct, notes } = gradeCommand(question, line, TABLE);
      expect({ line, correct }).toEqual({ line, correct: false });
      for (const note of notes) {
        expect({ line, note }).not.toMatchObject({ note: expect.stringMatching(/(?<![^\s(])`\s*`(?![^\s,;.)])/) });
        const [, given, wanted] = /^You gave `([^`]*)`.* should be `([^`]*)`\.$/.exec(note) ?? [];
        expect({ line, looks: given?.replace(/^--?[\w-]+ /, '') ?? '' }).not.toEqual({ line, looks: wanted });
      }
    }
  }
});

function singly(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

function doubly(text: string): string {
  return `"${text.replace(/[\\"$`]/g, '\\$&')}"`;
}

function escaped(text: string): string {
  return text === '' ? "''" : text.replace(/[^A-Za-z0-9]/g, '\\$&');
}

test('every command of the cheatsheets is right where it is the answer', () => {
  expect(CHEATSHEET_COMMANDS.length).toBeGreaterThan(1600);
  for (const command of CHEATSHEET_COMMANDS) {
    expect(gradeCommand(questionOf([command]), command, TABLE), command).toEqual(RIGHT);
  }
});

describe('what learners type', () => {
  test.each(typedLines('answers.txt'))('$about: $line', ({ about, line, correct, notes }) => {
    const question = QUESTIONS.get(about);
    expect(question && gradeCommand(question, line, TABLE)).toEqual({ correct, notes });
  });
});

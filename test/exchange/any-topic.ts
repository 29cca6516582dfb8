import fc from 'fast-check';
import type { ExportTopic } from '../../src/exchange/export-topic.js';
import type { Level, Question, TopicHead } from '../../src/study/catalogue.js';
import type { Clean } from '../../src/study/clean.js';
import { clean, cleanLine } from '../../src/text/clean.js';
import { c } from '../support/builders.js';

/** What has a meaning in one format or another, as texts about AWS hold it. */
const AWKWARD = [
  ...[':', '::', '->', '{', '}', '#', '####', '~', '=', '%', '%50%', '\\', '\\n', '"', '""', "'", '<', '>', '&', '`'],
  ...['&amp;', '&#10;', '<br>', '</li>', '<code>', '//', '[html]', '[', ']', '|', ';', ',', '*', '_', '---', '$', '@'],
  ...[
    'arn:aws:iam::123456789012:role/a',
    '10:30',
    'Q:',
    'A:',
    'C:',
    'A. ',
    'B) ',
    'ANSWER: A',
    'Source: ',
    'T',
    'FALSE',
  ],
  ...[
    '{{c1::x}}',
    '?',
    '\u{1f600}',
    '\u{1f469}\u200d\u{1f4bb}',
    '東京',
    'é',
    'e\u0301',
    '—',
    '\u00a0',
    '\t',
    ' ',
    '  ',
  ],
  ...['a', 'the', 'S3', '251', '-5', '0'],
];

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...AWKWARD) },
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const joined = fc.array(piece, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));

/** A text of one line, as the checks of topics let it through. */
export const anyLine: fc.Arbitrary<Clean> = joined
  .map((text) => cleanLine(text).trim() as Clean)
  .filter((text) => text !== '');

/** A text of several lines, as readers leave it. */
const anyLines: fc.Arbitrary<Clean> = fc
  .array(anyLine, { minLength: 1, maxLength: 4 })
  .chain((lines) => fc.constantFrom('\n', '\n\n').map((between) => clean(lines.join(between))));

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const anyId: fc.Arbitrary<Clean> = fc
  .string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 9 })
  .map((text) => c(`x-${text}`));

const base = {
  id: anyId,
  level: fc.constantFrom<Level>('recall', 'apply', 'scenario'),
  section: anyId,
  exams: fc.uniqueArray(fc.constantFrom('saa-c03/d1/1.2', 'clf-c02/d3/3.5', 'soa-c03/d5/5.1').map(c)),
  stem: anyLine,
  key: fc.constant(c('0123456789abcdef')),
};

const spare = {
  hint: anyLine,
  source: fc.constantFrom('https://docs.aws.amazon.com/a/b.html', 'https://aws.amazon.com/x?a=1&b=%20#c~d').map(c),
  checked: fc.constant(c('2026-11-23')),
  certainty: fc.constantFrom<'verified' | 'believed'>('verified', 'believed'),
  corrects: fc.uniqueArray(fc.constantFrom('ec2-3', 's3-11').map(c), { minLength: 1 }),
};

/** Gives the values of a question without the keys that are absent: other questions have none of them either. */
function withSpare<T>(values: Readonly<Record<keyof T, fc.Arbitrary<T[keyof T]>>> | object): fc.Arbitrary<T> {
  return fc.record(
    { ...base, ...spare, ...values },
    { requiredKeys: [...Object.keys({ ...base, ...values })] as never },
  ) as never;
}

/** How a text reads, whatever its case, its blanks and the way its accents are written. */
const read = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
const folded = ({ text }: { text: string }): string => read(text);
const anyOptions = (least: number): fc.Arbitrary<readonly { id: Clean; text: Clean; why: Clean }[]> =>
  fc
    .tuple(
      fc.uniqueArray(anyId, { minLength: 6, maxLength: 6 }),
      fc.uniqueArray(fc.record({ text: anyLine, why: anyLine }), { minLength: least, maxLength: 6, selector: folded }),
    )
    .map(([ids, texts]) => texts.map((one, index) => ({ id: ids[index] ?? c('x'), ...one })))
    .filter((options) => !options.every(({ text }) => /^(?:true|false)$/i.test(text)));

const anyChoice = (kind: 'single' | 'multiple', right: number): fc.Arbitrary<Question> =>
  anyOptions(right + 1).chain((options) =>
    withSpare<Question>({
      kind: fc.constant(kind),
      options: fc
        .shuffledSubarray([...options.keys()], { minLength: right, maxLength: right })
        .map((rights) => options.map((option, index) => ({ ...option, correct: rights.includes(index) }))),
    }),
  );

const anyTrueFalse = fc.tuple(fc.boolean(), anyLine, anyLine).chain(([isTrue, first, second]) =>
  withSpare<Question>({
    kind: fc.constant('true-false'),
    options: fc.constant([
      { id: 'true', text: 'True', correct: isTrue, why: first },
      { id: 'false', text: 'False', correct: !isTrue, why: second },
    ]),
  }),
);

const anyAnswers = fc.uniqueArray(anyLine, { minLength: 1, maxLength: 3, selector: read });
const anyNumber = fc.oneof(
  fc.integer(),
  fc.integer({ min: -9999, max: 9999 }).map((number) => number / 100),
);

const anyPairs = anyOptions(3).chain((rights) =>
  fc
    .uniqueArray(anyLine, { minLength: 6, maxLength: 6, selector: read })
    .map((lefts) => rights.map(({ id, text, why }, index) => ({ id, left: lefts[index], right: text, why }))),
);

/** Any question but a generated one. */
export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  { weight: 3, arbitrary: anyChoice('single', 1) },
  { weight: 2, arbitrary: anyChoice('multiple', 2) },
  anyTrueFalse,
  withSpare<Question>({
    kind: fc.constant('short'),
    expected: fc.oneof(
      fc.record({ form: fc.constant('text'), answers: anyAnswers }),
      fc.record({ form: fc.constant('number'), number: anyNumber, tolerance: fc.constantFrom(0, 0.5, 2) }),
    ),
    why: anyLine,
  }),
  withSpare<Question>({
    kind: fc.constant('command'),
    answers: anyAnswers,
    required: fc.constant([]),
    optional: fc.constant([]),
    why: anyLine,
  }),
  withSpare<Question>({ kind: fc.constant('order'), steps: anyOptions(3), why: anyLine }),
  withSpare<Question>({ kind: fc.constant('match'), pairs: anyPairs }),
  withSpare<Question>({ kind: fc.constant('card'), stem: anyLines, answer: anyLines }),
);

/** A topic of one's own making. */
export function topicOf(questions: readonly Question[], id = 'vpc', title = 'Amazon VPC'): ExportTopic {
  const head: TopicHead = {
    id: c(id),
    title: c(title),
    summary: c(''),
    category: 'own',
    aliases: [],
    related: [],
    checked: c(''),
    sources: [],
    commands: 0,
    questions: questions.length,
  };
  return {
    head,
    notes: { title: head.title, sections: [] },
    cheatsheet: { title: head.title, groups: [] },
    questions,
  };
}

/** A topic of any questions, each with an id of its own. */
export const anyTopic: fc.Arbitrary<ExportTopic> = fc
  .uniqueArray(anyQuestion, { minLength: 1, maxLength: 5, selector: ({ id }) => id })
  .map((questions) => topicOf(questions));

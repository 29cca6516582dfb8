import type { PlantedFault } from './planted-fault.js';

/** Faults of keys in quiz.yaml, one each in the example topic. */
export const QUIZ_KEY_FAULTS: readonly PlantedFault[] = [
  {
    rule: 'wrong-type',
    at: 'quiz.yaml:14:5',
    message: 'A key must be text; put it in double quotes.',
    plants: [['quiz.yaml', '    hint: Count', '    7: x\n    hint: Count']],
  },
  {
    rule: 'wrong-type',
    at: 'quiz.yaml:2:12',
    message: '`questions` is text; it must be a list with a question in it; topics/README.md shows each kind.',
    plants: [
      ['quiz.yaml', 'questions:\n', 'questions: none\n'],
      ['quiz.yaml', /( {2}- id[\s\S]*)$/, ''],
    ],
  },
  {
    rule: 'missing-key',
    at: 'quiz.yaml:3:5',
    message: 'A question has no `kind`; add it, for example `kind: single`.',
    plants: [['quiz.yaml', '    kind: single\n', '']],
  },
  {
    rule: 'missing-key',
    at: 'quiz.yaml:3:5',
    message: 'A single question has no `level`; add it.',
    plants: [['quiz.yaml', '    level: apply\n', '']],
  },
  {
    rule: 'missing-key',
    at: 'quiz.yaml:10:9',
    message: 'An option has no `why`; add it.',
    plants: [['quiz.yaml', ', why: An ordinary network loses two addresses; AWS keeps more than those.}', '}']],
  },
  {
    rule: 'unknown-key',
    at: 'quiz.yaml:14:5',
    message: 'A single question has no key `hnit`; did you mean `hint`?',
    plants: [['quiz.yaml', '    hint: Count', '    hnit: Count']],
  },
  {
    rule: 'unknown-key',
    at: 'quiz.yaml:14:5',
    message:
      'A single question has no key `answers`; its keys are id, kind, level, section, exams, stem, hint, source, checked, certainty, corrects, options.',
    plants: [['quiz.yaml', '    hint: Count', '    answers: [a]\n    hint: Count']],
  },
  {
    rule: 'unknown-value',
    at: 'quiz.yaml:4:11',
    message: "`kind` can't be `singel`; did you mean `single`?",
    plants: [['quiz.yaml', 'kind: single', 'kind: singel']],
  },
  {
    rule: 'unknown-value',
    at: 'quiz.yaml:5:12',
    message: "`level` can't be `hard`; take recall, apply or scenario.",
    plants: [['quiz.yaml', 'level: apply', 'level: hard']],
  },
  {
    rule: 'wrong-type',
    at: 'quiz.yaml:11:42',
    message: '`correct` is text; it must be `true` or `false`, without quotes.',
    plants: [['quiz.yaml', 'correct: true', 'correct: "yes"']],
  },
  {
    rule: 'wrong-type',
    at: 'quiz.yaml:50:13',
    message: '`number` is text; it must be a number, without quotes.',
    plants: [['quiz.yaml', 'number: 5', 'number: five']],
  },
  {
    rule: 'wrong-type',
    at: 'quiz.yaml:50:13',
    message: '`number` is too large to be exact; write a number of at most 15 digits.',
    plants: [['quiz.yaml', 'number: 5', 'number: .inf']],
  },
  {
    rule: 'wrong-type',
    at: 'quiz.yaml:50:13',
    message: '`number` is too large to be exact; write a number of at most 15 digits.',
    plants: [['quiz.yaml', 'number: 5', 'number: 99999999999999999999']],
  },
  {
    rule: 'quote-it',
    at: 'quiz.yaml:11:26',
    message: 'YAML reads `text: 251` as a number; quote it: "251".',
    plants: [['quiz.yaml', 'text: "251"', 'text: 251']],
  },
  {
    rule: 'quote-it',
    at: 'quiz.yaml:41:14',
    message: 'YAML reads `id: true` as a boolean; quote it: "true".',
    plants: [['quiz.yaml', 'id: "true"', 'id: true']],
  },
  {
    rule: 'quote-it',
    at: 'quiz.yaml:98:14',
    message: 'YAML reads `id: 28` as a number; quote it: "28".',
    plants: [['quiz.yaml', 'id: p28', 'id: 28']],
  },
  {
    rule: 'wrong-type',
    at: 'quiz.yaml:108:13',
    message: '`ranges` is a list; it must be a map of parameters, each with a list of values.',
    plants: [['quiz.yaml', 'ranges: {prefix: [20, 28]}', 'ranges: [20, 28]']],
  },
  {
    rule: 'unknown-generator',
    at: 'quiz.yaml:107:16',
    message: 'There is no generator `subnet-host`; perhaps `subnet-hosts` is meant.',
    plants: [['quiz.yaml', 'generator: subnet-hosts', 'generator: subnet-host']],
  },
  {
    rule: 'unknown-generator',
    at: 'quiz.yaml:107:16',
    message: 'There is no generator `weather`; topics/README.md lists them.',
    plants: [['quiz.yaml', 'generator: subnet-hosts', 'generator: weather']],
  },
  {
    rule: 'generator-range',
    at: 'quiz.yaml:108:22',
    message: '`prefix` takes the two ends of a range of whole numbers from 16 to 28.',
    plants: [['quiz.yaml', 'prefix: [20, 28]', 'prefix: [20, 29]']],
  },
  {
    rule: 'generator-range',
    at: 'quiz.yaml:108:22',
    message: '`prefix` takes the two ends of a range of whole numbers from 16 to 28.',
    plants: [['quiz.yaml', 'prefix: [20, 28]', 'prefix: [28, 20]']],
  },
  {
    rule: 'generator-range',
    at: 'quiz.yaml:108:19',
    message: '`ask` takes some of usable, prefix, subnets.',
    plants: [['quiz.yaml', 'prefix: [20, 28]', 'ask: [size]']],
  },
  {
    rule: 'generator-range',
    at: 'quiz.yaml:108:20',
    message: 'The generator `subnet-hosts` has no parameter `size`; it has ask, answer, prefix, count, vpc.',
    plants: [['quiz.yaml', 'prefix: [20, 28]', 'size: [20, 28]']],
  },
  {
    rule: 'empty-text',
    at: 'quiz.yaml:14:11',
    message: '`hint` is empty; write its text.',
    plants: [['quiz.yaml', 'hint: Count what AWS keeps for itself.', 'hint: "\\u200b"']],
  },
  {
    rule: 'empty-text',
    at: 'quiz.yaml:116:13',
    message: '`answer` is empty; write its text.',
    plants: [['quiz.yaml', /answer: Among the five.*/, 'answer: "\\u200b"']],
  },
  {
    rule: 'too-long',
    at: 'quiz.yaml:115:11',
    message: '`stem` has 61 lines; shorten it to 60.',
    plants: [['quiz.yaml', /stem: Why can't you.*/, `stem: "a${'\\na'.repeat(60)}"`]],
  },
  {
    rule: 'too-long',
    at: 'quiz.yaml:116:13',
    message: '`answer` has 4097 characters; shorten it to 4096.',
    plants: [['quiz.yaml', /answer: Among the five.*/, `answer: ${'a'.repeat(4_097)}`]],
  },
  {
    rule: 'wrong-type',
    at: 'quiz.yaml:84:12',
    message: '`steps` is a number; it must be a list.',
    plants: [
      ['quiz.yaml', '    steps:', '    steps: 4\n    steep:'],
      ['quiz.yaml', / {4}steep:\n( {6}.*\n)+/, ''],
    ],
  },
  {
    rule: 'unknown-key',
    at: 'quiz.yaml:12:63',
    message:
      '`and AWS keeps some of it.` reads as a key, because a comma ends a value inside `{}`; put the whole value in double quotes.',
    plants: [
      [
        'quiz.yaml',
        'why: "That is the whole block, and AWS keeps some of it."',
        'why: That is the whole block, and AWS keeps some of it.',
      ],
    ],
  },
];

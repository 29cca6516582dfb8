import type { PlantedFault } from './planted-fault.js';

/** Faults of questions, one each in the example topic. */
export const QUIZ_FAULTS: readonly PlantedFault[] = [
  {
    rule: 'id',
    at: 'quiz.yaml:3:9',
    message:
      "`Usable IPs` can't be an id; take a-z, 0-9 and inner hyphens, at most 64 characters, for example `usable-ips`.",
    plants: [['quiz.yaml', 'id: usable-ips-24', 'id: Usable IPs']],
  },
  {
    rule: 'id',
    at: 'quiz.yaml:3:9',
    message: "`-x` can't be an id; take a-z, 0-9 and inner hyphens, at most 64 characters, for example `x`.",
    plants: [['quiz.yaml', 'id: usable-ips-24', 'id: -x']],
  },
  {
    rule: 'id',
    at: 'quiz.yaml:24:16',
    message: "`vpc` isn't a numbered correction; write topic and number, for example `ec2-3`.",
    plants: [['quiz.yaml', 'exams: []', 'exams: []\n    corrects: [vpc]']],
  },
  {
    rule: 'duplicate-id',
    at: 'quiz.yaml:34:9',
    message: 'The question of line 3 has the id `usable-ips-24` too; give each its own id.',
    plants: [['quiz.yaml', 'id: resize', 'id: usable-ips-24']],
  },
  {
    rule: 'duplicate-id',
    at: 'quiz.yaml:12:14',
    message: 'Two `options` have the id `n256`; give each its own id.',
    plants: [['quiz.yaml', 'id: n254', 'id: n256']],
  },
  {
    rule: 'duplicate-id',
    at: 'quiz.yaml:87:14',
    message: 'Two `steps` have the id `create`; give each its own id.',
    plants: [['quiz.yaml', 'id: associate', 'id: create']],
  },
  {
    rule: 'duplicate-id',
    at: 'quiz.yaml:100:14',
    message: 'Two `pairs` have the id `p26`; give each its own id.',
    plants: [['quiz.yaml', 'id: p27', 'id: p26']],
  },
  {
    rule: 'duplicate-text',
    at: 'quiz.yaml:12:26',
    message: 'Two `options` have the text `256`; word each differently.',
    plants: [['quiz.yaml', 'text: "254"', 'text: "256"']],
  },
  {
    rule: 'duplicate-text',
    at: 'quiz.yaml:99:25',
    message: 'Two `pairs` have the left `/28`; word each differently.',
    plants: [['quiz.yaml', 'left: /27', 'left: /28']],
  },
  {
    rule: 'right-options',
    at: 'quiz.yaml:10:7',
    message: 'A single question has one right option, and 0 are marked; mark one with `correct: true`.',
    plants: [['quiz.yaml', 'correct: true, why: "AWS keeps', 'why: "AWS keeps']],
  },
  {
    rule: 'right-options',
    at: 'quiz.yaml:10:7',
    message: 'A single question has one right option, and 2 are marked; mark one with `correct: true`.',
    plants: [['quiz.yaml', 'text: "256", why', 'text: "256", correct: true, why']],
  },
  {
    rule: 'right-options',
    at: 'quiz.yaml:41:7',
    message: 'A true-false question has the options "true" and "false", ids in quotes; mark one with `correct: true`.',
    plants: [['quiz.yaml', 'id: "false"', 'id: "no"']],
  },
  {
    rule: 'list-length',
    at: 'quiz.yaml:41:7',
    message: '`options` has 1 entry; give it at least 2.',
    plants: [['quiz.yaml', / {6}- \{id: "true".*\n/, '']],
  },
  {
    rule: 'list-length',
    at: 'quiz.yaml:85:7',
    message: '`steps` has 2 entries; give it at least 3.',
    plants: [['quiz.yaml', / {6}- \{id: attach[\s\S]*?( {6}- \{id: associate)/, '      - {id: associate']],
  },
  {
    rule: 'short-answer',
    at: 'quiz.yaml:44:5',
    message: 'A short question has either `answers` or `number`; give one of the two.',
    plants: [['quiz.yaml', '    number: 5\n', '']],
  },
  {
    rule: 'short-answer',
    at: 'quiz.yaml:44:5',
    message: 'A short question has either `answers` or `number`; give one of the two.',
    plants: [['quiz.yaml', '    number: 5\n', '    number: 5\n    answers: [five]\n']],
  },
  {
    rule: 'short-answer',
    at: 'quiz.yaml:54:5',
    message: '`unit` and `tolerance` belong to `number`; delete them.',
    plants: [['quiz.yaml', '    answers: [public,', '    unit: zones\n    answers: [public,']],
  },
  {
    rule: 'short-answer',
    at: 'quiz.yaml:44:5',
    message: '`tolerance` must not be negative; write how far off an answer may be.',
    plants: [['quiz.yaml', 'number: 5', 'number: 5\n    tolerance: -1']],
  },
  {
    rule: 'shell',
    at: 'quiz.yaml:72:9',
    message: "A shell can't read this answer: a `\"` isn't closed; close it.",
    plants: [['quiz.yaml', '--vpc-id vpc-1 --cidr', '--vpc-id "vpc-1 --cidr']],
  },
  {
    rule: 'required-option',
    at: 'quiz.yaml:74:18',
    message: 'The first answer has no `--zone`; add it there, or delete it here.',
    plants: [['quiz.yaml', 'option: --availability-zone,', 'option: --zone,']],
  },
  {
    rule: 'source-date',
    at: 'quiz.yaml:3:5',
    message: '`source` and `checked` belong together; add `checked`.',
    plants: [['quiz.yaml', '    checked: 2026-11-23\n', '']],
  },
  {
    rule: 'source-date',
    at: 'quiz.yaml:3:5',
    message: '`source` and `checked` belong together; add `source`.',
    plants: [['quiz.yaml', / {4}source: .*\n/, '']],
  },
  {
    rule: 'unknown-section',
    at: 'quiz.yaml:6:14',
    message: 'The notes have no section `sizing-subnet`; did you mean `sizing-subnets`?',
    plants: [['quiz.yaml', 'section: sizing-subnets', 'section: sizing-subnet']],
  },
  {
    rule: 'unknown-section',
    at: 'quiz.yaml:6:14',
    message: 'The notes have no section `costs`; name the slug of a heading that teaches the answer.',
    plants: [['quiz.yaml', 'section: sizing-subnets', 'section: costs']],
  },
  {
    rule: 'unknown-task',
    at: 'quiz.yaml:7:13',
    message: 'exams.yaml has no task `saa-c03/d3/3.9`; did you mean `saa-c03/d3/3.1`?',
    plants: [['quiz.yaml', 'saa-c03/d3/3.4', 'saa-c03/d3/3.9']],
  },
  {
    rule: 'unknown-task',
    at: 'quiz.yaml:7:13',
    message: 'exams.yaml has no task `networking`; write exam/domain/task, for example `saa-c03/d1/1.2`.',
    plants: [['quiz.yaml', 'saa-c03/d3/3.4', 'networking']],
  },
  {
    rule: 'https',
    at: 'quiz.yaml:15:13',
    message:
      "`ftp://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html` isn't a full https address; start it with https://.",
    plants: [['quiz.yaml', 'source: https://', 'source: ftp://']],
  },
  {
    rule: 'date',
    at: 'quiz.yaml:16:14',
    message: '`2026-13-01` is no day of the calendar; write it as YYYY-MM-DD.',
    plants: [['quiz.yaml', 'checked: 2026-11-23', 'checked: 2026-13-01']],
  },
  {
    rule: 'right-options',
    at: 'quiz.yaml:28:7',
    message:
      'A multiple question has two or more right options and a wrong one, and 1 of 5 are marked; mark the right ones with `correct: true`.',
    plants: [['quiz.yaml', 'correct: true, why: "Without', 'why: "Without']],
  },
  {
    rule: 'list-length',
    at: 'quiz.yaml:60:14',
    message: '`answers` has 0 entries; give it at least 1.',
    plants: [['quiz.yaml', 'answers: [public, public subnet, a public subnet]', 'answers: []']],
  },
];

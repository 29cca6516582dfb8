import type { PlantedFault } from './planted-fault.js';

/** Faults in front of the notes, one each in the example topic. */
export const FRONT_MATTER_FAULTS: readonly PlantedFault[] = [
  {
    rule: 'front-matter',
    at: 'notes.md:1:1',
    message: 'These notes have no front matter; start the file with `---`, the keys, and `---`.',
    plants: [['notes.md', /^---\n/, '']],
  },
  {
    rule: 'front-matter',
    at: 'notes.md:1:1',
    message: 'These notes have no front matter; start the file with `---`, the keys, and `---`.',
    plants: [['notes.md', /\n---\n/, '\n']],
  },
  {
    rule: 'missing-key',
    at: 'notes.md:2:1',
    message: 'The front matter has no `summary`; add it.',
    plants: [['notes.md', /summary: .*\n/, '']],
  },
  {
    rule: 'unknown-key',
    at: 'notes.md:5:1',
    message: 'The front matter has no key `alias`; did you mean `aliases`?',
    plants: [['notes.md', 'aliases:', 'alias:']],
  },
  {
    rule: 'duplicate-key',
    at: 'notes.md:3:1',
    message: '`title` stands here and in line 2; keep one of the two.',
    plants: [['notes.md', 'title: Subnets', 'title: Subnets\ntitle: Subnets']],
  },
  {
    rule: 'unknown-value',
    at: 'notes.md:4:11',
    message: "`category` can't be `netwroking`; did you mean `networking`?",
    plants: [['notes.md', 'category: networking', 'category: netwroking']],
  },
  {
    rule: 'unknown-value',
    at: 'notes.md:4:11',
    message:
      "`category` can't be `gardening`; take foundations, compute, storage, networking, security, operations, integration, automation or migration.",
    plants: [['notes.md', 'category: networking', 'category: gardening']],
  },
  {
    rule: 'wrong-type',
    at: 'notes.md:5:10',
    message: '`aliases` is text; it must be a list.',
    plants: [['notes.md', 'aliases: [subnet-sizes]', 'aliases: subnet-sizes']],
  },
  {
    rule: 'quote-it',
    at: 'notes.md:2:8',
    message: 'YAML reads `title: 2026` as a number; quote it: "2026".',
    plants: [['notes.md', 'title: Subnets', 'title: 2026']],
  },
  {
    rule: 'quote-it',
    at: 'notes.md:2:8',
    message: 'YAML reads `~` as nothing; quote it: "~".',
    plants: [['notes.md', 'title: Subnets', 'title: ~']],
  },
  {
    rule: 'empty-text',
    at: 'notes.md:2:7',
    message: '`title` is empty; write its text.',
    plants: [['notes.md', 'title: Subnets', 'title:']],
  },
  {
    rule: 'line-break',
    at: 'notes.md:2:8',
    message: '`title` must be one line; write it as a `>-` block without blank lines.',
    plants: [['notes.md', 'title: Subnets', 'title: |\n  Sub\n  nets']],
  },
  {
    rule: 'id',
    at: 'notes.md:5:11',
    message:
      "`Subnet Sizes` can't be an id; take a-z, 0-9 and inner hyphens, at most 64 characters, for example `subnet-sizes`.",
    plants: [['notes.md', '[subnet-sizes]', '[Subnet Sizes]']],
  },
  {
    rule: 'id',
    at: 'notes.md:5:11',
    message: "`con` can't be an id; take a-z, 0-9 and inner hyphens, at most 64 characters, and no reserved name.",
    plants: [['notes.md', '[subnet-sizes]', '[con]']],
  },
  {
    rule: 'too-long',
    at: 'notes.md:3:10',
    message: '`summary` has 121 characters; shorten it to 120.',
    plants: [
      [
        'notes.md',
        /summary: .*/,
        'summary: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    ],
  },
  {
    rule: 'too-long',
    at: 'notes.md:2:8',
    message: '`title` has 61 characters; shorten it to 60.',
    plants: [['notes.md', 'title: Subnets', 'title: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']],
  },
  {
    rule: 'date',
    at: 'notes.md:7:10',
    message: '`2026-02-30` is no day of the calendar; write it as YYYY-MM-DD.',
    plants: [['notes.md', 'checked: 2026-11-23', 'checked: 2026-02-30']],
  },
  {
    rule: 'date',
    at: 'notes.md:7:10',
    message: '`23 November` is no day of the calendar; write it as YYYY-MM-DD.',
    plants: [['notes.md', 'checked: 2026-11-23', 'checked: 23 November']],
  },
  {
    rule: 'https',
    at: 'notes.md:9:38',
    message:
      "`http://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html` isn't a full https address; start it with https://.",
    plants: [['notes.md', 'url: https://', 'url: http://']],
  },
  {
    rule: 'list-length',
    at: 'notes.md:8:10',
    message: '`sources` has 0 entries; give it at least 1.',
    plants: [['notes.md', /sources:\n.*\n/, 'sources: []\n']],
  },
  {
    rule: 'yaml-syntax',
    at: 'notes.md:2:8',
    message: 'A value that holds `: ` reads as a key; put the whole value in double quotes.',
    plants: [['notes.md', 'title: Subnets', 'title: Subnets: sizes']],
  },
  {
    rule: 'unknown-topic',
    at: 'notes.md:6:11',
    message: 'There is no topic `kmss`; did you mean `kms`?',
    plants: [['notes.md', 'related: []', 'related: [kmss]']],
  },
  {
    rule: 'unknown-topic',
    at: 'notes.md:6:11',
    message: "A topic isn't related to itself; delete its id here.",
    plants: [['notes.md', 'related: []', 'related: [subnets]']],
  },
  {
    rule: 'alias-conflict',
    at: 'notes.md:5:11',
    message: '`kms` leads to the topic `kms`; keep it in one of the two.',
    plants: [['notes.md', '[subnet-sizes]', '[kms]']],
  },
  {
    rule: 'alias-conflict',
    at: 'notes.md:5:11',
    message: '`subnets` names this topic already; delete it here.',
    plants: [['notes.md', '[subnet-sizes]', '[subnets]']],
  },
  {
    rule: 'alias-conflict',
    at: 'notes.md:5:19',
    message: '`slices` names this topic already; delete it here.',
    plants: [['notes.md', '[subnet-sizes]', '[slices, slices]']],
  },
];

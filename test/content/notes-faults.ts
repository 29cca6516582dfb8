import type { PlantedFault } from './planted-fault.js';

/** Faults of the Markdown of notes.md, one each in the example topic. */
export const NOTES_FAULTS: readonly PlantedFault[] = [
  {
    rule: 'heading-level',
    at: 'notes.md:25:1',
    message: "A heading of level 1 can't stand here; use `##` for sections and `###` below them.",
    plants: [['notes.md', '## Sizing subnets', '# Sizing\n\n## Sizing subnets']],
  },
  {
    rule: 'heading-level',
    at: 'notes.md:36:1',
    message: "A heading of level 4 can't stand here; use `##` for sections and `###` below them.",
    plants: [['notes.md', "### What can't be changed", "### What can't be changed\n\n#### Deeper"]],
  },
  {
    rule: 'heading-level',
    at: 'notes.md:12:1',
    message: "A heading of level 3 can't stand here; use `##` for sections and `###` below them.",
    plants: [['notes.md', '## Where a subnet lives', '### First\n\n## Where a subnet lives']],
  },
  {
    rule: 'heading-level',
    at: 'notes.md:38:1',
    message: 'The heading `???` has no letter or digit to link to; reword it.',
    plants: [['notes.md', '## In the exam', '## ???\n\n## In the exam']],
  },
  {
    rule: 'duplicate-section',
    at: 'notes.md:42:1',
    message: 'The heading `In the Exam` makes the slug `in-the-exam`, which another heading has; reword one of them.',
    plants: [['notes.md', '## In the exam', '## In the exam\n\nText.\n\n## In the Exam']],
  },
  {
    rule: 'fence-language',
    at: 'notes.md:19:1',
    message: 'This fence names no language; mark it bash, json, python, hcl, yaml or text.',
    plants: [['notes.md', '```text', '```']],
  },
  {
    rule: 'fence-language',
    at: 'notes.md:19:1',
    message: 'This fence is marked `xml`; mark it bash, json, python, hcl, yaml or text.',
    plants: [['notes.md', '```text', '```xml']],
  },
  {
    rule: 'json-fence',
    at: 'notes.md:39:1',
    message: "From here this JSON can't be read; correct it, or mark the fence text.",
    plants: [['notes.md', '## In the exam', '```json\n{"a": 1,}\n```\n\n## In the exam']],
  },
  {
    rule: 'wide-diagram',
    at: 'notes.md:20:77',
    message: 'This line is 86 columns wide; redraw it within 76.',
    plants: [
      [
        'notes.md',
        'VPC 10.0.0.0/16',
        'VPC 10.0.0.0/16 ──────────────────────────────────────────────────────────────────────',
      ],
    ],
  },
  {
    rule: 'wide-table',
    at: 'notes.md:38:1',
    message: 'This table has 6 columns; compare at most 5.',
    plants: [
      [
        'notes.md',
        '## In the exam',
        '| a | b | c | d | e | f |\n|---|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 | 6 |\n\n## In the exam',
      ],
    ],
  },
  {
    rule: 'html',
    at: 'notes.md:36:1',
    message: 'This is raw HTML; write it in Markdown, or put it in backticks.',
    plants: [['notes.md', 'The range of', 'The <b>range</b> of']],
  },
  {
    rule: 'image',
    at: 'notes.md:36:1',
    message: 'A terminal shows no image; draw it in a text fence, or describe it.',
    plants: [['notes.md', 'The range of', '![map](https://example.com/map.png) The range of']],
  },
  {
    rule: 'link-target',
    at: 'notes.md:17:1',
    message:
      "`javascript:alert(1)` can't be linked to; link to an https:// page, a topic (`kms`), its section (`vpc#nat-gateway`) or `#section`.",
    plants: [['notes.md', '(#sizing-subnets)', '(javascript:alert(1))']],
  },
  {
    rule: 'link-target',
    at: 'notes.md:17:1',
    message:
      "`http://example.com` can't be linked to; link to an https:// page, a topic (`kms`), its section (`vpc#nat-gateway`) or `#section`.",
    plants: [['notes.md', '(#sizing-subnets)', '(http://example.com)']],
  },
  {
    rule: 'link-target',
    at: 'notes.md:17:1',
    message:
      "`../vpc/notes.md` can't be linked to; link to an https:// page, a topic (`kms`), its section (`vpc#nat-gateway`) or `#section`.",
    plants: [['notes.md', '(#sizing-subnets)', '(../vpc/notes.md)']],
  },
  {
    rule: 'dead-anchor',
    at: 'notes.md:17:1',
    message: 'The notes of `subnets` have no section `sizing-subnet`; did you mean `sizing-subnets`?',
    plants: [['notes.md', '(#sizing-subnets)', '(#sizing-subnet)']],
  },
  {
    rule: 'dead-anchor',
    at: 'notes.md:17:1',
    message: 'The notes of `subnets` have no section `costs`; link to the slug of a heading that is there.',
    plants: [['notes.md', '(#sizing-subnets)', '(subnets#costs)']],
  },
  {
    rule: 'unknown-topic',
    at: 'notes.md:17:1',
    message: 'There is no topic `vcp`; did you mean `vpc`?',
    plants: [['notes.md', '(#sizing-subnets)', '(vcp)']],
  },
  {
    rule: 'unknown-topic',
    at: 'notes.md:17:1',
    message: 'There is no topic `gardening`; name one that is here, or list its id in planned.yaml.',
    plants: [['notes.md', '(#sizing-subnets)', '(gardening#roses)']],
  },
  {
    rule: 'empty-notes',
    at: 'notes.md:11:1',
    message: 'These notes have no section; write at least one under a `##` heading.',
    plants: [
      ['notes.md', /^#+ .*$/gm, ''],
      ['notes.md', '(#sizing-subnets)', '(vpc)'],
    ],
  },
];

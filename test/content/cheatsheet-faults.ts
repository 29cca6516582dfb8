import type { PlantedFault } from './planted-fault.js';

/** Faults of cheatsheet.md, one each in the example topic. */
export const CHEATSHEET_FAULTS: readonly PlantedFault[] = [
  {
    rule: 'cheatsheet-line',
    at: 'cheatsheet.md:8:1',
    message:
      "This line can't be read; a cheatsheet holds `## Group`, `- Meaning:` and below it one command in backticks.",
    plants: [['cheatsheet.md', '## Change', 'Some prose.\n\n## Change']],
  },
  {
    rule: 'cheatsheet-line',
    at: 'cheatsheet.md:8:1',
    message:
      "This line can't be read; a cheatsheet holds `## Group`, `- Meaning:` and below it one command in backticks.",
    plants: [['cheatsheet.md', '## Change', '### Change']],
  },
  {
    rule: 'cheatsheet-line',
    at: 'cheatsheet.md:8:1',
    message:
      "This line can't be read; a cheatsheet holds `## Group`, `- Meaning:` and below it one command in backticks.",
    plants: [['cheatsheet.md', '## Change', '# Change']],
  },
  {
    rule: 'cheatsheet-line',
    at: 'cheatsheet.md:14:3',
    message: "This fence can't be read; mark it bash and write one line in it, the command.",
    plants: [['cheatsheet.md', '```bash', '```python']],
  },
  {
    rule: 'cheatsheet-line',
    at: 'cheatsheet.md:8:1',
    message: 'This command has no meaning of its own; write `- Meaning:` above it.',
    plants: [['cheatsheet.md', '## Change', '`aws ec2 describe-vpcs`\n\n## Change']],
  },
  {
    rule: 'cheatsheet-line',
    at: 'cheatsheet.md:5:1',
    message: 'This meaning stands in no group; write a `## Group` above it.',
    plants: [['cheatsheet.md', /## Look around/, '']],
  },
  {
    rule: 'cheatsheet-line',
    at: 'cheatsheet.md:1:1',
    message: 'This cheatsheet has no group; start one with `## Group`.',
    plants: [['cheatsheet.md', /[\s\S]*/, '\n']],
  },
  {
    rule: 'meaning',
    at: 'cheatsheet.md:5:1',
    message: 'This meaning has no colon at its end; add it, and write the command below.',
    plants: [['cheatsheet.md', 'of a VPC:', 'of a VPC']],
  },
  {
    rule: 'too-long',
    at: 'cheatsheet.md:5:1',
    message: 'This meaning has 70 characters; shorten it to 69.',
    plants: [
      [
        'cheatsheet.md',
        'List the subnets of a VPC',
        'List xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      ],
    ],
  },
  {
    rule: 'missing-command',
    at: 'cheatsheet.md:5:1',
    message: 'This meaning has no command; write the command below it, in backticks.',
    plants: [['cheatsheet.md', / {2}`aws ec2 desc.*\n/, '']],
  },
  {
    rule: 'placeholder',
    at: 'cheatsheet.md:6:3',
    message: "`<VPC id>` isn't written as a placeholder; use a-z, 0-9 and hyphens, as in `<like-this>`.",
    plants: [['cheatsheet.md', '<vpc-id>', '<VPC id>']],
  },
  {
    rule: 'placeholder',
    at: 'cheatsheet.md:15:3',
    message: "`<subnet_id>` isn't written as a placeholder; use a-z, 0-9 and hyphens, as in `<like-this>`.",
    plants: [['cheatsheet.md', '<subnet-id>', '<subnet_id>']],
  },
  {
    rule: 'shell',
    at: 'cheatsheet.md:6:3',
    message: "A shell can't read this command: a `\"` isn't closed; close it.",
    plants: [['cheatsheet.md', 'Values=<vpc-id>', 'Values="<vpc-id>']],
  },
  {
    rule: 'shell',
    at: 'cheatsheet.md:15:3',
    message: "A shell can't read this command: the line ends behind `|`; write what follows.",
    plants: [['cheatsheet.md', '<subnet-id>', '<subnet-id> |']],
  },
  {
    rule: 'shell',
    at: 'cheatsheet.md:15:3',
    message: "A shell can't read this command: a closing `)` is missing; add it.",
    plants: [['cheatsheet.md', '<subnet-id>', '$(cat x']],
  },
  {
    rule: 'shell',
    at: 'cheatsheet.md:15:3',
    message: "A shell can't read this command: only bash knows `<(`; write it another way.",
    plants: [['cheatsheet.md', '<subnet-id>', '<(cat x)']],
  },
  {
    rule: 'shell',
    at: 'cheatsheet.md:15:3',
    message: "A shell can't read this command: a closing `)` is missing; add it.",
    plants: [['cheatsheet.md', '  aws ec2 delete', '  (aws ec2 delete']],
  },
];

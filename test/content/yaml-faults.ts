import type { PlantedFault } from './planted-fault.js';

/** Faults of YAML in quiz.yaml, one each in the example topic. */
export const YAML_FAULTS: readonly PlantedFault[] = [
  {
    rule: 'yaml-syntax',
    at: 'quiz.yaml:8:11',
    message: "A value can't start with `@`; put it in double quotes.",
    plants: [['quiz.yaml', 'stem: How many addresses of', 'stem: @How many addresses of']],
  },
  {
    rule: 'yaml-syntax',
    at: 'quiz.yaml:8:11',
    message: 'A value that holds `: ` reads as a key; put the whole value in double quotes.',
    plants: [['quiz.yaml', 'stem: How many addresses of', 'stem: Count: how many addresses of']],
  },
  {
    rule: 'yaml-syntax',
    at: 'quiz.yaml:4:1',
    message: "A tab can't indent YAML; use spaces.",
    plants: [['quiz.yaml', '    kind: single', '	kind: single']],
  },
  {
    rule: 'yaml-feature',
    at: 'quiz.yaml:14:14',
    message: "The anchor `&h` isn't read here; delete it.",
    plants: [['quiz.yaml', 'hint: Count', 'hint: &h Count']],
  },
  {
    rule: 'yaml-feature',
    at: 'quiz.yaml:14:11',
    message: "The alias `*h` isn't read here; write the value itself.",
    plants: [['quiz.yaml', 'hint: Count what AWS keeps for itself.', 'hint: *h']],
  },
  {
    rule: 'yaml-feature',
    at: 'quiz.yaml:14:17',
    message: "The tag `!evil` isn't read here; delete it.",
    plants: [['quiz.yaml', 'hint: Count', 'hint: !evil Count']],
  },
  {
    rule: 'yaml-feature',
    at: 'quiz.yaml:1:1',
    message: "A `%` directive isn't read here; delete the line.",
    plants: [['quiz.yaml', 'questions:\n', '%YAML 1.1\n---\nquestions:\n']],
  },
  {
    rule: 'yaml-feature',
    at: 'quiz.yaml:34:1',
    message: 'A second document starts here; a file holds one, so delete the `---`.',
    plants: [['quiz.yaml', '  - id: resize', '---\n  - id: resize']],
  },
  {
    rule: 'duplicate-key',
    at: 'quiz.yaml:5:5',
    message: '`kind` stands here and in line 4; keep one of the two.',
    plants: [['quiz.yaml', '    kind: single', '    kind: single\n    kind: single']],
  },
  {
    rule: 'reserved-key',
    at: 'quiz.yaml:14:5',
    message: "`__proto__` can't be a key; name it differently.",
    plants: [['quiz.yaml', '    hint: Count', '    __proto__: {x: 1}\n    hint: Count']],
  },
  {
    rule: 'yaml-syntax',
    at: 'quiz.yaml:14:12',
    message: "This backslash isn't an escape that YAML knows; double it, or use single quotes.",
    plants: [['quiz.yaml', 'hint: Count', 'hint: "\\d" # Count']],
  },
  {
    rule: 'yaml-syntax',
    at: 'quiz.yaml:15:5',
    message: "A `[` or `{` above isn't closed, or its end isn't indented; close it in its own entry.",
    plants: [['quiz.yaml', 'hint: Count what AWS keeps for itself.', 'hint: [a, b']],
  },
];

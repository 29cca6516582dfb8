import { writeFiles } from './own-pack.js';
import { PAYLOADS } from './payloads.js';

/** Stands in front of every payload, so that tests see that the text itself got through. */
export const MARK = 'walrus';

const TOPICS = 8;

/** YAML escapes controls in double quotes; the reader turns them back. */
const yaml = (text: string): string => JSON.stringify(text);
const entities = (text: string): string => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join('');

/** Gives the payloads of a topic: every one of them is in some topic. */
const payloadsOf = (topic: number): readonly string[] =>
  PAYLOADS.filter((_, index) => index % TOPICS === topic).map(([, payload]) => payload);

/** The ids of the topics, without their pack. */
export const HOSTILE_TOPICS = Array.from({ length: TOPICS }, (_, index) => `topic-${index}`);

/** Writes a pack that has payloads in every string that a pack may have, raw, as YAML escapes and as HTML entities. */
export function writeHostilePack(folder: string): void {
  const [first = ''] = payloadsOf(0);
  writeFiles(folder, {
    'pack.yaml': `format: 1\nname: hostile\ntitle: ${yaml(`${MARK} ${first} pack`)}\ndescription: ${yaml(first)}\nlanguage: ${yaml(first)}\n`,
    ...Object.fromEntries(HOSTILE_TOPICS.flatMap((id, index) => topic(id, payloadsOf(index)))),
    'patches/vpc/notes.md': notes(payloadsOf(1)),
    'patches/vpc/cheatsheet.md': cheatsheet(payloadsOf(1)),
    'patches/vpc/quiz.yaml': quiz(payloadsOf(1)),
    // Faults that quote what they complain about, in names of files and folders too.
    ...Object.fromEntries(PAYLOADS.flatMap(([, payload], index) => faulty(`faulty-${index}`, payload))),
  });
}

function topic(id: string, payloads: readonly string[]): readonly (readonly [string, string])[] {
  const [title = ''] = payloads;
  const text = ` ${MARK} ${payloads.join(' ')} end`;
  const front = `---\ntitle: ${yaml(`${id} ${title} t`)}\nsummary: ${yaml(`s ${title}`)}\nsources:\n  - {title: ${yaml(text)}, url: "https://example.com/${id}"}\n---\n\n`;
  return [
    [`${id}/notes.md`, front + notes(payloads)],
    [`${id}/cheatsheet.md`, cheatsheet(payloads)],
    [`${id}/quiz.yaml`, quiz(payloads)],
  ];
}

/** Gives those that break no line and hold no address: the others would only make the Markdown faulty. */
const inLine = (payloads: readonly string[]): readonly string[] =>
  payloads.filter((payload) => !/http|[\r\v\f\u0085\u2028\u2029]/.test(payload));

function notes(payloads: readonly string[]): string {
  const text = inLine(payloads).join(' ');
  return [
    `## Plain ${MARK}`,
    ...inLine(payloads).map((payload, index) => `### H${index} ${MARK} ${payload} x`),
    `A paragraph ${MARK} **b ${text} b** *i ${text} i* \`c ${text} c\` ${entities(text)} end.`,
    `- item ${MARK} ${text} x\n- second ${entities(text)}\n\n1. first ${text} x\n\n   more ${text} x`,
    `> quote ${MARK} ${text} x`,
    `\`\`\`bash\necho ${MARK} ${text} x\n\`\`\``,
    `| a ${text} x | b |\n|---|---|\n| c ${text} x | ${entities(text)} |`,
    `[label ${text} x](https://example.com/?${encodeURI(text)}) <https://example.com/a>`,
    inLine(payloads)
      .map((payload) => `${MARK} before ${payload} behind ${entities(payload)}.`)
      .join('\n\n'),
  ].join('\n\n');
}

function cheatsheet(payloads: readonly string[]): string {
  const entry = (payload: string, index: number): string =>
    `- ${MARK} meaning ${index} ${payload} x:\n\n\`aws s3 ls s3://${MARK} --profile 'p ${payload} p'\``;
  return `## Group ${MARK} ${inLine(payloads).join(' ')} x\n\n${inLine(payloads).map(entry).join('\n\n')}\n`;
}

function quiz(payloads: readonly string[]): string {
  const t = (name: string): string => yaml(`${MARK} ${name} ${payloads.join(' ')} ${entities(payloads.join(' '))} x`);
  const common = (id: string, kind: string): string =>
    `  - id: ${id}\n    kind: ${kind}\n    level: recall\n    section: plain-${MARK}\n    exams: []\n    hint: ${t('hint')}\n    stem: ${t(`stem of ${id}`)}\n`;
  const option = (id: string, more = ''): string =>
    `      - {id: ${yaml(id)}, text: ${t(`text ${id}`)}, ${more}why: ${t(`why ${id}`)}}\n`;
  const right = 'correct: true, ';
  return [
    'questions:\n',
    `${common('single', 'single')}    options:\n${option('a', right)}${option('b')}${option('c')}`,
    `${common('multiple', 'multiple')}    options:\n${option('a', right)}${option('b', right)}${option('c')}`,
    `${common('true-false', 'true-false')}    options:\n${option('true', right)}${option('false')}`,
    `${common('short', 'short')}    answers: [${t('answer')}]\n    why: ${t('why')}\n`,
    `${common('card', 'card')}    answer: ${t('answer')}\n`,
    `${common('order', 'order')}    steps:\n${['a', 'b', 'c'].map((id) => `      - {id: ${id}, text: ${t(id)}}\n`).join('')}    why: ${t('why')}\n`,
    `${common('match', 'match')}    pairs:\n${['a', 'b', 'c'].map((id) => `      - {id: ${id}, left: ${t(`l${id}`)}, right: ${t(`r${id}`)}, why: ${t('w')}}\n`).join('')}`,
    `${common('command', 'command')}    answers: [${yaml(`aws s3 ls 's3://${MARK} ${payloads.join(' ')}'`)}]\n    required: []\n    optional: []\n    why: ${t('why')}\n`,
  ].join('');
}

/** Topics with a fault in each kind of file; the sentences quote the payload. */
function faulty(id: string, payload: string): readonly (readonly [string, string])[] {
  const name = payload.replace(/[/\0]/g, '').slice(0, 60);
  return [
    [
      `${id}/notes.md`,
      `---\ntitle: ok\n${yaml(`key ${payload}`)}: 1\ncategory: ${yaml(payload)}\naliases: [${yaml(payload)}]\n---\n\n# H ${payload}\n\n[a](${payload})\n`,
    ],
    [
      `${id}/quiz.yaml`,
      `questions:\n  - id: ${yaml(payload)}\n    kind: ${yaml(payload)}\n    &${id} x: !${id} ${yaml(payload)}\n${payload}: [\n`,
    ],
    ...(name === '' ? [] : [[`${name} folder ${id}/notes.md`, 'no front matter'] as const]),
  ];
}

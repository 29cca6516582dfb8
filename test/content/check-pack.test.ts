import { describe, expect, test } from 'vitest';
import { checkPack, type PackCheckOptions } from '../../src/content/check-pack.js';
import { compilePack } from '../../src/content/compile-pack.js';
import type { PackSources } from '../../src/content/read-pack.js';
import { examplePack } from '../../src/exchange/example-pack.js';
import { cheatsheetOf, notesOf, quizOf } from '../support/own-pack.js';

const SHIPPED = new Map([
  ['vpc', ['nat-gateway', 'address-ranges']],
  ['vpc-connectivity', []],
]);
const looking: PackCheckOptions = {
  surroundings: { topics: SHIPPED, tasks: ['saa-c03/d1/1.2'] },
  onFolder: () => undefined,
  without: [],
};

/** Gives the sources of a pack: path -> text, as they stand below its folder. */
function sourcesOf(files: Readonly<Record<string, string>>): PackSources {
  const topic = (folder: string) => {
    const file = (name: string) => {
      const text = files[`${folder}/${name}`];
      return text === undefined ? undefined : { path: `${folder}/${name}`, text };
    };
    const [notes, cheatsheet, quiz] = ['notes.md', 'cheatsheet.md', 'quiz.yaml'].map(file);
    const id = folder.replace('patches/', '');
    return { id, ...(notes && { notes }), ...(cheatsheet && { cheatsheet }), ...(quiz && { quiz }) };
  };
  const folders = [...new Set(Object.keys(files).map((path) => path.slice(0, Math.max(path.lastIndexOf('/'), 0))))];
  const manifest = files['pack.yaml'];
  return {
    folder: 'My Team',
    manifest: manifest === undefined ? undefined : { path: 'pack.yaml', text: manifest },
    topics: folders.filter((folder) => folder !== '' && !folder.includes('/')).map(topic),
    patches: folders.filter((folder) => folder.startsWith('patches/')).map(topic),
    problems: [],
  };
}

const MANIFEST = { 'pack.yaml': 'format: 1\ntitle: Ours\n' };
const check = (files: Readonly<Record<string, string>>, options: Partial<PackCheckOptions> = {}) =>
  checkPack(sourcesOf({ ...MANIFEST, ...files }), { ...looking, ...options });
const rulesOf = (files: Readonly<Record<string, string>>, options?: Partial<PackCheckOptions>) =>
  check(files, options).problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`);

describe('the example of a pack', () => {
  test('has no fault', () => {
    const files = Object.fromEntries(examplePack('my-notes').map(({ path, text }) => [path, text]));
    expect(check(files).problems).toEqual([]);
  });

  test.each(['my-notes', 'a', '7', 'true', 'null'])('can be called %s', (name) => {
    const files = Object.fromEntries(examplePack(name).map(({ path, text }) => [path, text]));
    expect(check(files).manifest?.name).toBe(name);
  });
});

describe('pack.yaml', () => {
  test('names the pack, else its folder does', () => {
    expect(check({}).manifest).toEqual({ name: 'my-team', title: 'Ours' });
    expect(check({ 'pack.yaml': 'format: 1\nname: other\ntitle: Ours\n' }).manifest?.name).toBe('other');
  });

  test.each([
    ['format: 2\ntitle: A\n', 'pack-format'],
    ['format: 1\nname: aws\ntitle: A\n', 'pack-name'],
    ['format: one\ntitle: A\n', 'wrong-type'],
    ['format: 1\nname: A b\ntitle: A\n', 'id'],
    ['format: 1\n__proto__: 1\ntitle: A\n', 'reserved-key'],
    ['- format: 1\n', 'wrong-type'],
    ['', 'wrong-type'],
  ])('%j breaks %s', (text, rule) => {
    expect(check({ 'pack.yaml': text }).problems.map((problem) => problem.rule)).toContain(rule);
  });
});

describe('a topic of a pack', () => {
  test('needs nothing but notes with a title', () => {
    const { topics, problems } = check({ 'ranges/notes.md': notesOf('Ranges') });
    expect(problems).toEqual([]);
    expect(topics[0]?.head).toMatchObject({ id: 'ranges', title: 'Ranges', category: 'own', aliases: [], sources: [] });
  });

  test('with a fault is left out, and no other is', () => {
    const files = {
      'a/notes.md': 'no front matter',
      'b/notes.md': notesOf('B'),
      'pack.yaml': `${MANIFEST['pack.yaml']}x: 1\n`,
    };
    expect(check(files).topics.map(({ head }) => head.id)).toEqual(['b']);
  });

  test('is left out when its folder has no id for a name, and one with a name that begins like it is not', () => {
    const { topics, problems } = check({ 'S3/notes.md': notesOf('A'), 's/notes.md': notesOf('B') });
    expect(topics.map(({ head }) => head.id)).toEqual(['s']);
    expect(problems.map(({ rule }) => rule)).toEqual(['topic-id']);
  });

  test.each(['toString', '5', 'valueof', 'has-own-property'])(
    'may have `%s` for an id of anything, and loses nothing',
    (word) => {
      const id = word.toLowerCase();
      const files = {
        [`${id}/notes.md`]: `---\ntitle: A\naliases: [${JSON.stringify(`${id}-x`)}]\n---\n\n## ${id}\n\ntext\n`,
        [`${id}/quiz.yaml`]: quizOf(JSON.stringify(id), JSON.stringify(id)),
        [`${id}/cheatsheet.md`]: cheatsheetOf(`aws s3 ls <${id}>`),
      };
      const { topics, problems } = check(files);
      expect(problems).toEqual([]);
      expect(topics[0]).toMatchObject({ head: { id, commands: 1, questions: 1 }, questions: [{ id }] });
    },
  );

  test.each(['__proto__', 'constructor', 'prototype'])(
    'can not have `%s` for a key or an id, and pollutes nothing',
    (word) => {
      const files = {
        'a/notes.md': `---\ntitle: A\n${word}: {polluted: 1}\n---\n\n## Ranges\n\ntext\n`,
        'a/quiz.yaml': quizOf(word),
      };
      expect(rulesOf(files)).toEqual(expect.arrayContaining(['a/notes.md:3 reserved-key', 'a/quiz.yaml:2 id']));
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    },
  );
});

describe('what is added to a topic of ours', () => {
  test('are sections, commands and questions, whose ids stand under the name of the pack', () => {
    const checked = check({
      'patches/vpc/notes.md': '## Our quirks\n\nText.\n',
      'patches/vpc/cheatsheet.md': cheatsheetOf('aws ec2 describe-vpcs'),
      'patches/vpc/quiz.yaml': quizOf('zebra', 'nat-gateway'),
    });
    expect(checked.problems).toEqual([]);
    const { manifest } = checked;
    const { files, patches } =
      manifest === undefined ? { files: [], patches: {} } : compilePack(manifest, checked, () => undefined);
    expect(patches).toEqual({ vpc: { commands: 1, questions: 1 } });
    const patch = files.find(({ path }) => path === 'patches/vpc.json');
    expect(JSON.parse(new TextDecoder().decode(patch?.bytes))).toMatchObject({
      sections: [{ slug: 'our-quirks' }],
      groups: [{ entries: [{}] }],
      questions: [{ id: 'my-team/zebra' }],
    });
  });

  test.each([
    [{ 'patches/nothing/notes.md': '## A\n\nb\n' }, 'patches/nothing/:1 unknown-topic'],
    [{ 'patches/vpc/notes.md': '## A\n\nb\n\n## NAT gateway\n\nb\n' }, 'patches/vpc/notes.md:5 duplicate-section'],
    [{ 'patches/vpc/quiz.yaml': quizOf('q', 'nowhere') }, 'patches/vpc/quiz.yaml:5 unknown-section'],
  ])('%j breaks a rule', (files, fault) => {
    expect(rulesOf(files)).toEqual([fault]);
  });

  test('a topic that is nowhere is to be one of the pack, or of ours: a pack plans none', () => {
    const notes = '---\ntitle: A\nrelated: [gardening]\n---\n\n## B\n\n[c](gardening#roses)\n';
    const sentence = 'There is no topic `gardening`; name one of this pack, or of `awsstudy list`.';
    expect(check({ 'a/notes.md': notes }).problems.map(({ message }) => message)).toEqual([sentence, sentence]);
  });
});

test.each([
  ['saa-c03/d1/1.3', 'lists, perhaps `saa-c03/d1/1.2`.'],
  ['networking', 'lists.'],
])('a question serves tasks that exams have, and the sentence names the command that lists them: %s', (task, end) => {
  const quiz = quizOf('q').replace('exams: []', `exams: [${task}]`);
  const { problems } = check({ 'a/notes.md': notesOf('A'), 'a/quiz.yaml': quiz });
  expect(problems.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    `unknown-task No exam has a task \`${task}\`; name one of those that \`awsstudy exam --tasks\` ${end}`,
  ]);
});

describe('what takes too long', () => {
  const files = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((id) => [`${id}/notes.md`, notesOf(id)]));

  test('is named while it is read: each folder before its files, then nothing for what concerns all', () => {
    const folders: string[] = [];
    check({ ...files, 'patches/vpc/notes.md': '## A\n\nb\n' }, { onFolder: (folder) => folders.push(folder) });
    expect(folders.slice(0, 8)).toEqual(['pack.yaml', 'a', 'b', 'c', 'd', 'e', 'patches/vpc', '']);
  });

  test('is left out and named `too-slow`', () => {
    const { topics, problems } = check(files, { without: ['b'] });
    expect(topics.map(({ head }) => head.id)).toEqual(['a', 'c', 'd', 'e']);
    expect(problems).toEqual([
      {
        file: 'b/',
        line: 1,
        column: 1,
        rule: 'too-slow',
        message: 'Reading this takes longer than 1.5 seconds, so it is left out; split it or make it plainer.',
      },
    ]);
  });

  test('more often than three times: nothing of the pack is read any more', () => {
    const { topics, manifest, problems } = check(files, { without: ['a', 'b', 'c', 'd'] });
    expect([topics, manifest?.name, problems.length]).toEqual([[], 'my-team', 5]);
    expect(problems.at(-1)?.message).toBe(
      'More than 3 folders of this pack take so long, so nothing of it is read; mend these first.',
    );
    expect(check(files, { without: ['pack.yaml'] }).manifest).toBeUndefined();
  });
});

import { expect, test } from 'vitest';
import type { Context } from '../../src/context.js';
import type { Desk } from '../../src/desk/desk.js';
import { visitCheatsheet, visitSheets } from '../../src/desk/visit-cheatsheet.js';
import { type CheatsheetScreenOptions, showCheatsheet } from '../../src/screens/cheatsheet/cheatsheet-screen.js';
import type { Question } from '../../src/study/catalogue.js';
import type { TopicSheet } from '../../src/text/cheatsheet-text.js';
import { questionOf, TABLE } from '../study/drills/command-questions.js';
import { c, shortQuestion } from '../support/builders.js';
import { FakeTerminal } from '../support/fake-terminal.js';

function sheet(topic: string, title: string, ...commands: readonly string[]): TopicSheet {
  const entries = commands.map((command, index) => ({ command: c(command), meaning: c(`Do ${index}`) }));
  return { topic: c(topic), title: c(title), groups: [{ title: c('Group'), entries }] };
}

const SHEETS = [sheet('s3', 'Amazon S3', 'aws s3 ls', 'aws s3 sync a s3://b'), sheet('linux', 'Linux', 'df -h')];
const QUESTIONS: Readonly<Record<string, readonly Question[]>> = {
  s3: [
    questionOf(['aws s3 sync . s3://web'], { stem: c('Sync the folder.') }),
    shortQuestion({ form: 'text', answers: [] }),
  ],
  linux: [shortQuestion({ form: 'text', answers: [] })],
};

/** A desk on a terminal in this process, and what its screen was opened with. */
function deskOf(terminal: FakeTerminal) {
  const opened: CheatsheetScreenOptions[] = [];
  let tables = 0;
  const context = {
    catalogue: {
      list: () => SHEETS.map(({ topic, title }) => ({ id: topic, title })),
      cheatsheet: (id: string) => SHEETS.find(({ topic }) => topic === id),
      questions: (id: string) => QUESTIONS[id],
    },
    commandTable: () => {
      tables += 1;
      return TABLE;
    },
  } as unknown as Context;
  const cheatsheet = (options: CheatsheetScreenOptions) => {
    opened.push(options);
    return showCheatsheet(terminal.open, options);
  };
  const desk = { context, color: false, screens: { cheatsheet } } as unknown as Desk;
  return { desk, opened, tables: () => tables };
}

test('a command is told from the table, with the questions of its topic that ask for the same', async () => {
  const { desk, opened, tables } = deskOf(new FakeTerminal());
  void visitSheets(desk, SHEETS)();
  const { commands = [], title, detailOf } = opened[0] ?? {};
  expect(title).toBe('Commands of 2 topics');
  expect(commands.map(({ topic, group }) => [topic, group])).toEqual([
    ['s3', 'Amazon S3 · Group'],
    ['s3', 'Amazon S3 · Group'],
    ['linux', 'Linux · Group'],
  ]);
  expect(tables()).toBe(0);
  const [list, sync, df] = commands.map((command) => detailOf?.(command));
  expect(sync).toMatchObject({ operation: 'aws s3 sync', questions: ['Sync the folder.'], hasDrills: true });
  expect(list).toMatchObject({ operation: 'aws s3 ls', questions: [], hasDrills: true });
  expect(df).toMatchObject({ operation: 'df', questions: [], hasDrills: false });
  expect(sync?.parts.map(({ source }) => source)).toEqual(['aws', 's3', 'sync', 'a', 's3://b']);
  const asked = tables();
  detailOf?.(commands[0] ?? ({} as never));
  expect(tables()).toBe(asked);
});

test.each([
  ['s3', 'Amazon S3: commands', 2],
  [undefined, 'Commands of 2 topics', 3],
])('of %s the commands are shown', (topic, title, count) => {
  const { desk, opened } = deskOf(new FakeTerminal());
  void visitCheatsheet(desk, topic === undefined ? undefined : c(topic))();
  expect(opened[0]).toMatchObject({ title, topic: topic && 'Amazon S3' });
  expect(opened[0]?.commands).toHaveLength(count);
});

test('who goes on to the notes comes back to the command that was shown', async () => {
  const terminal = new FakeTerminal();
  const { desk } = deskOf(terminal);
  const visit = visitSheets(desk, SHEETS)();
  terminal.press('/sync\r');
  const before = await terminal.untilShown('A drill asks for `aws s3 sync`:');
  terminal.press('o');
  const leaving = await visit;
  expect(leaving).toMatchObject({ kind: 'on', to: { kind: 'notes', topic: 's3' } });
  const again = leaving.kind === 'on' ? leaving.again() : undefined;
  expect(await terminal.untilShown('A drill asks for `aws s3 sync`:')).toBe(before);
  terminal.press('qqq');
  expect(await again).toEqual({ kind: 'back' });
});

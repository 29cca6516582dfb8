import { describe, expect, test } from 'vitest';
import type { Context } from '../src/context.js';
import { buildProgram } from '../src/program.js';
import { everyCommand } from './outline/outline.js';

const PAGES = [{ name: 'statistics', meaning: 'mastery, recall and readiness, and what they can say of the day' }];

/** Gives the help of a command as it stands on a terminal of some columns. */
async function helpOf(path: string, columns: number): Promise<string> {
  const shown: string[] = [];
  const output = { columns, isTerminal: true, write: (text: string) => shown.push(text) };
  const context = { version: '1.0.0', helpPages: { list: () => PAGES }, output } as unknown as Context;
  const words = path.split(' ').slice(1);
  await expect(buildProgram(context, words).parseAsync([...words, '--help'], { from: 'user' })).rejects.toMatchObject({
    code: 'commander.helpDisplayed',
  });
  return shown.join('');
}

describe.each([60, 80, 100])('on a terminal of %i columns', (columns) => {
  test.each(everyCommand())('the help of $path keeps to them, but for lines to type', async ({ path }) => {
    const lines = (await helpOf(path, columns)).split('\n');
    const wide = lines.filter((line) => line.length > columns);
    expect(lines.length).toBeGreaterThan(5);
    // What is typed can't be cut; a manual page of 80 columns has room for 73.
    expect(wide.filter((line) => !/^ {2}\S+(?: \S+)+$/.test(line) || line.length > 73)).toEqual([]);
  });
});

describe('the help', () => {
  test('breaks no word at 60 columns', async () => {
    expect(await helpOf('awsstudy', 60)).toContain(
      [
        '  review [topic...]            repeat what is due, then',
        '                               learn something new',
      ].join('\n'),
    );
  });

  test.each(everyCommand())('of $path names no command that commander adds', async ({ path }) => {
    expect(await helpOf(path, 80)).not.toContain('display help for command');
  });
});

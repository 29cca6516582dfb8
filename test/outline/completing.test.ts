import { describe, expect, test } from 'vitest';
import type { Context } from '../../src/context.js';
import { complete, completionLines } from '../../src/outline/completing.js';
import { OUTLINE } from './outline.js';

/** A catalogue of two topics, one of a pack. */
const context = {
  catalogue: {
    list: () => [
      { id: 'vpc', title: 'Amazon VPC' },
      { id: 'mine/vpn', title: 'Our VPN' },
    ],
    names: () => ({ vpc: 'vpc', 'amazon-vpc': 'vpc', 'mine/vpn': 'mine/vpn', vpn: 'mine/vpn', gone: 'no-topic' }),
    resolve: (name: string) => (name === 'vpc' ? { kind: 'found', id: 'vpc' } : { kind: 'unknown', suggestions: [] }),
    notes: () => ({
      title: 'Amazon VPC',
      sections: [
        { slug: '', title: '', level: 2, markdown: '' },
        { slug: 'nat-gateway', title: 'NAT gateway', level: 2, markdown: '' },
      ],
    }),
    exams: () => [{ id: 'saa-c03', name: 'Solutions Architect' }],
  },
  packs: { list: () => [{ name: 'mine', title: 'My pack' }] },
  helpPages: { list: () => [{ name: 'statistics', title: 'What the figures mean' }] },
} as unknown as Context;

const at = (...typed: readonly string[]) => complete(context, OUTLINE, typed);
const words = (...typed: readonly string[]) => at(...typed).candidates.map(({ word }) => word);

describe('topics', () => {
  test('come with their titles', () => {
    expect(at('show', '').candidates.slice(0, 2)).toMatchObject([
      { word: 'vpc', meaning: 'Amazon VPC' },
      { word: 'mine/vpn', meaning: 'Our VPN' },
    ]);
  });

  test('of a pack come by their name with the pack, and by the short one', () => {
    expect(words('quiz', 'mine/')).toEqual(['mine/vpn']);
    expect(words('quiz', 'vpn')).toEqual(['vpn']);
  });

  test('of a pack with several come together by its name, where several can stand', () => {
    const vpn = { id: 'mine/vpn', title: 'Our VPN' };
    const lan = { id: 'mine/lan', title: 'Our LAN' };
    const shared = { id: 'vpc/ranges', title: 'Ranges' };
    const with3 = {
      ...context,
      catalogue: { ...context.catalogue, list: () => [vpn, lan, shared, { ...shared, id: 'vpc/zones' }] },
    } as unknown as Context;
    const offered = (...typed: readonly string[]) => complete(with3, OUTLINE, typed).candidates;
    expect(offered('quiz', 'mine')).toContainEqual({ word: 'mine', meaning: 'all 2 topics of this pack' });
    expect(offered('export', 'json', 'mine')).toContainEqual(expect.objectContaining({ word: 'mine' }));
    const words = ['mine/vpn', 'mine/lan'];
    expect(offered('show', 'mine').map(({ word }) => word)).toEqual(words);
    expect(offered('quiz', 'mine', 'mine').map(({ word }) => word)).toEqual(words);
    expect(offered('quiz', 'vpc').map(({ word }) => word)).toEqual(['vpc/ranges', 'vpc/zones']);
  });

  test('come by another name only where no topic fits', () => {
    expect(words('show', 'v')).toEqual(['vpc']);
    expect(words('show', 'am')).toEqual(['amazon-vpc']);
    expect(words('show', 'go')).toEqual([]);
  });

  test('come once in a line', () => {
    expect(words('quiz', 'vpc', '')).not.toContain('vpc');
  });
});

test('sections are those of the topics that are typed', () => {
  expect(at('show', 'vpc', '')).toEqual({
    paths: 'none',
    candidates: [{ word: 'nat-gateway', meaning: 'NAT gateway' }],
  });
  expect(words('show', 'nosuch', '')).toEqual([]);
  expect(words('quiz', '--section', '')).toEqual([]);
  expect(words('quiz', 'vpc', '--section=n')).toEqual(['--section=nat-gateway']);
});

test('a pack that is there can be removed', () => {
  expect(words('pack', 'remove', '')).toEqual(['mine']);
});

test('settings come with their meaning, values where there are only some', () => {
  expect(at('config', 'get', 'ret').candidates).toMatchObject([
    { word: 'retention', meaning: expect.stringMatching(/^Share/) },
  ]);
  expect(words('config', 'set', 'confidence', '')).toEqual(['on', 'off']);
  expect(words('config', 'set', 'exam', '')).toEqual(['saa-c03']);
  expect(words('config', 'set', 'retention', '')).toEqual([]);
  expect(words('config', 'set', 'nosuch', '')).toEqual([]);
});

test('the help has commands and pages', () => {
  expect(words('help', 'sta')).toEqual(['stats', 'statistics']);
  expect(words('help', 'config', 's')).toEqual(['set']);
  expect(words('help', 'quiz', '')).toEqual([]);
});

test('names of files and folders are left to the shell', () => {
  expect([at('pack', 'add', '').paths, at('import', '').paths, at('export', 'json', '--to', '').paths]).toEqual([
    'folders',
    'files',
    'files',
  ]);
});

test('an unknown option, or one without a value, offers nothing behind its =', () => {
  expect([words('quiz', '--nosuch='), words('quiz', '--all=')]).toEqual([[], []]);
});

test('nothing at all typed offers the commands', () => {
  expect(words()).toEqual(words(''));
  expect(words('')).toContain('quiz');
});

test('a shell reads how to complete paths, then a word a line with its meaning behind a tab', () => {
  expect(completionLines(at('show', 'vpc', ''))).toBe('none\nnat-gateway\tNAT gateway\n');
  expect(completionLines(at('nosuch', ''))).toBe('none\n');
});

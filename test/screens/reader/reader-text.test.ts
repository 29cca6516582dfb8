import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainOf } from '../../../src/text/painted.js';
import { longNotes, notesOf, textOf, VPC } from './reader-builders.js';

/** Gives what stands on the parts of lines. */
function standing(text: ReturnType<typeof textOf>, stretches: ReturnType<typeof text.find>[number]): readonly string[] {
  return stretches.map(({ line, from, to }) => plainOf(text.lines[line] ?? ('' as never)).slice(from, to));
}

describe('notes that are laid out', () => {
  test('have their sections in order, each from its heading to its last line', () => {
    const { sections, lines } = textOf(VPC);
    expect(sections.map(({ slug, level, first, last }) => [slug, level, lines[first], lines[last]])).toEqual([
      ['what-a-vpc-is', 2, 'What a VPC is', '  aws ec2 create-vpc --cidr-block 10.0.0.0/16'],
      ['sizing-subnets', 3, 'Sizing subnets', '  aws ec2 describe-subnets'],
      ['nat-gateway', 2, 'NAT gateway', 'in through a NAT gateway. See endpoints →\u00a0vpc-endpoints#gateway.'],
      ['', 2, 'Related topics', '  • Amazon EC2 →\u00a0ec2'],
    ]);
  });

  test('have a blank line between two sections and none at the end', () => {
    const { sections, lines } = textOf(VPC);
    expect(sections.slice(1).map(({ first }) => lines[first - 1])).toEqual(['', '', '']);
    expect(lines.at(-1)).not.toBe('');
  });

  test('keep the text of code as it was written, however narrow the window', () => {
    const { codes } = textOf(VPC, { width: 30 });
    expect(codes.map(({ text }) => text)).toEqual([
      'aws ec2 describe-vpcs\naws ec2 create-vpc --cidr-block 10.0.0.0/16',
      'aws ec2 describe-subnets',
    ]);
  });

  test.each([76, 30, 20])('know where their links stand, at %d columns', (width) => {
    const text = textOf(VPC, { width, color: true });
    const shown = text.links.map(({ target, stretches }) => [target, standing(text, stretches).join('')]);
    expect(shown).toEqual([
      [{ kind: 'notes', topic: 'kms' }, '→\u00a0kms'],
      [{ kind: 'notes', section: 'nat-gateway' }, '→\u00a0#nat-gateway'],
      [{ kind: 'page', url: 'https://docs.aws.amazon.com/vpc/' }, '(https://docs.aws.amazon.com/vpc/)'],
      [{ kind: 'notes', topic: 'vpc-endpoints', section: 'gateway' }, '→\u00a0vpc-endpoints#gateway'],
      [{ kind: 'notes', topic: 'kms' }, '→\u00a0kms'],
      [{ kind: 'notes', topic: 'ec2' }, '→\u00a0ec2'],
    ]);
  });

  test('know the line of a link that is cut in a table, if not the place', () => {
    const cell = '[one](a-topic-with-a-long-id#and-a-long-section)';
    const text = textOf(notesOf(`## Table\n\n| a | b | c |\n|---|---|---|\n| ${cell} | word | word |`), { width: 40 });
    expect(
      text.links.map(({ line, stretches }) => [text.blocks.some(({ first }) => first === line), stretches]),
    ).toEqual([[true, []]]);
  });
});

describe('a search', () => {
  test.each([
    ['in either case', 'nat GATEWAY', 4],
    ['with blanks around', '  NAT gateway ', 4],
    ['within words', 'ubnet', 4],
    ['in code', 'describe-', 2],
    ['for a link', '→ kms', 2],
    ['for nothing', '  ', 0],
    ['for what is not there', 'lambda', 0],
    ['for signs that mean something in patterns', '.*', 0],
  ])('finds every place, %s', (_, wanted, count) => {
    expect(textOf(VPC).find(wanted)).toHaveLength(count);
  });

  test('finds what is broken over two lines', () => {
    const text = textOf(VPC, { width: 34 });
    const broken = text.find('a nat gateway').map((match) => standing(text, match));
    expect(broken).toContainEqual(['a NAT', 'gateway']);
  });

  test('finds nothing that runs from one block into the next', () => {
    const text = textOf(notesOf('## One\n\nend\n\nbegin\n\n- end\n- begin'));
    expect([text.find('end begin'), text.find('end • begin'), text.find('one ━')]).toEqual([[], [], []]);
  });

  test('marks what it finds where that stands, at any width, with colours or without', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 120 }),
        fc.boolean(),
        fc.constantFrom('subnet', 'a', 'gateway', 'ec2 d'),
        (width, color, wanted) => {
          const text = textOf(VPC, { width, color });
          for (const match of text.find(wanted)) {
            expect(standing(text, match).join(' ').toLowerCase()).toBe(wanted);
          }
        },
      ),
    );
  });

  test('looks through 5,000 lines at once', () => {
    const text = textOf(longNotes(50, 100));
    expect(text.lines.length).toBeGreaterThan(5_000);
    expect(text.find('line 49.99').map((match) => match[0]?.line)).toEqual([text.lines.length - 1]);
  });
});

import { renderToString } from 'ink';
import { expect, test } from 'vitest';
import { readerLayout } from '../../../src/screens/reader/reader-layout.js';
import type { ReaderState } from '../../../src/screens/reader/reader-state.js';
import { layOut } from '../../../src/screens/reader/reader-text.js';
import { groundOf, Reader } from '../../../src/screens/reader/reader-view.js';
import type { NotesFlow } from '../../../src/text/flow.js';
import { cellWidth } from '../../../src/text/width.js';
import { longNotes, notesOf, pressed, started, VPC } from './reader-builders.js';

interface Look {
  readonly columns?: number;
  readonly rows?: number;
  readonly color?: boolean;
  readonly read?: readonly string[];
  readonly notes?: NotesFlow;
  /** What is done before. */
  readonly change?: (state: ReaderState) => ReaderState;
}

/** Draws notes after keys were pressed. */
function drawn(keys: readonly string[], look: Look = {}): string {
  const { columns = 80, rows = 24, color = false, read = [], notes = VPC, change = (state) => state } = look;
  const size = { columns, rows };
  const text = layOut(notes, { width: readerLayout(size).text, color });
  const begun = change(started(read));
  const state = keys.reduce((before, key) => pressed(before, [key], groundOf({ text, size, state: before })), begun);
  return renderToString(<Reader state={state} title={notes.title} text={text} size={size} color={color} />, {
    columns,
  });
}

const SMALL = { columns: 60, rows: 16 };
const LARGE = { columns: 160, rows: 50 };

test('the notes stand in one column, with where one is on top', () => {
  expect(drawn([], { read: ['what-a-vpc-is'] })).toMatchInlineSnapshot(`
    "  Amazon VPC · What a VPC is ✓                                            68 %

      What a VPC is
      ━━━━━━━━━━━━━

      A network of your own. Its keys are kept apart → kms, its doors are NAT
      gateways → #nat-gateway, and the guide (https://docs.aws.amazon.com/vpc/)
      tells the rest.

        aws ec2 describe-vpcs
        aws ec2 create-vpc --cidr-block 10.0.0.0/16

      Sizing subnets
      ──────────────

      AWS keeps five addresses of each subnet.

        aws ec2 describe-subnets

      NAT gateway
      ━━━━━━━━━━━

      Space page  / find  t outline  Tab link  y copy  Q quiz  ? help  q back"
  `);
});

test('at 60x16 they do too', () => {
  expect(drawn(['Space'], SMALL)).toMatchInlineSnapshot(`
    "  Amazon VPC · Sizing subnets                         72 %

      Sizing subnets
      ──────────────

      AWS keeps five addresses of each subnet.

        aws ec2 describe-subnets

      NAT gateway
      ━━━━━━━━━━━

      Instances in private subnets go out through a NAT

      Space page  / find  t outline  Q quiz  ? help  q back"
  `);
});

test('from 100 columns on the outline stands beside them, with what is read and what was', () => {
  expect(drawn([], { columns: 100, rows: 20, read: ['sizing-subnets'] })).toMatchInlineSnapshot(`
    "  Amazon VPC · What a VPC is                                                                  52 %

      ›   What a VPC is          │   What a VPC is
        ✓   Sizing subnets       │   ━━━━━━━━━━━━━
          NAT gateway            │
          Related topics         │   A network of your own. Its keys are kept apart → kms, its doors
                                 │   are NAT gateways → #nat-gateway, and the guide
                                 │   (https://docs.aws.amazon.com/vpc/) tells the rest.
                                 │
                                 │     aws ec2 describe-vpcs
                                 │     aws ec2 create-vpc --cidr-block 10.0.0.0/16
                                 │
                                 │   Sizing subnets
                                 │   ──────────────
                                 │
                                 │   AWS keeps five addresses of each subnet.
                                 │

      Space page  / find  t outline  Tab link  y copy  Q quiz  c commands  ? help  q back"
  `);
});

test('a large window shows all it has room for', () => {
  expect(drawn(['Tab'], { ...LARGE, rows: 40 })).toMatchInlineSnapshot(`
    "  Amazon VPC · What a VPC is                                                                                                  100 %

      ›   What a VPC is                    │   What a VPC is
            Sizing subnets                 │   ━━━━━━━━━━━━━
          NAT gateway                      │
          Related topics                   │ › A network of your own. Its keys are kept apart → kms, its doors are NAT gateways
                                           │   → #nat-gateway, and the guide (https://docs.aws.amazon.com/vpc/) tells the rest.
                                           │
                                           │     aws ec2 describe-vpcs
                                           │     aws ec2 create-vpc --cidr-block 10.0.0.0/16
                                           │
                                           │   Sizing subnets
                                           │   ──────────────
                                           │
                                           │   AWS keeps five addresses of each subnet.
                                           │
                                           │     aws ec2 describe-subnets
                                           │
                                           │   NAT gateway
                                           │   ━━━━━━━━━━━
                                           │
                                           │   Instances in private subnets go out through a NAT gateway, and nobody comes in through a
                                           │   NAT gateway. See endpoints → vpc-endpoints#gateway.
                                           │
                                           │   Related topics
                                           │   ━━━━━━━━━━━━━━
                                           │
                                           │     • Amazon KMS → kms
                                           │     • Amazon EC2 → ec2









      Enter follow  Tab next  Esc deselect  y copy  ? help  / find  Space page  t outline  Q quiz  c commands"
  `);
});

test('in one column the outline stands over the text', () => {
  expect(drawn(['t', 'j', 'j'], { ...SMALL, read: ['what-a-vpc-is'] })).toMatchInlineSnapshot(`
    "  Amazon VPC · What a VPC is ✓                        38 %

      • ✓ What a VPC is
            Sizing subnets
      ›   NAT gateway
          Related topics








      Enter go there  ↓ next  ↑ previous  Esc close"
  `);
});

test('a long outline says what is out of sight', () => {
  const shown = drawn(['t', 'G', 'k'], { ...SMALL, notes: longNotes(20, 3) });
  expect(shown).toContain('›   Section 18');
  expect(shown).toContain('↑ 9 above');
});

test('beside the text the outline has a cursor, and a dot where one is', () => {
  const shown = drawn(['t', 'j'], { columns: 100, rows: 20 }).split('\n');
  expect(shown.slice(2, 4).map((line) => line.slice(2, 28).trimEnd())).toEqual([
    '•   What a VPC is',
    '›     Sizing subnets',
  ]);
});

test('a search is typed above the keys, and counts', () => {
  const shown = drawn(['/', 'n', 'a', 't', ' ', 'g'], SMALL);
  expect(shown.split('\n').slice(-2)).toEqual([
    '  › nat g▏                                          1 of 4',
    '  Enter go on reading  ↓ next  ↑ previous  Esc end search',
  ]);
});

test('what was found has a sign in front, for there may be no colours', () => {
  const shown = drawn(['/', 'f', 'i', 'v', 'e', 'Enter'], SMALL);
  expect(shown).toContain('\n› AWS keeps five addresses of each subnet.');
  expect(shown).toContain('Found `five`, 1 of 1');
});

test('in colour the place gone to is underlined among others found', () => {
  const shown = drawn(['/', 's', 'u', 'b', 'n', 'e', 't', 'Enter'], { color: true });
  expect(shown).toContain('Sizing \u001b[4m\u001b[7msubnet\u001b[');
  expect(shown).toContain('each \u001b[7msubnet\u001b[');
});

test('a link that is selected has a sign in front, and its keys below', () => {
  const shown = drawn(['Tab'], SMALL);
  expect(shown).toContain('\n› A network of your own. Its keys are kept apart →\u00a0kms');
  expect(shown).toContain('Enter follow  Tab next  Esc deselect');
});

test('a link that is cut in a table has its sign too', () => {
  const cell = '[one](a-topic-with-a-long-id#and-a-long-section)';
  const table = notesOf(`## Table\n\n| a | b | c |\n|---|---|---|\n| ${cell} | word | word |`);
  expect(drawn(['Tab'], { columns: 60, rows: 16, notes: table })).toMatch(/^› /m);
});

test('the keys are explained', () => {
  expect(drawn(['?'], { columns: 80, rows: 32 })).toMatchInlineSnapshot(`
    "  Keys

      Space PgDn      Scroll a page down
      /               Find words in the text
      t               Choose a section from the outline
      Tab             Select the next link in view
      y               Copy the code in view, with another press the next, or the
                      address that is selected
      Q               Answer questions on the section you read
      c               Show the commands of the topic
      ?               Show these keys
      q Esc           Go back
      Enter           Follow the link that is selected; go back with Backspace
      Shift-Tab       Select the link in view before
      Backspace       Go back to where you came from
      n               Go to the next place found
      N               Go to the place found before
      ↓ j             Scroll a line down
      ↑ k             Scroll a line up
      b PgUp          Scroll a page up
      g Home          Go to the top
      G End           Go to the bottom








      ? close"
  `);
});

test('what is not saved is said as long as it is so', () => {
  const unsaved = (state: ReaderState) => ({
    ...state,
    saving: { saved: false, reason: 'the disk is full' as never } as const,
  });
  expect(drawn(['Down'], { change: unsaved })).toContain('! Not saved: the disk is full');
});

test('a window that is too small says so', () => {
  expect(drawn([], { columns: 50, rows: 12 })).toContain('Make the window larger (60x16 at least)');
});

test.each([60, 61, 79, 80, 99, 100, 101, 112, 113, 120, 140, 160, 220])(
  'no line is too long at %d columns',
  (columns) => {
    const wide = notesOf(
      `## 日本語の見出し、とても長い見出しです\n\n${'日本語テキスト '.repeat(40)}\n\n\`\`\`text\n${'═'.repeat(76)}\n\`\`\``,
      ['a-related-topic'],
    );
    for (const keys of [[], ['t'], ['/', '日'], ['Tab'], ['?']]) {
      for (const line of drawn(keys, { columns, rows: 20, notes: wide }).split('\n')) {
        expect(cellWidth(line)).toBeLessThanOrEqual(columns - 2);
      }
    }
  },
);

import { expect, test } from 'vitest';
import type { SaveResult } from '../../../src/text/saving-text.js';
import { c } from '../../support/builders.js';
import { openQuiz } from './open-quiz.js';
import { addresses, gateways } from './quiz-builders.js';

test('o goes to the note that teaches this, and the place left brings the same page back', async () => {
  const { terminal, left } = openQuiz([addresses, gateways], { columns: 60, rows: 16 });
  terminal.press('a\rj');
  await terminal.untilShown('↑ 3 above');
  const before = terminal.screen();
  terminal.press('o');
  const on = await left;
  expect(on).toMatchObject({ kind: 'on', to: { kind: 'notes', topic: 'vpc', section: 'sizing-subnets' } });
  terminal.open.close();
  const again = openQuiz([addresses, gateways], {
    columns: 60,
    rows: 16,
    screen: on.kind === 'on' ? { place: on.place } : {},
  });
  await again.terminal.untilShown('↑ 3 above');
  expect(again.terminal.screen()).toBe(before);
  again.terminal.press('\r');
  await again.terminal.untilShown('A company runs');
  again.terminal.open.close();
});

test('an answer that is taken back is reported before its question is asked again', async () => {
  const shown: string[] = [];
  const onTakenBack = (): SaveResult => {
    shown.push(terminal.screen());
    return { saved: false, waiting: 1, reason: c('disk full') };
  };
  const { terminal } = openQuiz([addresses], { screen: { onTakenBack } });
  terminal.press('a\r');
  await terminal.untilShown('✗ Wrong');
  terminal.press('u');
  expect(await terminal.untilShown('Choose one.')).toContain('! Not saved: disk full, 1 answer waiting');
  expect(shown).toEqual([expect.stringContaining('✗ Wrong')]);
  terminal.open.close();
});

test('an answer is reported with how sure one was, and its time ends where that was asked', async () => {
  const { terminal, events } = openQuiz([addresses], { screen: { asksConfidence: true } });
  terminal.press('c\r');
  await terminal.untilShown('How sure are you?');
  expect(events).toEqual([]);
  terminal.press('3');
  await terminal.untilShown('✓ Right');
  expect(events).toMatchObject([{ confidence: 3, milliseconds: 1_000 }]);
  terminal.open.close();
});

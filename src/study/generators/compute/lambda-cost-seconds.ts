import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, say } from '../wording.js';
import {
  ALLOWANCE,
  type Month,
  NO_ALLOWANCE,
  paidSeconds,
  roundedToHundred,
  secondsWay,
  usedSeconds,
  workOf,
} from './lambda-bill.js';

/** Asks for the GB-seconds of a month, or for those that the free allowance leaves. */
export function secondsCase(draw: Draw, month: Month): Case {
  const left =
    month.free.seconds === 0 ? say`` : say` The free allowance of 400,000 GB-seconds a month is still unused.`;
  const asked =
    month.free.seconds === 0
      ? draw.oneOf([
          say`How many GB-seconds does it use in the month?`,
          say`Which duration in GB-seconds is that, before any allowance?`,
        ])
      : draw.oneOf([say`How many GB-seconds are left to pay?`, say`For how many GB-seconds do you pay in the month?`]);
  return {
    stem: say`${workOf(draw, month)}${left} ${asked}`,
    right: [{ id: 'right', text: figure(paidSeconds(month)), why: say`${secondsWay(month)}.` }],
    mistakes: [...draw.shuffled(secondsMistakes(month)), ...rarerSecondsMistakes(month)],
  };
}

function secondsMistakes(month: Month): readonly Choice[] {
  const { free } = month;
  const mistake = secondsMistakeOf(month);
  return [
    mistake(
      'forgot-memory',
      { ...month, megabytes: 1_024 },
      say`This counts seconds and leaves out the memory, as if it were 1 GB`,
    ),
    mistake(
      'memory-divided',
      { ...month, megabytes: (1_024 * 1_024) / month.megabytes },
      say`This divides by the memory, but more memory makes more GB-seconds`,
    ),
    mistake(
      'rounded-to-hundred',
      roundedToHundred(month),
      say`This rounds each request up to 100 ms, as Lambda did until 2020; today it counts 1 ms`,
    ),
    free.seconds === 0
      ? mistake(
          'allowance-taken',
          { ...month, free: ALLOWANCE },
          say`This takes 400,000 off, but the question asks for all that is used`,
        )
      : mistake('allowance-forgotten', { ...month, free: NO_ALLOWANCE }, say`This forgets the free 400,000 GB-seconds`),
  ];
}

function rarerSecondsMistakes(month: Month): readonly Choice[] {
  const mistake = secondsMistakeOf(month);
  const left = Math.max(0, ALLOWANCE.seconds - usedSeconds(month));
  const ofAllowance = (id: string, count: number, why: Clean): Choice => ({ id, text: figure(count), why });
  return [
    ...(month.free.seconds === 0
      ? []
      : [
          ofAllowance('allowance-left', left, say`That is what stays of the allowance: ${secondsWay(month)}.`),
          ofAllowance(
            'allowance-itself',
            ALLOWANCE.seconds,
            say`That is the allowance, which is free: ${secondsWay(month)}.`,
          ),
        ]),
    mistake(
      'half-the-memory',
      { ...month, megabytes: month.megabytes / 2 },
      say`This takes 2,048 MB for a gigabyte; it has 1,024`,
    ),
    mistake(
      'ten-times-the-time',
      { ...month, duration: month.duration * 10 },
      say`This takes 100 ms for a second; it has 1,000`,
    ),
    mistake(
      'tenth-of-the-time',
      { ...month, duration: month.duration / 10 },
      say`This takes 10,000 ms for a second; it has 1,000`,
    ),
  ];
}

function secondsMistakeOf(month: Month): (id: string, wrong: Month, why: Clean) => Choice {
  return (id, wrong, why) => ({
    id,
    text: figure(Math.round(paidSeconds(wrong))),
    why: say`${why}: ${secondsWay(month)}.`,
  });
}

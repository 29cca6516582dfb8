import type { Clean } from '../../clean.js';
import { dollars } from '../amounts.js';
import { type Case, type Choice, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { say } from '../wording.js';
import {
  ALLOWANCE,
  billCents,
  billWay,
  durationCents,
  type Month,
  NO_ALLOWANCE,
  requestCents,
  roundedToHundred,
  workOf,
} from './lambda-bill.js';
import { secondsCase } from './lambda-cost-seconds.js';

/** Asks what a month of a function comes to, in GB-seconds and in dollars. */
export const lambdaCost: Generator = {
  name: 'lambda-cost',
  version: 1,
  parameters: {
    ask: { form: 'words', words: ['gb-seconds', 'cost'] },
    /** Whether the free allowance of the month is still there. */
    allowance: { form: 'words', words: ['with', 'without'] },
    /** Millions of requests in the month. */
    millions: { form: 'integers', least: 1, most: 50 },
    /** Milliseconds billed for each, rounded to tens. */
    duration: { form: 'integers', least: 20, most: 3_000 },
  },
  compute: (draw) => {
    const [ask, allowance] = [draw.word('ask'), draw.word('allowance')];
    return choiceOf(() => {
      const month = drawMonth(draw, allowance === 'with');
      return ask === 'cost' ? costCase(draw, month) : secondsCase(draw, month);
    });
  },
};

/** The prices lie around those of 2026; the question gives them. */
function drawMonth(draw: Draw, isFree: boolean): Month {
  return {
    millions: draw.integer('millions'),
    duration: 10 * Math.round(draw.integer('duration') / 10),
    megabytes: draw.oneOf([128, 256, 512, 1_024, 1_536, 2_048, 3_072, 4_096]),
    perMillionRequests: 20,
    perMillionSeconds: draw.oneOf([1_200, 1_500, 1_600, 2_000]),
    free: isFree ? ALLOWANCE : NO_ALLOWANCE,
  };
}

function costCase(draw: Draw, month: Month): Case {
  const prices = say`Assume ${dollars(month.perMillionRequests)} for a million requests and ${dollars(month.perMillionSeconds)} for a million GB-seconds.`;
  const left =
    month.free.seconds === 0
      ? say`Other functions have used up the free allowance of the month.`
      : say`The free allowance of the month, 1 million requests and 400,000 GB-seconds, is unused.`;
  const asked = draw.oneOf([
    say`What does the month cost?`,
    say`What do you pay for the month?`,
    say`How large is the bill of Lambda for it?`,
  ]);
  return {
    stem: say`${workOf(draw, month)} ${prices} ${left} ${asked}`,
    right: [{ id: 'right', text: dollars(billCents(month)), why: say`${billWay(month)}.` }],
    mistakes: draw.shuffled(costMistakes(month)),
  };
}

function costMistakes(month: Month): readonly Choice[] {
  const mistake = (id: string, cents: number, why: Clean): Choice => ({
    id,
    text: dollars(Math.round(cents)),
    why: say`${why}: ${billWay(month)}.`,
  });
  return [
    mistake('forgot-requests', durationCents(month), say`This forgets the price of the requests`),
    mistake('forgot-duration', requestCents(month), say`This pays only for the requests and forgets the GB-seconds`),
    mistake(
      'forgot-memory',
      billCents({ ...month, megabytes: 1_024 }),
      say`This leaves out the memory, as if it were 1 GB`,
    ),
    mistake(
      'rounded-to-hundred',
      billCents(roundedToHundred(month)),
      say`This rounds each request up to 100 ms, as Lambda did until 2020; today it counts 1 ms`,
    ),
    ...allowanceMistakes(month, mistake),
  ];
}

function allowanceMistakes(
  month: Month,
  mistake: (id: string, cents: number, why: Clean) => Choice,
): readonly Choice[] {
  const paid = { ...month, free: NO_ALLOWANCE };
  const free = { ...month, free: ALLOWANCE };
  return month.free.seconds === 0
    ? [mistake('allowance-taken', billCents(free), say`This takes the free allowance off, but others have used it up`)]
    : [
        mistake('allowance-forgotten', billCents(paid), say`This pays for what the free allowance covers`),
        mistake(
          'requests-not-free',
          requestCents(paid) + durationCents(free),
          say`This forgets the million free requests`,
        ),
        mistake(
          'seconds-not-free',
          requestCents(free) + durationCents(paid),
          say`This forgets the 400,000 free GB-seconds`,
        ),
      ];
}

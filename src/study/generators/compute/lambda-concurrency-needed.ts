import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, say } from '../wording.js';
import { drawFunction, drawLoad, IN_SECONDS, type Load, lasting, product } from './lambda-load.js';

/** Asks for the concurrency of a load. */
export function neededCase(draw: Draw): Case | undefined {
  const load = drawLoad(draw);
  const isPerMinute = draw.oneOf([false, false, true]);
  const rate = isPerMinute
    ? say`${figure(load.rate * 60)} requests a minute`
    : say`${figure(load.rate)} requests a second`;
  const subject = drawFunction(draw);
  const perSecond = isPerMinute ? say`${figure(load.rate * 60)} a minute are ${figure(load.rate)} a second. ` : say``;
  return {
    stem: draw.oneOf([
      say`${subject} gets ${rate}, spread evenly, and each takes ${lasting(load.duration)}. How many of its environments are busy at the same time?`,
      say`${subject} takes ${lasting(load.duration)} for a request and is called at a steady ${rate}. Which concurrency does it need?`,
      say`You expect ${rate} all day long. ${subject} will serve them and needs ${lasting(load.duration)} for each. How many concurrent executions is that?`,
    ]),
    right: [
      {
        id: 'right',
        text: figure(load.concurrency),
        why: say`${perSecond}Concurrency is requests a second times seconds: ${product(load)}.`,
      },
    ],
    mistakes: draw.shuffled(neededMistakes(load, isPerMinute)),
  };
}

function neededMistakes(load: Load, isPerMinute: boolean): readonly Choice[] {
  const { rate, duration, concurrency } = load;
  const mistake = mistakesBeside(product(load));
  return [
    ...(isPerMinute
      ? [mistake('minute-as-second', concurrency * 60, say`This takes the requests of a minute for those of a second`)]
      : []),
    ...(duration < IN_SECONDS ? unitMistakes(load) : []),
    mistake('divided', (rate * 1_000) / duration, say`This divides by the duration, but longer requests overlap more`),
    mistake('one-per-request', rate, say`This counts an environment for every request of a second, whatever it lasts`),
    mistake(
      'ten-for-each',
      rate / 10,
      say`This lets each environment serve ten requests a second, a limit for short ones`,
    ),
    mistake(
      'hundred-added',
      concurrency + 100,
      say`This adds the 100 that must stay unreserved, which no load changes`,
    ),
  ];
}

/** Mistakes in turning milliseconds into seconds. */
function unitMistakes(load: Load): readonly Choice[] {
  const mistake = mistakesBeside(product(load));
  return [
    mistake(
      'milliseconds-as-hundredths',
      load.concurrency * 10,
      say`This divides the milliseconds by 100; a second has 1,000`,
    ),
    mistake(
      'milliseconds-too-small',
      load.concurrency / 10,
      say`This divides the milliseconds by 10,000; a second has 1,000`,
    ),
  ];
}

/** Makes mistakes whose reason ends in the right way. */
function mistakesBeside(way: Clean): (id: string, count: number, why: Clean) => Choice {
  return (id, count, why) => ({ id, text: figure(Math.ceil(count)), why: say`${why}: ${way}.` });
}

/** Asks for the quota that very short requests need, where the limit is the rate. */
export function shortCallsCase(draw: Draw): Case {
  const rate = 100 * draw.between(10, 300);
  const duration = 5 * draw.between(2, 16);
  const busy = (rate * duration) / 1_000;
  const way = say`a quota allows ten requests a second for each unit, so ${figure(rate)} / 10 = ${figure(rate / 10)}, more than the ${figure(busy)} that are busy`;
  const mistake = mistakesBeside(way);
  return {
    stem: draw.oneOf([
      say`${drawFunction(draw)} is called synchronously ${figure(rate)} times a second and takes ${duration} ms each time. No other function runs in the Region. How large must the account's concurrency quota be at least, so that nothing is throttled?`,
      say`A single function in a Region answers in ${duration} ms and gets a steady ${figure(rate)} synchronous requests a second. Which concurrency quota of the account is just enough?`,
    ]),
    right: [{ id: 'right', text: figure(rate / 10), why: say`Below 100 ms the rate is the limit: ${way}.` }],
    mistakes: draw.shuffled([
      mistake(
        'busy-only',
        busy,
        say`${figure(rate)} x ${duration} ms are in flight at once, but with so short requests the rate counts`,
      ),
      mistake('one-per-request', rate, say`This counts a unit for every request of a second`),
      mistake('both-added', rate / 10 + busy, say`This adds both limits, but the larger of the two is enough`),
      mistake('hundredth', rate / 100, say`This allows 100 requests a second for each unit`),
      mistake(
        'unreserved-added',
        rate / 10 + 100,
        say`This adds the 100 that must stay unreserved, though nothing is reserved here`,
      ),
    ]),
  };
}

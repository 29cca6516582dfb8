import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, say } from '../wording.js';
import { drawFunction, drawLoad, type Load, lasting, product } from './lambda-load.js';

/** What a function may use of the account's quota. */
interface Share {
  readonly quota: number;
  /** Reserved for other functions. */
  readonly others: number;
  /** Reserved for this one. */
  readonly own: number | undefined;
}

/** Asks how many requests a second are throttled at a steady load. */
export function throttledCase(draw: Draw): Case | undefined {
  const load = drawLoad(draw);
  const share = drawShare(draw);
  const allowed = allowedBy(share);
  const served = Math.min(load.rate, (allowed * 1_000) / load.duration);
  if (!Number.isInteger(served) || load.duration < 100 || served < load.rate / 5) {
    return undefined;
  }
  const limit =
    share.own === undefined
      ? say`${figure(share.quota)} - ${figure(share.others)} = ${figure(allowed)} are left for it`
      : say`its reservation of ${figure(allowed)} is also its most`;
  return {
    stem: stemFor(draw, load, share),
    right: [
      {
        id: 'right',
        text: answer(load.rate - served),
        why: say`It needs ${product(load)}, and ${limit}. ${rest(load, allowed)}.`,
      },
    ],
    mistakes: draw.shuffled(mistakes(load, share, served)),
  };
}

function drawShare(draw: Draw): Share {
  const quota = draw.oneOf([1_000, 1_000, 2_000, 3_000]);
  const others = 50 * draw.between(2, (quota - 200) / 50);
  const most = quota - others - 100;
  return { quota, others, own: draw.oneOf([true, false]) ? 10 * draw.between(5, most / 10) : undefined };
}

function answer(count: number): Clean {
  return count === 0 ? say`None` : say`${figure(count)} a second`;
}

/** Tells what becomes of the requests with so much concurrency. */
function rest({ rate, duration, concurrency }: Load, allowed: number): Clean {
  const served = (allowed * 1_000) / duration;
  return concurrency <= allowed
    ? say`That is enough, so nothing is throttled`
    : say`That serves ${figure(allowed)} / ${figure(duration / 1_000)} s = ${figure(served)} a second of ${figure(rate)}, and ${figure(rate - served)} get an error 429`;
}

function stemFor(draw: Draw, { rate, duration }: Load, { quota, others, own }: Share): Clean {
  const subject = drawFunction(draw);
  const account = say`The account has a concurrency quota of ${figure(quota)}, of which ${figure(others)} are reserved for other functions; no other function runs.`;
  const reserved =
    own === undefined ? say`has no reserved concurrency` : say`has a reserved concurrency of ${figure(own)}`;
  return draw.oneOf([
    say`${account} ${subject} ${reserved}. It gets a steady ${figure(rate)} synchronous requests a second of ${lasting(duration)} each. How many are throttled, if nobody retries?`,
    say`${subject} ${reserved}. ${account} Callers invoke it synchronously, ${figure(rate)} times a second without retries, and each call takes ${lasting(duration)}. How many calls does Lambda turn away?`,
  ]);
}

function mistakes(load: Load, share: Share, served: number): readonly Choice[] {
  const { rate, duration, concurrency } = load;
  const allowed = allowedBy(share);
  const mistake = mistakesBeside(rest(load, allowed));
  return [
    ...limitMistakes(load, share),
    mistake(
      'concurrency-as-rate',
      Math.max(0, concurrency - allowed),
      say`That is the missing concurrency; a request holds its place for ${lasting(duration)}.`,
    ),
    mistake(
      'rate-as-concurrency',
      Math.max(0, rate - allowed),
      say`This compares requests a second with concurrency; the load needs ${figure(concurrency)} at once.`,
    ),
    mistake('all-throttled', rate, say`Lambda turns away only what is above the limit, not everything.`),
    mistake('served-for-throttled', served, say`So many are served, and the question is about the others.`),
    mistake(
      'none',
      0,
      say`This takes ${figure(allowed)} for enough, but the load needs ${figure(concurrency)} at once.`,
    ),
  ];
}

/** Mistakes about how much the function may use. */
function limitMistakes(load: Load, share: Share): readonly Choice[] {
  const { quota, others, own } = share;
  const throttledAt = (limit: number) => Math.round(Math.max(0, load.rate - (limit * 1_000) / load.duration));
  const mistake = mistakesBeside(rest(load, allowedBy(share)));
  return [
    mistake(
      'whole-quota',
      throttledAt(quota),
      say`This uses the whole quota of ${figure(quota)}, but reservations take their part of it.`,
    ),
    mistake(
      'share-of-others',
      throttledAt(others),
      say`This takes what is reserved for the other functions for its own part.`,
    ),
    own === undefined
      ? mistake(
          'hundred-kept',
          throttledAt(quota - others - 100),
          say`This keeps another 100 free, but all that is unreserved may be used.`,
        )
      : mistake(
          'borrowed',
          throttledAt(quota - others),
          say`This lets it borrow from the pool, but a reservation is also a maximum.`,
        ),
  ];
}

/** Makes mistakes whose reason ends in the right way. */
function mistakesBeside(way: Clean): (id: string, count: number, why: Clean) => Choice {
  return (id, count, why) => ({ id, text: answer(count), why: say`${why} ${way}.` });
}

function allowedBy({ quota, others, own }: Share): number {
  return own ?? quota - others;
}

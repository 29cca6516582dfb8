import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { code, figure, say } from '../wording.js';
import { drawFunction, drawLoad, type Load, lasting, product } from './lambda-load.js';

/** What must stay for functions without a reservation. */
const UNRESERVED = 100;

/** Asks how much can still be reserved. */
export function reservableCase(draw: Draw): Case {
  const quota = draw.oneOf([1_000, 1_000, 1_500, 2_000, 3_000, 5_000]);
  const first = 10 * draw.between(5, quota / 30);
  const second = 10 * draw.between(5, quota / 30);
  const left = quota - first - second - UNRESERVED;
  const way = say`${figure(quota)} - ${figure(first)} - ${figure(second)} = ${figure(quota - first - second)} are unreserved, and 100 of them must stay so`;
  const mistake = (id: string, count: number, why: Clean): Choice => ({ id, text: figure(count), why });
  return {
    stem: draw.oneOf([
      say`The concurrency quota of an account is ${figure(quota)} in a Region. Two functions have reserved ${figure(first)} and ${figure(second)} of it. How much can you reserve for a third one at most?`,
      say`In a Region with a concurrency quota of ${figure(quota)}, the function ${code(say`orders`)} has a reserved concurrency of ${figure(first)} and the function ${code(say`mails`)} one of ${figure(second)}. What is the highest value that Lambda accepts for the reservation of another function?`,
    ]),
    right: [{ id: 'right', text: figure(left), why: say`${way}: ${figure(left)} can be reserved.` }],
    mistakes: draw.shuffled([
      mistake(
        'forgot-hundred',
        quota - first - second,
        say`This leaves nothing for functions without a reservation: ${way}.`,
      ),
      mistake('forgot-others', quota - UNRESERVED, say`This forgets what the two functions have taken: ${way}.`),
      mistake(
        'hundred-per-function',
        quota - first - second - 3 * UNRESERVED,
        say`This keeps 100 for each of three functions; it is 100 for all the rest together: ${way}.`,
      ),
      mistake(
        'larger-only',
        quota - Math.max(first, second) - UNRESERVED,
        say`This takes off only the larger reservation: ${way}.`,
      ),
      mistake('whole-quota', quota, say`This takes the quota for a limit of each function, but all share it: ${way}.`),
    ]),
  };
}

/** Asks how many requests at once run beyond the provisioned concurrency. */
export function provisionedCase(draw: Draw): Case | undefined {
  const load = drawLoad(draw);
  const { concurrency } = load;
  const provisioned = 5 * draw.between(2, Math.floor(concurrency / 5) - 1);
  if (provisioned < 10 || provisioned >= concurrency || concurrency > 900) {
    return undefined;
  }
  const spilled = concurrency - provisioned;
  const way = say`${product(load)} at once, of which ${figure(provisioned)} find a warm environment, so ${figure(spilled)} spill over`;
  return {
    stem: draw.oneOf([
      say`${drawFunction(draw)} is called through an alias with a provisioned concurrency of ${figure(provisioned)}. At the peak there are ${figure(load.rate)} requests a second of ${lasting(load.duration)} each, far below the quota of the account. How many requests at a time run in environments that were not prepared?`,
      say`An alias has a provisioned concurrency of ${figure(provisioned)}, nothing is reserved, and the quota is large. At ${figure(load.rate)} requests a second, each ${lasting(load.duration)} long, how many of those in flight run outside the provisioned environments?`,
    ]),
    right: [{ id: 'right', text: figure(spilled), why: say`${way} to ordinary ones, with cold starts.` }],
    mistakes: draw.shuffled(provisionedMistakes(load, provisioned, way)),
  };
}

function provisionedMistakes({ rate, concurrency }: Load, provisioned: number, way: Clean): readonly Choice[] {
  const mistake = (id: string, count: number, why: Clean): Choice => ({ id, text: figure(count), why });
  return [
    mistake(
      'provisioned-as-most',
      0,
      say`This takes provisioned concurrency for a maximum; beyond it requests run in ordinary environments: ${way}.`,
    ),
    mistake(
      'rate-minus-provisioned',
      Math.max(0, rate - provisioned),
      say`This subtracts from the requests of a second instead of those in flight: ${way}.`,
    ),
    mistake('all', concurrency, say`So many are in flight, but the provisioned environments serve their part: ${way}.`),
    mistake(
      'provisioned-itself',
      provisioned,
      say`So many run in prepared environments; the question is about the others: ${way}.`,
    ),
    mistake(
      'added',
      concurrency + provisioned,
      say`This adds the two, but provisioned environments serve part of the load: ${way}.`,
    ),
  ];
}

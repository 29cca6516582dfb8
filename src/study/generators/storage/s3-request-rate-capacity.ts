import type { Clean } from '../../clean.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, own, say } from '../wording.js';
import { READ_LOAD, READS, WRITE_LOAD, WRITES } from './request-rates.js';

/** Asks how many requests a second some prefixes sustain together. */
export function capacityCase(draw: Draw): Case {
  const count = draw.integer('prefixes');
  const { perPrefix, otherKind, kind } = draw.oneOf([WRITE_LOAD, READ_LOAD]);
  const request = kind === WRITE_LOAD.kind ? draw.oneOf(['PUT', 'POST', 'DELETE']) : draw.oneOf(['GET', 'HEAD']);
  const way = say`${own(kind)} count together, ${figure(perPrefix)} a second for each prefix: ${count} x ${figure(perPrefix)} = ${figure(count * perPrefix)}`;
  const mistake = (id: string, rate: number, why: Clean): Choice => ({ id, text: say`${figure(rate)} a second`, why });
  return {
    stem: draw.oneOf([
      say`The keys of a bucket are spread evenly over ${count} prefixes, which S3 has partitioned. On how many ${own(request)} requests a second can you count at least, with no other load?`,
      say`A job sends nothing but ${own(request)} requests, evenly to ${count} partitioned prefixes of a bucket. Which rate does S3 promise at least?`,
    ]),
    right: [{ id: 'right', text: say`${figure(count * perPrefix)} a second`, why: say`${way}.` }],
    mistakes: draw.shuffled([
      mistake('other-kind', count * otherKind, say`This takes the rate of the other kind of requests. ${way}.`),
      mistake(
        'rates-added',
        count * (WRITES + READS),
        say`This adds both rates, but these requests are all of one kind. ${way}.`,
      ),
      mistake(
        'rate-of-the-bucket',
        perPrefix,
        say`This takes the rate for the whole bucket; it holds for each prefix. ${way}.`,
      ),
      mistake(
        'rate-divided',
        Math.floor(perPrefix / count),
        say`This shares one rate out among the prefixes, but each prefix has a rate of its own. ${way}.`,
      ),
    ]),
  };
}

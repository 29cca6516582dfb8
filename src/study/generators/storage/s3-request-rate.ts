import type { Clean } from '../../clean.js';
import { type Case, type Choice, choiceOf } from '../choices.js';
import type { Draw } from '../draw.js';
import type { Generator } from '../generator.js';
import { code, figure, own, say } from '../wording.js';
import { type Load, READ_LOAD, READS, WRITE_LOAD, WRITES } from './request-rates.js';
import { capacityCase } from './s3-request-rate-capacity.js';

const CASES: Readonly<Record<string, (draw: Draw) => Case | undefined>> = {
  writes: (draw) => oneLoad(draw, WRITE_LOAD),
  reads: (draw) => oneLoad(draw, READ_LOAD),
  both: bothLoads,
  capacity: capacityCase,
};

/** Asks how many prefixes a rate of requests to S3 needs, and how many requests some prefixes sustain. */
export const s3RequestRate: Generator = {
  name: 's3-request-rate',
  version: 1,
  parameters: {
    ask: { form: 'words', words: ['writes', 'reads', 'both', 'capacity'] },
    /** Requests a second, rounded to hundreds. */
    rate: { form: 'integers', least: 8_000, most: 120_000 },
    /** For capacity: over how many prefixes the keys are spread. */
    prefixes: { form: 'integers', least: 2, most: 40 },
  },
  compute: (draw) => {
    const ask = draw.word('ask');
    return choiceOf(() => CASES[ask]?.(draw));
  },
};

function drawRate(draw: Draw): number {
  return 100 * Math.round(draw.integer('rate') / 100);
}

function prefixes(count: number): Clean {
  return count === 1 ? say`1 prefix` : say`${figure(count)} prefixes`;
}

function oneLoad(draw: Draw, load: Load): Case {
  const rate = drawRate(draw);
  const needed = Math.ceil(rate / load.perPrefix);
  const work = own(draw.oneOf(load.works));
  const way = say`${own(load.kind)} count together, ${figure(load.perPrefix)} a second for each prefix: ${figure(rate)} / ${figure(load.perPrefix)} = ${quotient(rate / load.perPrefix)}`;
  const mistake = (id: string, count: number, why: Clean): Choice => ({ id, text: prefixes(count), why });
  return {
    stem: draw.oneOf([
      say`A bucket is to take ${figure(rate)} ${work} a second, and you count on no more than the documented request rate. Over how many prefixes must the keys be spread evenly at least?`,
      say`You expect ${figure(rate)} ${work} a second. How many evenly used prefixes does the documented request rate of S3 ask for?`,
    ]),
    right: [{ id: 'right', text: prefixes(needed), why: say`${way}, so ${prefixes(needed)}.` }],
    mistakes: draw.shuffled([
      mistake(
        'other-kind',
        Math.ceil(rate / load.otherKind),
        say`This takes ${figure(load.otherKind)}, the rate of the other kind of requests. ${way}.`,
      ),
      mistake(
        'rounded-down',
        Math.floor(rate / load.perPrefix),
        say`This rounds down, which leaves some requests over. ${way}.`,
      ),
      mistake(
        'rates-added',
        Math.ceil(rate / (WRITES + READS)),
        say`This adds both rates, but these requests are all of one kind. ${way}.`,
      ),
      mistake(
        'rate-of-the-bucket',
        1,
        say`The figures hold for each prefix, not for a bucket, and one prefix may be too slow. ${way}.`,
      ),
      mistake(
        'one-for-thousand',
        Math.ceil(rate / 1_000),
        say`This counts 1,000 requests a second for a prefix. ${way}.`,
      ),
    ]),
  };
}

/** Writes a quotient with one decimal, rounded up so that it never looks whole when it is not. */
function quotient(value: number): Clean {
  return figure(Math.ceil(value * 10 - 1e-9) / 10);
}

/** Asks for two loads that lie under different prefixes: what a prefix takes of both kinds at once is not documented. */
function bothLoads(draw: Draw): Case {
  const [writes, reads] = [drawRate(draw), drawRate(draw)];
  const [forWrites, forReads] = [Math.ceil(writes / WRITES), Math.ceil(reads / READS)];
  const why = say`${figure(writes)} / 3,500 needs ${forWrites} and ${figure(reads)} / 5,500 needs ${forReads} prefixes, so ${forWrites + forReads} together.`;
  const [incoming, outgoing] = [code(say`in/`), code(say`out/`)];
  return {
    stem: draw.oneOf([
      say`New objects arrive under ${incoming} with ${figure(writes)} PUT a second; finished ones are read under ${outgoing} with ${figure(reads)} GET a second. How many prefixes below ${incoming} and ${outgoing} does the documented request rate ask for together, if each is used evenly?`,
      say`A pipeline writes ${figure(writes)} PUT a second below ${incoming}, and its consumers send ${figure(reads)} GET a second to results below ${outgoing}. You want to stay within the documented request rate of S3. Into how many evenly used prefixes do you split ${incoming} and ${outgoing} at least, counted together?`,
    ]),
    right: [{ id: 'right', text: prefixes(forWrites + forReads), why }],
    mistakes: draw.shuffled(bothMistakes(writes, reads)),
  };
}

function bothMistakes(writes: number, reads: number): readonly Choice[] {
  const [forWrites, forReads] = [Math.ceil(writes / WRITES), Math.ceil(reads / READS)];
  const way = say`${figure(writes)} / 3,500 needs ${forWrites} and ${figure(reads)} / 5,500 needs ${forReads}`;
  const mistake = (id: string, count: number, why: Clean): Choice => ({ id, text: prefixes(count), why });
  const swapped = Math.ceil(writes / READS) + Math.ceil(reads / WRITES);
  const all = writes + reads;
  return [
    mistake('rates-swapped', swapped, say`This swaps the two rates: 3,500 is for PUT, 5,500 for GET. ${way}.`),
    mistake(
      'rates-added',
      Math.ceil(all / (WRITES + READS)),
      say`This divides all requests by both rates together, but no prefix here gets both kinds. ${way}.`,
    ),
    mistake(
      'larger-alone',
      Math.max(forWrites, forReads),
      say`This counts only the larger of the two, but they lie under different prefixes. ${way}.`,
    ),
    mistake(
      'all-as-writes',
      Math.ceil(all / WRITES),
      say`This treats reads like writes; GET is allowed more often. ${way}.`,
    ),
    mistake(
      'all-as-reads',
      Math.ceil(all / READS),
      say`This treats writes like reads; PUT is allowed less often. ${way}.`,
    ),
    mistake(
      'rounded-down',
      Math.floor(writes / WRITES) + Math.floor(reads / READS),
      say`This rounds down, which leaves some requests over. ${way}.`,
    ),
    mistake('one-for-thousand', Math.ceil(all / 1_000), say`This counts 1,000 requests a second for a prefix. ${way}.`),
  ];
}

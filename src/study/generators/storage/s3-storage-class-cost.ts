import type { Clean } from '../../clean.js';
import { counted, dollars } from '../amounts.js';
import type { Case, Choice } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, own, say } from '../wording.js';
import {
  DEEP_ARCHIVE,
  GLACIER_FLEXIBLE,
  GLACIER_INSTANT,
  ONE_ZONE_IA,
  STANDARD,
  STANDARD_IA,
  type StorageClass,
} from './storage-classes.js';

/** What a class costs in a question, in hundred-thousandths of a dollar. */
interface Price {
  readonly of: StorageClass;
  readonly perGbMonth: number;
  readonly perGbRead: number;
}

/** What is kept and read. */
interface Use {
  readonly gigabytes: number;
  readonly days: number;
  readonly read: number;
}

const DAYS_OF_MONTH = 30;

/** Asks which of two classes costs less for data that don't stay, and how much. */
export function costCase(draw: Draw): Case | undefined {
  const cold = drawColdPrice(draw);
  const standard: Price = { of: STANDARD, perGbMonth: draw.oneOf([2_300, 2_400, 2_500]), perGbRead: 0 };
  const gigabytes = 100 * Math.round(draw.integer('gigabytes') / 100);
  const read = cold.of.waitHours > 0 ? 0 : Math.round(gigabytes * draw.oneOf([0.1, 0.25, 0.5, 1, 2]));
  const use: Use = { gigabytes, days: draw.integer('days'), read };
  const [warmCost, coldCost] = [cost(standard, use), cost(cold, use)];
  if (Math.abs(warmCost - coldCost) * 20 < Math.max(warmCost, coldCost)) {
    return undefined;
  }
  const right = warmCost < coldCost ? standard : cold;
  return {
    stem: stemFor(draw, [standard, cold], use),
    right: [
      { id: 'right', text: billed(right, cost(right, use)), why: say`${way(standard, use)}; ${way(cold, use)}.` },
    ],
    mistakes: mistakes([standard, cold], use),
  };
}

function drawColdPrice(draw: Draw): Price {
  const price = (of: StorageClass, months: readonly [number, ...number[]], perGbRead: number): Price => ({
    of,
    perGbMonth: draw.oneOf(months),
    perGbRead,
  });
  return draw.oneOf([
    price(STANDARD_IA, [1_200, 1_250, 1_300], 1_000),
    price(ONE_ZONE_IA, [950, 1_000, 1_050], 1_000),
    price(GLACIER_INSTANT, [400, 450, 500], 3_000),
    price(GLACIER_FLEXIBLE, [350, 400, 450], 0),
    price(DEEP_ARCHIVE, [100, 150, 200], 0),
  ]);
}

/** Gives the cost in cents, for as many days as are billed. */
function cost({ of, perGbMonth, perGbRead }: Price, { gigabytes, days, read }: Use): number {
  const billedDays = Math.max(days, of.leastDays);
  return Math.round(((gigabytes * perGbMonth * billedDays) / DAYS_OF_MONTH + read * perGbRead) / 1_000);
}

function billed({ of }: Price, cents: number): Clean {
  return say`${own(of.name)}, ${dollars(cents)}`;
}

function perGb(hundredThousandths: number): Clean {
  return say`$${figure(hundredThousandths / 100_000)} per GB`;
}

function stemFor(draw: Draw, [standard, cold]: readonly [Price, Price], { gigabytes, days, read }: Use): Clean {
  const fee = cold.perGbRead === 0 ? say`` : say` and ${perGb(cold.perGbRead)} read`;
  const prices = say`Assume ${perGb(standard.perGbMonth)} and month in ${own(standard.of.name)}; ${perGb(cold.perGbMonth)} and month${fee} in ${own(cold.of.name)}; 30 days a month, nothing for requests.`;
  const stay = counted(days, 'day');
  const reading = read === 0 ? say`nobody reads them` : say`${figure(read)} GB are read from them in all`;
  return draw.oneOf([
    say`${prices} You upload ${figure(gigabytes)} GB of large objects and delete them after ${stay}; ${reading}. Which of the two classes costs less, and what do you pay?`,
    say`${figure(gigabytes)} GB of large objects are needed for ${stay} and then deleted; ${reading}. ${prices} Which of the two is cheaper for them, and what does it cost in all?`,
  ]);
}

/** Tells how a cost comes about. */
function way(price: Price, use: Use): Clean {
  const { of, perGbMonth, perGbRead } = price;
  const billedDays = Math.max(use.days, of.leastDays);
  const minimum = billedDays > use.days ? say` (its minimum)` : say``;
  const fee = use.read * perGbRead === 0 ? say`` : say` + ${figure(use.read)} GB x $${figure(perGbRead / 100_000)}`;
  return say`${own(of.name)}: ${figure(use.gigabytes)} GB x $${figure(perGbMonth / 100_000)} x ${billedDays}${minimum} / 30${fee} = ${dollars(cost(price, use))}`;
}

function mistakes([standard, cold]: readonly [Price, Price], use: Use): readonly Choice[] {
  const [dearer, cheaper] = cost(standard, use) < cost(cold, use) ? [cold, standard] : [standard, cold];
  const [plain, usual] = coldMistakes(cold, use);
  return [
    choice('dearer-class', dearer, {
      cents: cost(dearer, use),
      why: say`The amount is right, but the other class costs less: ${way(cheaper, use)}.`,
    }),
    ...plain,
    ...standardMistakes(standard, cold, use),
    ...usual,
  ];
}

function choice(id: string, price: Price, { cents, why }: { readonly cents: number; readonly why: Clean }): Choice {
  return { id, text: billed(price, cents), why };
}

/** Mistakes about the colder class: first those that make it look cheap, then those that make it look dear. */
function coldMistakes(cold: Price, use: Use): readonly [readonly Choice[], readonly Choice[]] {
  const { of } = cold;
  const free: Price = { ...cold, of: { ...of, leastDays: 0 } };
  const mistake = (id: string, cents: number, why: Clean) =>
    choice(id, cold, { cents, why: say`${why} ${way(cold, use)}.` });
  return [
    [
      mistake(
        'forgot-minimum',
        cost(free, use),
        say`This bills only the days that the objects stay; the class bills ${of.leastDays} at least.`,
      ),
      mistake(
        'forgot-fee',
        cost({ ...cold, perGbRead: 0 }, use),
        say`This forgets that reading costs a fee per GB in this class.`,
      ),
      mistake(
        'forgot-minimum-and-fee',
        cost({ ...free, perGbRead: 0 }, use),
        say`This forgets both the days billed at least and the fee for reading.`,
      ),
    ],
    [
      mistake(
        'minimum-added',
        cost(free, { ...use, days: use.days + of.leastDays }),
        say`This adds the minimum to the days; it only stands in for a shorter stay.`,
      ),
      mistake(
        'minimum-for-all',
        cost(cold, { ...use, days: of.leastDays }),
        say`This bills ${of.leastDays} days, but the objects stay longer than that.`,
      ),
    ],
  ];
}

/** Mistakes that give S3 Standard what only the colder class has. */
function standardMistakes(standard: Price, cold: Price, use: Use): readonly Choice[] {
  const { leastDays } = cold.of;
  const mistake = (id: string, cents: number, why: Clean) =>
    choice(id, standard, { cents, why: say`${why} ${way(standard, use)}.` });
  return [
    mistake(
      'minimum-in-standard',
      cost(standard, { ...use, days: Math.max(use.days, leastDays) }),
      say`This bills ${leastDays} days in S3 Standard, which has no minimum.`,
    ),
    mistake(
      'fee-in-standard',
      cost({ ...standard, perGbRead: cold.perGbRead }, use),
      say`This charges a fee for reading in S3 Standard, which has none.`,
    ),
  ];
}

import { counted } from '../amounts.js';
import type { Draw } from '../draw.js';
import type { Computed } from '../generator.js';
import { own, say } from '../wording.js';
import { STORAGE_CLASSES } from './storage-classes.js';

/** Asks for how many days of storage an object is billed that leaves its class after some days. */
export function billedDays(draw: Draw): Computed {
  const days = draw.integer('days');
  const { name, leastDays } = draw.oneOf(STORAGE_CLASSES);
  const billed = Math.max(days, leastDays);
  const thing = own(
    draw.oneOf(['A backup of 40 GB', 'A video of 6 GB', 'A disk image of 25 GB', 'An archive of 100 GB']),
  );
  const stay = counted(days, 'day');
  const minimum =
    leastDays === 0 ? say`${own(name)} has no minimum` : say`${own(name)} bills ${leastDays} days at least`;
  const rest =
    billed > days ? say`, so the other ${counted(billed - days, 'day')} come as an early deletion charge` : say``;
  return {
    kind: 'short',
    stem: draw.oneOf([
      say`${thing} is uploaded to ${own(name)} and deleted after ${stay}. For how many days of storage are you billed in all?`,
      say`${thing} lies in ${own(name)} for ${stay}, then somebody deletes it. How many days of storage stand on the bill in all?`,
    ]),
    expected: { form: 'number', number: billed, unit: say`days`, tolerance: 0 },
    why: say`${minimum}, and the object stayed ${stay}${rest}: ${counted(billed, 'day')}.`,
  };
}

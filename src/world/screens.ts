import { writeSync } from 'node:fs';
import type { createScreens, Screens } from '../screens/entry.js';

/** What the screens bundle exports. */
export interface ScreensBundle {
  readonly createScreens: typeof createScreens;
}

/** Opens the screens on the terminal of this process. `save` runs on every way out, before the terminal is put back. */
export function openScreens({ createScreens }: ScreensBundle, save: () => void): Screens {
  return createScreens({
    process,
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    writeNow: (text) => {
      writeSync(1, text);
    },
    save,
  });
}

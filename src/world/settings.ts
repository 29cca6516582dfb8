import * as files from 'node:fs';
import type { SettingsAccess } from '../context.js';
import type { Places } from '../store/places.js';
import { readSettings } from '../store/settings.js';
import type { KnownQuestions } from '../study/card-facts.js';
import { cleanLine } from '../text/clean.js';
import { type ProgressBundle, STORE_WORLD } from './progress.js';

/** Opens the settings for commands. They are read without conf, which is loaded to change one. */
export function openSettings(
  places: Places,
  questions: KnownQuestions,
  loadBundle: () => ProgressBundle,
): SettingsAccess {
  return {
    read: () => {
      const { settings, problems } = readSettings(files, places.configFile);
      return { settings, problems: problems.map(cleanLine) };
    },
    set: (changes) =>
      loadBundle()
        .openFold({ ...STORE_WORLD, questions }, places)
        .writeSettings({ changes, pause: (milliseconds) => new Promise((go) => setTimeout(go, milliseconds)) }),
  };
}

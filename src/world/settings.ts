import * as files from 'node:fs';
import type { SettingsAccess, TakenDraft } from '../settings-access.js';
import type { Places } from '../store/places.js';
import { readSettings } from '../store/settings.js';
import type { TakenDraft as FoundDraft } from '../store/settings-draft.js';
import type { KnownQuestions } from '../study/card-facts.js';
import { cleanLine } from '../text/clean.js';
import { type ProgressBundle, STORE_WORLD } from './store-world.js';

/** Opens the settings for commands. They are read without conf, which is loaded to change one. */
export function openSettings(
  places: Places,
  questions: KnownQuestions,
  loadBundle: () => ProgressBundle,
): SettingsAccess {
  const openFold = () => loadBundle().openFold({ ...STORE_WORLD, questions }, places);
  return {
    read: () => {
      const { settings, problems } = readSettings(files, places.configFile);
      return { settings, problems: problems.map(cleanLine) };
    },
    set: (changes) => openFold().writeSettings({ changes, pause }),
    draft: () => {
      const { path, isLeft, take } = openFold().draftSettings();
      return { path, isLeft, take: async () => cleanDraft(await take(pause)) };
    },
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((go) => setTimeout(go, milliseconds));
}

function cleanDraft(taken: FoundDraft): TakenDraft {
  switch (taken.kind) {
    case 'unchanged':
      return taken;
    case 'taken':
      return { ...taken, unknown: taken.unknown.map(cleanLine) };
    case 'refused':
      return { ...taken, faults: taken.faults.map(cleanLine) };
  }
}

import { beside, type Setting } from '../text/lines.js';
import type { Painted } from '../text/painted.js';
import { phrase } from './phrase.js';

/** Gives a bar that is filled to a share from 0 to 1. Thick and thin lines tell it without colour. */
export function bar(share: number, setting: Setting): Painted {
  const filled = Math.round(share * setting.width);
  return beside(
    phrase('accent', '━'.repeat(filled), setting),
    phrase('muted', '─'.repeat(setting.width - filled), setting),
  );
}

import { displayFacts, type GlobalOptions } from '../arguments.js';
import type { Context } from '../context.js';
import { screenColor } from '../text/display.js';
import { runDesk } from './desk.js';
import { opens } from './opens.js';
import { visitNotes, type WantedNotes } from './visit-notes.js';

/** Opens the notes of a topic on the screens, and saves which sections were read. */
export async function openNotes(context: Context, wanted: WantedNotes, options: GlobalOptions): Promise<void> {
  const color = screenColor(options, displayFacts(context));
  await runDesk({ context, color }, (desk) => visitNotes(desk, wanted), opens);
  await context.progress.close();
}

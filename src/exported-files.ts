import { type GlobalOptions, writeJson } from './arguments.js';
import type { Context } from './context.js';
import type { Exported } from './exchange/exporting.js';
import type { Clean } from './study/clean.js';
import { UserError } from './study/errors.js';
import { cleanLine } from './text/clean.js';
import { exportedText, notWrittenLines } from './text/export-text.js';

/** What was exported, and by which words. */
interface Delivery {
  readonly format: string;
  readonly topics: readonly string[];
  readonly exported: Exported;
}

/** Puts what was exported where it is wanted: on stdout, or into a new file or folder; and says what a format can't hold. */
export function deliverExported(
  context: Context,
  delivery: Delivery,
  { json, to }: GlobalOptions & { readonly to?: string },
): void {
  const { format, exported } = delivery;
  if (to !== undefined) {
    save(context.files, exported, to);
  }
  if (json === true && format !== 'json') {
    const { written, left, ...texts } = exported;
    const place = to === undefined ? texts : { to: cleanLine(to) };
    writeJson(context, { format, written, left, ...place });
    return;
  }
  if (to === undefined) {
    context.output.write(onlyText(delivery));
  } else {
    context.commentary.write(exportedText({ place: cleanLine(to), ...exported }));
  }
  context.commentary.write(notWrittenLines(exported.left));
}

function save(files: Context['files'], exported: Exported, to: string): void {
  if ('files' in exported) {
    files.writeFolder(to, exported.files);
  } else {
    files.writeText(to, exported.text);
  }
}

/** Gives what can be written to stdout: a text, or a file that is alone. */
function onlyText({ exported, format, topics }: Delivery): Clean {
  if (!('files' in exported)) {
    return exported.text;
  }
  const { files } = exported;
  if (files.length > 1) {
    const line = ['awsstudy', 'export', format, ...topics, '--to', `awsstudy-${format}`].join(' ');
    throw new UserError(`The format \`${format}\` has several files, ${files.length} of them here.`, {
      exit: 'usage',
      hint: `Name a new folder for them: \`${cleanLine(line)}\`.`,
    });
  }
  return files[0]?.text ?? cleanLine('');
}

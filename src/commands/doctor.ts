import type { Command } from 'commander';
import { type GlobalOptions, textDisplay, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import type { PackState } from '../pack-access.js';
import type { ProgressReport } from '../progress-access.js';
import type { Clean } from '../study/clean.js';
import { EXIT, isUserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';
import { counted, linesText } from '../text/lines.js';
import { packFaults } from '../text/pack-text.js';

const EXAMPLES = `
Examples:
  awsstudy doctor                          check the installation and the progress files
  awsstudy doctor --repair                 build what can be built anew; no answer is ever deleted`;

interface DoctorOptions extends GlobalOptions {
  readonly repair?: boolean;
}

/** Declares `doctor`: a check of the installation and of the progress files. */
export function declareDoctor(program: Command, context: Context): void {
  program
    .command('doctor')
    .description('check the installation and the progress files')
    .option('--repair', 'build damaged files anew from the journals')
    .addHelpText('after', EXAMPLES)
    .action((_options: object, command: Command) => doctor(context, command.optsWithGlobals<DoctorOptions>()));
}

async function doctor(context: Context, options: DoctorOptions): Promise<void> {
  const repair = options.repair === true ? await context.progress.repair() : undefined;
  const repaired = repair?.kind === 'done' ? [repair.sentence] : [];
  const unrepaired = repair?.kind === 'failed' ? [repair.sentence] : [];
  const { topics, faults: contentFaults } = context.catalogue.inspect();
  const { packs, registry } = await faultsOfPacks(context);
  const faults = [...contentFaults, ...tableFaults(context), ...packs];
  const found = await context.progress.inspect();
  const progress = { ...found, faults: [...unrepaired, ...registry, ...found.faults] };
  const progressIsSound = progress.damaged.length === 0 && progress.faults.length === 0;
  const report = { ...progress, faults: [...faults, ...progress.faults] };
  const healthy = progressIsSound && faults.length === 0;
  if (textDisplay(context, options).form === 'json') {
    writeJson(context, { version: context.version, topics, healthy, repaired, ...report });
  } else {
    context.output.write(linesText(reportLines({ ...report, repaired, version: context.version, topics })));
  }
  if (!healthy) {
    context.setExitCode(progressIsSound ? EXIT.content : EXIT.progress);
  }
}

/** Says what is wrong with the table of what the AWS CLI takes. */
function tableFaults({ commandTable }: Context): readonly Clean[] {
  return faultsIn(() => {
    commandTable();
    return [];
  });
}

/** Says which packs are gone, or have faults; where the list of them is damaged, that: it can't be made anew. */
async function faultsOfPacks({ packs }: Context): Promise<Record<'packs' | 'registry', readonly Clean[]>> {
  // What is said about it is in the list, too.
  await packs.refresh('all');
  let listed: readonly PackState[] = [];
  const registry = faultsIn(() => {
    listed = packs.list();
    return [];
  });
  return { packs: packFaults(listed), registry };
}

function faultsIn(look: () => readonly Clean[]): readonly Clean[] {
  try {
    return look();
  } catch (thrown) {
    if (!isUserError(thrown)) {
      throw thrown;
    }
    return [cleanLine(`${thrown.message} ${thrown.hint}`)];
  }
}

interface Findings extends ProgressReport {
  readonly repaired: readonly Clean[];
  readonly version: string;
  readonly topics: number;
}

function reportLines({
  version,
  topics,
  journals,
  events,
  snapshot,
  damaged,
  faults,
  notes,
  repaired,
}: Findings): readonly Clean[] {
  const lines = [
    `${topics === 0 ? '✗' : '✓'} awsstudy ${version}, ${counted(topics, 'topic')}`,
    `✓ ${counted(journals, 'journal')} with ${counted(events, 'event')}; snapshot: ${snapshot}`,
    ...repaired.map((done) => `✓ ${done}`),
    ...damaged.map((line) => `✗ can't be read: ${line}`),
    ...faults.map((fault) => `✗ ${fault}`),
    ...notes.map((note) => `! ${note}`),
  ];
  return lines as Clean[];
}

import type { Worker as WorkerType } from 'node:worker_threads';
import type { PackFindings, PackMessage, PackTask } from '../content/pack-worker.js';
import { UserError } from '../study/errors.js';

/** How long the reading of one folder may take: somebody else's text must not hold a learner up. */
const LONGEST_MILLISECONDS = 1_500;

/** Where a machine is busy with other things that time is counted as the processor's, but no longer than this. */
const LONGEST_WAIT_MILLISECONDS = 15_000;

/** A folder of a pack took too long, or more memory than it may. */
const GIVEN_UP = Symbol('given up');

/**
 * Checks a pack, and compiles it when there is a place for it, in a thread of its own: what takes longer than 1.5
 * seconds is given up, and the rest is done without it.
 */
export async function workOnPack(program: string, task: Omit<PackTask, 'without'>): Promise<PackFindings> {
  const without: string[] = [];
  for (;;) {
    const result = await workOnce(program, { ...task, without });
    if (result.kind !== GIVEN_UP) {
      return result.findings;
    }
    without.push(result.folder);
  }
}

type Outcome =
  | { readonly kind: 'done'; readonly findings: PackFindings }
  | { readonly kind: typeof GIVEN_UP; readonly folder: string };

function workOnce(program: string, task: PackTask): Promise<Outcome> {
  const { Worker } = process.getBuiltinModule('node:worker_threads');
  const worker = new Worker(program, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    // What a library writes to stderr must not break a screen.
    stdout: true,
    stderr: true,
  });
  return new Promise<Outcome>((resolve, reject) => listen(worker, resolve, reject))
    .catch((thrown) => {
      throw isOutOfMemory(thrown) ? tooLarge(task.source, thrown) : thrown;
    })
    .finally(() => worker.terminate());
}

function isOutOfMemory(thrown: unknown): boolean {
  return (thrown as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLarge(source: string, cause: unknown): UserError {
  return new UserError(`The pack in ${source} is too large to be read.`, {
    exit: 'content',
    hint: 'Split it into several packs.',
    cause,
  });
}

function listen(worker: WorkerType, resolve: (outcome: Outcome) => void, reject: (reason: unknown) => void): void {
  let folder = '';
  let stop = (): void => undefined;
  const settle = (run: () => void): void => {
    stop();
    run();
  };
  worker.on('message', (message: PackMessage) => {
    stop();
    switch (message.kind) {
      case 'reading':
        folder = message.folder;
        // What concerns the pack as a whole has no limit: it grows with the pack, not with what is in a file.
        stop = folder === '' ? stop : startStopwatch(() => resolve({ kind: GIVEN_UP, folder }));
        return;
      case 'done':
        return settle(() => resolve(message));
      case 'refused': {
        const { message: sentence, hint } = message;
        return settle(() => reject(new UserError(sentence, { exit: 'content', ...(hint !== undefined && { hint }) })));
      }
    }
  });
  worker.on('error', (thrown: NodeJS.ErrnoException) => {
    const isTooMuch = isOutOfMemory(thrown) || thrown.name === 'RangeError';
    settle(() => (isTooMuch && folder !== '' ? resolve({ kind: GIVEN_UP, folder }) : reject(thrown)));
  });
}

/** Runs something when a folder has had its time, and gives how to stop that. */
function startStopwatch(run: () => void): () => void {
  const used = processorTime();
  const end = performance.now() + LONGEST_WAIT_MILLISECONDS;
  const look = (): void => {
    const left = Math.min(LONGEST_MILLISECONDS - processorTime(used), end - performance.now());
    if (left > 0) {
      timer = setTimeout(look, left);
    } else {
      run();
    }
  };
  let timer = setTimeout(look, LONGEST_MILLISECONDS);
  return () => clearTimeout(timer);
}

/** Gives the milliseconds that all threads have used of the processor, since a time or in all. */
function processorTime(since = 0): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000 - since;
}

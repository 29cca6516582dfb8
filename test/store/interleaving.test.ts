import { rmSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFold } from '../../src/store/fold.js';
import { readJournals } from '../../src/store/journal-reader.js';
import type { Store } from '../../src/store/store.js';
import type { NewEvent } from '../../src/study/event.js';
import { replayEvents } from '../../src/study/folding.js';
import { DEFAULT_PLAN } from '../../src/study/settings.js';
import { anyEvent } from '../study/event-builders.js';
import { hastyFiles, START, storeAt, temporaryPlaces, worldWith } from './store-builders.js';

const program = fc.nat({ max: 2 });

type Step =
  | { readonly does: 'record'; readonly program: number; readonly event: NewEvent }
  | { readonly does: 'load' | 'fold' | 'close' | 'kill'; readonly program: number }
  | { readonly does: 'delete'; readonly file: 'snapshotFile' | 'summaryFile' }
  /** A clock may be set back too. */
  | { readonly does: 'wait'; readonly minutes: number };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('record' as const), program, event: anyEvent }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('load', 'fold', 'close', 'kill'), program }) },
  fc.record({ does: fc.constant('delete' as const), file: fc.constantFrom('snapshotFile', 'summaryFile') }),
  fc.record({ does: fc.constant('wait' as const), minutes: fc.integer({ min: -600, max: 3000 }) }),
);

/** The programs that run, and what they were told is saved. */
class Programs {
  readonly places = temporaryPlaces();
  readonly saved: string[] = [];
  readonly #stores: Store[] = [];
  #now = START;
  readonly world = worldWith({ clock: () => this.#now, files: hastyFiles });

  open(): Store {
    return storeAt(this.places, { world: this.world });
  }

  async take(taken: Step): Promise<void> {
    switch (taken.does) {
      case 'record':
        this.saved.push(this.#store(taken.program).record(taken.event).event);
        break;
      case 'load':
        await this.#store(taken.program).progress();
        break;
      case 'fold':
        (await this.#store(taken.program).fold()).refresh();
        break;
      case 'close':
        await this.#store(taken.program).close();
        this.#stores[taken.program] = this.open();
        break;
      case 'kill':
        this.#kill(taken.program);
        break;
      case 'delete':
        rmSync(this.places[taken.file], { force: true });
        break;
      case 'wait':
        this.#now += taken.minutes * 60_000;
    }
  }

  #store(program: number): Store {
    this.#stores[program] ??= this.open();
    return this.#stores[program];
  }

  /** Ends a program in the middle of writing a line that nobody was told is saved. */
  #kill(program: number): void {
    const { event } = this.#store(program).record({ kind: 'read', topic: 'aws/vpc', section: 'last' });
    const file = join(this.places.journalFolder, `${event.slice(0, event.lastIndexOf('-'))}.jsonl`);
    truncateSync(file, statSync(file).size - 20);
    this.#stores[program] = this.open();
  }
}

test('however programs record, fold, load and are killed: all that was saved is there, and is what a replay gives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 5, maxLength: 30 }), async (steps) => {
      const programs = new Programs();
      const { places, world } = programs;
      for (const step of steps) {
        await programs.take(step);
      }
      const { events } = readJournals(world, places.journalFolder, new Map());
      const replayed = replayEvents(events, DEFAULT_PLAN);
      expect(events.map(({ id }) => id)).toEqual(expect.arrayContaining(programs.saved));
      expect(await programs.open().progress()).toEqual(replayed);
      expect(openFold(world, places).repair().reading.progress).toEqual(replayed);
    }),
    { numRuns: 60 },
  );
});

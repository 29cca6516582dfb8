// A learner with a history: 2,000 cards, and unless asked otherwise 10,000 answers in 200 journals.

import { createHash } from 'node:crypto';
import * as files from 'node:fs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { importSources } from './bundle.mjs';

const CARDS = 2_000;
const DAY = 86_400_000;

/** The disk without its waiting: nothing here has to outlive a power cut. */
const hastyFiles = { ...files, fsyncSync: () => {}, fdatasyncSync: () => {} };

/** Writes the history into a folder as the store itself would, and brings snapshot and summary up to it. */
export async function writeLearner(folder, dist, { journals = 200, answers = 10_000 } = {}) {
  const { openStore, openFold, placesOf, openKnownQuestions } = await importSources({
    openKnownQuestions: 'src/content/known-questions.ts',
    openStore: 'src/store/store.ts',
    openFold: 'src/store/fold.ts',
    placesOf: 'src/store/places.ts',
  });
  const places = placesOf({ environment: { AWSSTUDY_HOME: folder }, platform: process.platform, homeFolder: folder });
  const content = join(dist, 'content');
  const bytes = readFileSync(join(content, 'questions.json'));
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const questions = openKnownQuestions({ folder: content, digest }, () => []);
  const cards = cardsOf(questions.load());
  const start = Date.now() - 90 * DAY;
  for (let run = 0; run < journals; run += 1) {
    let time = start + (run * 90 * DAY) / journals;
    const world = {
      files: hastyFiles,
      questions,
      crc32,
      clock: () => (time += 20_000),
      random: Math.random,
      pid: 10_000 + run,
      isRunning: () => false,
      zoneOffset: () => 0,
    };
    const store = openStore({ world, places, loadFold: async () => ({ openFold }), otherFolders: [] });
    for (let n = 0; n < answers / journals; n += 1) {
      store.record(answerTo(cards[(run * 50 + n) % CARDS], n));
    }
    store.finish();
    if (run === journals - 1) {
      await store.close();
    }
  }
}

/** The shipped questions first, then made-up ones, as if they had left their topic, until there are enough. */
function cardsOf(facts) {
  const shipped = [...facts].map(([card, { key }]) => ({ card, key }));
  const gone = (index) => ({ card: `aws/linux:made-up-${index}`, key: '0123456789abcdef' });
  return Array.from({ length: CARDS }, (_, index) => shipped[index] ?? gone(index));
}

function answerTo({ card, key }, n) {
  const correct = n % 4 !== 0;
  return {
    kind: 'answered',
    mode: 'quiz',
    card,
    key,
    chosen: ['one'],
    correct,
    grade: correct ? 3 : 1,
    milliseconds: 8000,
    hint: false,
    seed: n,
    pack: 'aws@0.1.0',
  };
}

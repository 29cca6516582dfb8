// The learner on the pictures: ten weeks of answers to the real questions, the same on every machine.
import * as files from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { importSources } from '../bundle.mjs';

const MINUTE = 60_000;
const DAY = 86_400_000;
const DAYS = 68;
const FRESH_A_DAY = 14;
/** Over how many topics the questions of a day spread. */
const SPREAD = 6;
/** The topics that were studied, in this order. */
const TOPICS = ['vpc', 's3', 'iam', 'ec2', 'cloud-computing', 'vpc-security', 'lambda', 'cloudwatch', 'elb', 'kms'];

/** Writes what the learner did until `now` into a folder. */
export async function writeLearner(folder, { dist, now }) {
  const sources = await importSources({
    Journal: 'src/store/journal.ts',
    cardId: 'src/study/id.ts',
    openCatalogue: 'src/content/compiled.ts',
    placesOf: 'src/store/places.ts',
    recallOn: 'src/study/forgetting.ts',
    schedulerFor: 'src/study/scheduling.ts',
    seededRandom: 'src/study/random.ts',
    DEFAULT_PLAN: 'src/study/settings.ts',
  });
  const { journalFolder } = sources.placesOf({
    environment: { AWSSTUDY_HOME: folder },
    platform: process.platform,
    homeFolder: folder,
  });
  const random = sources.seededRandom(7);
  let time = now - DAYS * DAY;
  const journal = new sources.Journal(
    {
      files,
      crc32,
      random,
      questions: { digest: '', load: () => new Map() },
      clock: () => time,
      pid: 1,
      isRunning: () => false,
      zoneOffset: () => 0,
    },
    journalFolder,
  );
  const schedule = sources.schedulerFor(sources.DEFAULT_PLAN);
  const study = { ...sources, schedule, random, cards: new Map(), fresh: freshQuestions(sources, dist, random) };
  for (let day = DAYS; day > 0; day -= 1) {
    if (day > 3 && random() < 0.3) {
      continue;
    }
    time = now - day * DAY;
    for (const { event, after } of studyDay(study, time)) {
      time = after;
      journal.record(event);
    }
  }
  journal.finish();
}

/** Gives the questions in the order they are met: roughly topic after topic, a few of them at a time. */
function freshQuestions({ openCatalogue, cardId }, dist, random) {
  const catalogue = openCatalogue(join(dist, 'content'));
  return TOPICS.flatMap((topic, place) =>
    catalogue
      .questions(topic)
      .filter(({ kind }) => kind !== 'generated')
      .map((question) => ({ topic, question, card: cardId(topic, question.id), when: place + SPREAD * random() })),
  ).sort((one, other) => one.when - other.when);
}

/** Gives the answers of a day: what is due, then some new questions. */
function* studyDay(study, start) {
  let time = start;
  const due = [...study.cards.values()].filter(({ progress }) => progress.due <= start + DAY / 2);
  const fresh = study.fresh.splice(0, Math.floor(study.random() * FRESH_A_DAY));
  for (const { asked, progress } of [...due, ...fresh.map((asked) => ({ asked }))]) {
    time += MINUTE / 2;
    const event = answerTo(asked, progress, { ...study, time });
    const stamped = { ...event, version: 1, id: `x-${time}`, time, offset: 0, run: 'x', sequence: 1 };
    study.cards.set(asked.card, { asked, progress: study.schedule(progress, stamped) });
    yield { event, after: time };
  }
}

/** Later topics are harder for the learner; what is recalled follows the memory model. */
function answerTo({ topic, question, card }, progress, { random, recallOn, time }) {
  const atFirst = 0.85 - 0.04 * TOPICS.indexOf(topic);
  const correct = random() < (progress === undefined ? atFirst : recallOn(progress, time));
  const sureness = random() + (correct ? 0.35 : -0.1);
  return {
    kind: 'answered',
    mode: progress === undefined ? 'quiz' : 'review',
    card,
    key: question.key,
    chosen: chosenOf(question, correct),
    correct,
    grade: correct ? 3 : 1,
    milliseconds: Math.round(6_000 + 9_000 * random()),
    hint: false,
    confidence: sureness > 0.75 ? 3 : sureness > 0.3 ? 2 : 1,
    seed: 1,
    pack: 'aws@0.1.0',
  };
}

/** A wrong answer takes the first wrong option: the same thing is mistaken again. */
function chosenOf({ options }, correct) {
  if (options === undefined) {
    return correct ? 'right' : 'wrong';
  }
  const wrong = options.filter((option) => !option.correct).slice(0, 1);
  return (correct ? options.filter((option) => option.correct) : wrong).map(({ id }) => id);
}

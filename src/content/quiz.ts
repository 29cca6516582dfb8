import type { Question, QuestionKind } from '../study/catalogue.js';
import type { Problem } from '../study/problem.js';
import { type Report, reporterFor } from './fault.js';
import { oneOf, type Read, refuse } from './fields.js';
import type { Origin } from './front-matter.js';
import { readCard } from './questions/card.js';
import { readCommand } from './questions/command.js';
import { KINDS } from './questions/common.js';
import { readGenerated } from './questions/generated.js';
import { readMatch } from './questions/match.js';
import { readMultiple } from './questions/multiple.js';
import { readOrder } from './questions/order.js';
import { readShort } from './questions/short.js';
import { readSingle } from './questions/single.js';
import { readTrueFalse } from './questions/true-false.js';
import { record, required } from './record.js';
import type { SourceFile } from './source-file.js';
import { parseYaml, type YamlNode } from './yaml.js';
import { placeIn } from './yaml-place.js';

/** A question with the node it was read from, which knows the place of its every part. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly node: YamlNode;
}

/** The questions of a quiz that could be read; faults of the others stand in the problems. */
export interface QuizDraft {
  readonly file: string;
  readonly questions: readonly PlacedQuestion[];
  /** Whether every question of the file could be read. */
  readonly isComplete: boolean;
}

const READERS: Readonly<Record<QuestionKind, Read<Question>>> = {
  single: readSingle,
  multiple: readMultiple,
  'true-false': readTrueFalse,
  short: readShort,
  command: readCommand,
  order: readOrder,
  match: readMatch,
  card: readCard,
  generated: readGenerated,
};

const readKind = oneOf(KINDS);

const readQuestion: Read<Question> = (field) => {
  const { node, report } = field;
  const kind = node.kind === 'map' ? node.entries.get('kind') : undefined;
  if (kind === undefined) {
    report(node.place, 'missing-key', `A question has no \`kind\`; add it, for example \`kind: single\`.`);
    return undefined;
  }
  const known = readKind({ node: kind.value, name: 'kind', report });
  return known === undefined ? undefined : READERS[known](field);
};

/** Reads a quiz; every fault is reported, and what has none is kept. */
export function parseQuiz({ path, text }: SourceFile, problems: Problem[], origin: Origin = 'shipped'): QuizDraft {
  const report = reporterFor(path, problems);
  const root = parseYaml(text, { report });
  const read =
    root && record('A quiz', { questions: required(readQuestions) })({ node: root, name: 'quiz.yaml', report });
  const { placed = [], isComplete = false } = read?.questions ?? {};
  checkQuestions(placed, report);
  if (origin === 'shipped') {
    checkSources(placed, report);
  }
  return { file: path, questions: placed, isComplete };
}

const readQuestions: Read<{ readonly placed: readonly PlacedQuestion[]; readonly isComplete: boolean }> = (field) => {
  const { node, name, report } = field;
  if (node.kind !== 'list' || node.entries.length === 0) {
    return refuse(field, 'a list with a question in it; topics/README.md shows each kind');
  }
  const placed = node.entries.flatMap((entry) => {
    const question = readQuestion({ node: entry, name, report });
    return question === undefined ? [] : [{ question, node: entry }];
  });
  return { placed, isComplete: placed.length === node.entries.length };
};

function checkQuestions(questions: readonly PlacedQuestion[], report: Report): void {
  const lines = new Map<string, number>();
  for (const { question, node } of questions) {
    const first = lines.get(question.id);
    const place = placeIn(node, 'id');
    if (first !== undefined) {
      report(
        place,
        'duplicate-id',
        `The question of line ${first} has the id \`${question.id}\` too; give each its own id.`,
      );
    }
    lines.set(question.id, first ?? place.line);
  }
}

/** What ships names the day its sources were read; what is imported need not know it. */
function checkSources(questions: readonly PlacedQuestion[], report: Report): void {
  for (const { question, node } of questions) {
    if ((question.source === undefined) !== (question.checked === undefined)) {
      const missing = question.source === undefined ? 'source' : 'checked';
      report(node.place, 'source-date', `\`source\` and \`checked\` belong together; add \`${missing}\`.`);
    }
  }
}

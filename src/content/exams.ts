import type { Exam, ExamDomain } from '../study/catalogue.js';
import type { Problem } from '../study/problem.js';
import { reporterFor } from './fault.js';
import { count, date, type Field, idText, line, oneOf, type Read } from './fields.js';
import { listOf, optional, record, required } from './record.js';
import type { SourceFile } from './source-file.js';
import { parseYaml } from './yaml.js';
import { placeIn } from './yaml-place.js';

/** What a vendor may leave unpublished. */
const UNOFFICIAL = ['code', 'questions', 'scored', 'minutes', 'passing', 'scale', 'weights'];

const TASK = record('A task', { id: required(line), text: required(line) });

const DOMAIN = record('A domain', {
  id: required(idText),
  name: required(line),
  weight: required(count),
  tasks: required(listOf(TASK, { least: 1 })),
});

const readValues = record('An exam', {
  id: required(idText),
  name: required(line),
  code: required(line),
  questions: required(count),
  scored: required(count),
  minutes: required(count),
  passing: required(count),
  scale: required(record('A scale', { min: required(count), max: required(count) })),
  verified: required(date),
  unofficial: optional(listOf(oneOf(UNOFFICIAL))),
  domains: required(listOf(DOMAIN, { least: 1 })),
});

const readExam: Read<Exam> = (field) => {
  const value = readValues(field);
  if (value === undefined) {
    return undefined;
  }
  const exam = { ...value, unofficial: (value.unofficial ?? []) as Exam['unofficial'] };
  checkNumbers(exam, field);
  checkWeights(exam.domains, field);
  return exam;
};

function checkNumbers({ questions, scored, passing, scale, minutes }: Exam, { node, report }: Field): void {
  if (scored > questions || questions === 0 || minutes === 0) {
    report(
      placeIn(node, 'questions'),
      'exam-numbers',
      "`questions`, `scored` and `minutes` don't fit; scored is at most questions, and none is 0.",
    );
  }
  if (passing < scale.min || passing > scale.max) {
    report(placeIn(node, 'passing'), 'exam-numbers', '`passing` lies outside the scale; correct one of them.');
  }
}

function checkWeights(domains: readonly ExamDomain[], { node, report }: Field): void {
  const sum = domains.reduce((total, { weight }) => total + weight, 0);
  if (sum !== 100) {
    report(
      placeIn(node, 'domains'),
      'exam-weights',
      `The weights of the domains sum to ${sum}; correct them until they sum to 100.`,
    );
  }
}

const readRoot = record('The file of exams', { exams: required(listOf(readExam, { least: 1 })) });

/** Reads the blueprints of exams. */
export function parseExams({ path, text }: SourceFile, problems: Problem[]): readonly Exam[] {
  const report = reporterFor(path, problems);
  const node = parseYaml(text, { report });
  const exams = (node && readRoot({ node, name: 'exams.yaml', report })?.exams) ?? [];
  if (node !== undefined) {
    checkIds(exams, (place, id) =>
      report(
        placeIn(node, 'exams', ...place),
        'duplicate-id',
        `The id \`${id}\` stands here twice; give each its own.`,
      ),
    );
  }
  return exams;
}

type ReportTwice = (path: readonly (string | number)[], id: string) => void;

function checkIds(exams: readonly Exam[], twice: ReportTwice): void {
  const seen = new Set<string>();
  const check = (id: string, ...path: readonly (string | number)[]): void => {
    if (seen.has(id)) {
      twice([...path, 'id'], id);
    }
    seen.add(id);
  };
  exams.forEach((exam, e) => {
    check(exam.id, e);
    exam.domains.forEach((domain, d) => {
      check(`${exam.id}/${domain.id}`, e, 'domains', d);
      domain.tasks.forEach((task, t) => {
        check(`${exam.id}/${domain.id}/${task.id}`, e, 'domains', d, 'tasks', t);
      });
    });
  });
}

import type { Exam } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { type Mastery, shareOf } from '../study/statistics/mastery.js';
import type { Range } from '../study/statistics/range.js';
import type { DomainReadiness, Readiness } from '../study/statistics/readiness.js';
import { headingLine, paragraph, percentRange, percentText, shareBar } from './figure.js';
import { beside, blanks, counted, linesText, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';
import { wrapText } from './wrap.js';

/** What is known of a learner and an exam. */
export interface ExamStanding {
  readonly exam: Exam;
  readonly readiness: Readiness;
  /** By the id of the domain. */
  readonly mastery: ReadonlyMap<string, Mastery>;
}

/** Sets how ready a learner is for an exam. */
export function readinessLines(standing: ExamStanding, setting: Setting): Painted {
  return linesText([
    ...examLines(standing.exam, setting),
    ...poolLines(standing, setting),
    beside(),
    ...domainsLines(standing, setting),
    ...verdictLines(standing, setting),
  ]);
}

/** Names an exam. */
export function examLines({ name, code }: Exam, setting: Setting): readonly Painted[] {
  return wrapText(headingLine(`${name} (${code})` as Clean, setting), setting.width);
}

/** Says how many questions there are for an exam, and which of them the domains count. */
export function poolLines({ readiness }: ExamStanding, setting: Setting): readonly Painted[] {
  const { serving, inExam, domains } = readiness;
  const isCountedTwice = domains.reduce((sum, { questions }) => sum + questions, 0) > inExam;
  const share = inExam === serving ? `All of its ${serving}` : `${inExam} of its ${serving}`;
  const twice = isCountedTwice ? '; one that serves several domains counts in each' : '';
  const sentence = `${share} questions can stand in it${twice}.`;
  return serving === 0 ? [] : paragraph(paint('muted', sentence as Clean, setting.color), setting);
}

/** Sets how it stands with each domain, a blank line below each. */
export function domainsLines({ readiness, mastery }: ExamStanding, setting: Setting): readonly Painted[] {
  return readiness.domains.flatMap((domain) => [...domainLines(domain, mastery.get(domain.domain), setting), beside()]);
}

/** Says whether a learner is ready. */
export function verdictLines({ exam, readiness }: ExamStanding, setting: Setting): readonly Painted[] {
  return [
    headingLine('Ready?' as Clean, setting),
    ...verdict(exam, readiness).flatMap((sentence) => paragraph(sentence, setting)),
  ];
}

function domainLines(
  domain: DomainReadiness,
  mastery: Mastery | undefined,
  { width, color }: Setting,
): readonly Painted[] {
  const { name, weight, first, questions } = domain;
  const title = beside(paint('strong', name, color), paint('muted', `, ${weight} % of the exam` as Clean, color));
  const share = mastery === undefined ? 0 : shareOf(mastery);
  const facts = [
    `${counted(questions, 'exam question')}, ${first.answers} answered`,
    ...(first.answers === 0 ? [] : [`${percentText(first.right / first.answers)} right at first sight`]),
  ].join(', ');
  const lines = [
    beside(shareBar(share, 10, color), ` ${percentText(share)} mastered` as Clean),
    paint('muted', facts as Clean, color),
    rangeText(domain),
  ];
  return [
    ...wrapText(title, width, { first: blanks(3), rest: blanks(3) }),
    ...lines.flatMap((line) => wrapText(line, width, { first: blanks(5), rest: blanks(5) })),
  ];
}

function rangeText({ share, questions, needed, first }: DomainReadiness): Clean {
  if (questions === 0) {
    return 'no questions of this domain' as Clean;
  }
  return share === undefined
    ? (`not enough answers yet: ${first.answers} of ${needed}` as Clean)
    : (`you would get ${percentRange(share)} right` as Clean);
}

/** Says how it stands, a sentence a paragraph. */
function verdict({ id, passing }: Exam, { share, points, domains }: Readiness): readonly Clean[] {
  if (share === undefined || points === undefined) {
    const missing = domains.reduce((sum, { needed, first }) => sum + Math.max(0, needed - first.answers), 0);
    return domains.some(({ questions }) => questions === 0)
      ? ['There are no questions for a part of this exam, so nothing can be said about the whole.' as Clean]
      : [
          `Not enough answers yet: ${counted(missing, 'more answer')} to new questions, in the domains that lack them.` as Clean,
          `Run \`awsstudy quiz --exam ${id} --new\`.` as Clean,
        ];
  }
  return [
    `${points.low} to ${points.high} points, around ${points.middle}; ${passing} pass. An estimate: how points are counted is not published.` as Clean,
    `That is ${percentRange(share)} of the questions. Of 10 such ranges 8 hold the share that you would truly get on our questions; one sitting goes better or worse by luck.` as Clean,
    passText(points, passing),
  ];
}

function passText({ low, high }: Range, passing: number): Clean {
  if (low >= passing) {
    return `The whole range lies above the pass mark.` as Clean;
  }
  return (
    high < passing
      ? 'The whole range lies below the pass mark.'
      : 'The pass mark lies within the range: it could go either way.'
  ) as Clean;
}

/**
 * Gives each domain a line, tab-separated: id, weight, questions, answered, mastery, and the least, middle and most share
 * of right answers, empty while there are not enough answers. The line `all` has them for the whole exam, the line
 * `points` the least, middle and most points and the pass mark.
 */
export function plainReadiness({ exam, readiness, mastery }: ExamStanding): Clean {
  const { domains, share, points } = readiness;
  const sum = (of: (domain: DomainReadiness) => number): number => domains.reduce((all, each) => all + of(each), 0);
  const rows = [
    ...domains.map((each) => {
      const known = mastery.get(each.domain);
      const mastered = known === undefined ? 0 : shareOf(known);
      return [each.domain, each.weight, each.questions, each.first.answers, mastered.toFixed(3), ...cells(each.share)];
    }),
    ['all', sum(({ weight }) => weight), '', '', '', ...cells(share)],
    ['points', points?.low ?? '', points?.middle ?? '', points?.high ?? '', exam.passing],
  ];
  return rows.map((row) => `${row.join('\t')}\n`).join('') as Clean;
}

function cells(range: Range | undefined): readonly string[] {
  return range === undefined ? ['', '', ''] : [range.low, range.middle, range.high].map((share) => share.toFixed(3));
}

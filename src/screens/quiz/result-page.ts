import { type QuizSession, type Result, type SessionSummary, summariseSession } from '../../study/quiz-session.js';
import { cleanLine } from '../../text/clean.js';
import { beside, blanks, type Setting } from '../../text/lines.js';
import { paintInline } from '../../text/paint.js';
import { wrapText } from '../../text/wrap.js';
import { bar } from '../../ui/bar.js';
import { entryLines } from '../../ui/entry-lines.js';
import { BLANK, type Block, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import { readCommand } from './verdict-page.js';

const BAR_WIDTH = 30;

/** Gives the body of the screen at the end: the score, how each section went, and the questions that were missed. */
export function resultPage(session: QuizSession, setting: Setting): Page {
  const summary = summariseSession(session);
  if (summary.answered === 0) {
    return pageOf([{ lines: wrapText(cleanLine('No questions were answered.'), setting.width) }]);
  }
  const missed = summary.missed.flatMap((result) => [BLANK, missedBlock(result, setting)]);
  return pageOf([
    scoreBlock(summary, setting),
    BLANK,
    { lines: [phrase('heading', 'By section', setting)] },
    ...sectionsOf(session.results).map((section) => sectionBlock(section, setting)),
    ...(missed.length === 0 ? [] : [BLANK, { lines: [phrase('heading', 'Missed', setting)] }, ...missed.slice(1)]),
  ]);
}

function scoreBlock({ answered, correct, percent }: SessionSummary, setting: Setting): Block {
  const drawn = bar(correct / answered, { ...setting, width: BAR_WIDTH });
  return {
    lines: [
      phrase('strong', `${correct} of ${answered} right`, setting),
      beside(drawn, blanks(2), cleanLine(`${percent} %`)),
    ],
  };
}

interface SectionScore {
  readonly name: string;
  readonly right: number;
  readonly of: number;
}

/** Counts by section, in the order in which sections came up. */
function sectionsOf(results: readonly Result[]): readonly SectionScore[] {
  const scores = new Map<string, SectionScore>();
  for (const { topic, presented, verdict } of results) {
    const name = `${topic}#${presented.question.section}`;
    const { right, of } = scores.get(name) ?? { right: 0, of: 0 };
    scores.set(name, { name, right: right + (verdict.correct ? 1 : 0), of: of + 1 });
  }
  return [...scores.values()];
}

function sectionBlock({ name, right, of }: SectionScore, setting: Setting): Block {
  const sign = right === of ? phrase('right', '✓', setting) : phrase('wrong', '✗', setting);
  return { lines: entryLines({ sign, label: `${right}/${of}`, text: cleanLine(name) }, setting) };
}

function missedBlock({ topic, presented }: Result, setting: Setting): Block {
  const { stem, section } = presented.question;
  const first = beside(phrase('wrong', '✗', setting), blanks(1));
  const rest = blanks(2);
  return {
    lines: [
      ...wrapText(paintInline(stem, setting.color), setting.width, { first, rest }),
      ...wrapText(readCommand(topic, section, setting), setting.width, { first: rest, rest }),
    ],
  };
}

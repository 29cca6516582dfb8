import type { Clean } from '../../study/clean.js';
import { type Result, type SessionSummary, summariseSession } from '../../study/quiz-session.js';
import type { ReturnDays } from '../../study/return-days.js';
import { missedOnce, sectionScores } from '../../study/session-outcome.js';
import type { Titles } from '../../study/titles.js';
import { cleanLine } from '../../text/clean.js';
import { beside, blanks, type Setting } from '../../text/lines.js';
import { paint } from '../../text/paint.js';
import { stemStart } from '../../text/stem-text.js';
import { wrapText } from '../../text/wrap.js';
import { bar } from '../../ui/bar.js';
import { BLANK, type Block, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import type { ResultState } from './result-state.js';
import { returnsText } from './returns-text.js';
import { sectionLines } from './section-lines.js';

/** What is said at the end of a session beside how it went. */
export interface ResultSetting extends Setting {
  readonly titles: Titles;
  /** When the questions come back. */
  readonly returns: ReturnDays;
  /** What there is to say of the session besides. */
  readonly note: Clean | undefined;
}

const BAR_WIDTH = 30;

/** Gives the body of the screen: the score, when the questions come back, each section, and what was missed. */
export function resultPage({ session, cursor }: ResultState, setting: ResultSetting): Page {
  const summary = summariseSession(session);
  const note = setting.note === undefined ? [] : wrapText(setting.note, setting.width);
  if (summary.answered === 0) {
    return pageOf([
      { lines: note.length > 0 ? note : wrapText(cleanLine('No questions were answered.'), setting.width) },
    ]);
  }
  const missed = missedOnce(session.results);
  return pageOf([
    ...scoreBlocks(summary, setting),
    ...(note.length === 0 ? [] : [BLANK, { lines: note }]),
    BLANK,
    { lines: [phrase('heading', 'By section', setting)] },
    { lines: sectionLines(sectionScores(session.results), setting) },
    ...(missed.length === 0 ? [] : [BLANK, { lines: [phrase('heading', 'Missed', setting)] }]),
    ...missed.map((result, index) => missedBlock(result, index === cursor, setting)),
  ]);
}

function scoreBlocks({ answered, correct, percent }: SessionSummary, setting: ResultSetting): readonly Block[] {
  const drawn = bar(correct / answered, { ...setting, width: BAR_WIDTH });
  const returns = returnsText(setting.returns);
  return [
    {
      lines: [
        phrase('strong', `${correct} of ${answered} right`, setting),
        beside(drawn, blanks(2), cleanLine(`${percent} %`)),
      ],
    },
    ...(returns === '' ? [] : [BLANK, { lines: wrapText(cleanLine(`They come back: ${returns}`), setting.width) }]),
  ];
}

const INDENT = 4;

/** A question that was missed, with the section that teaches it. */
function missedBlock({ topic, presented }: Result, isHere: boolean, setting: ResultSetting): Block {
  const { stem, section } = presented.question;
  const { titles, color, width } = setting;
  const sign = phrase('accent', isHere ? '›' : ' ', setting);
  const first = beside(sign, blanks(1), phrase('wrong', '✗', setting), blanks(1));
  const rest = blanks(INDENT);
  const start = stemStart(stem, setting);
  const taught = [titles.topic(topic), titles.section(topic, section)].filter((title) => title !== '').join(' · ');
  return {
    lines: [
      ...wrapText(isHere ? paint('selected', start, color) : start, width, { first, rest }),
      ...wrapText(phrase('muted', taught, setting), width, { first: rest, rest }),
    ],
    focus: isHere,
  };
}

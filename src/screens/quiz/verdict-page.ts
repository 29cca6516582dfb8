import type { Grade } from '../../study/event.js';
import { GRADE_NAMES } from '../../study/grading.js';
import type { Result } from '../../study/quiz-session.js';
import type { Titles } from '../../study/titles.js';
import { cleanLine } from '../../text/clean.js';
import { beside, blanks, type Setting } from '../../text/lines.js';
import { joinPainted, type Painted } from '../../text/painted.js';
import { answerText } from '../../text/question-text.js';
import { questionLines } from '../../text/stem-text.js';
import { wrapText } from '../../text/wrap.js';
import { termLines } from '../../ui/entry-lines.js';
import { BLANK, type Block, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import { reasonBlocks } from './reasons.js';

/** How a verdict is set. */
export interface VerdictSetting extends Setting {
  readonly titles: Titles;
}

/** Gives the body of the screen after an answer: the verdict, the reason for every option, and where it is taught. */
export function verdictPage(result: Result, setting: VerdictSetting): Page {
  return pageOf([
    { lines: questionLines(result.presented.question, setting) },
    BLANK,
    { lines: wrapText(verdictOf(result, setting), setting.width), focus: true },
    BLANK,
    ...reasonBlocks(result, setting).map((block) => ({ ...block, focus: true })),
    BLANK,
    ...referenceBlocks(result, setting),
    ...gradeBlocks(result, setting),
  ]);
}

function verdictOf({ presented, verdict, repeats }: Result, setting: Setting): Painted {
  const isCard = presented.form === 'card';
  if (verdict.correct) {
    return phrase('right', isCard ? '✓ You knew it' : '✓ Right', setting);
  }
  // A command is too long for this line; it stands below, under the one that was typed. So does the side of a card.
  const isBelow = isCard || presented.question.kind === 'command';
  const right = phrase('strong', answerText(presented, verdict.expected), setting);
  return beside(
    phrase('wrong', isCard ? "✗ You didn't know it" : '✗ Wrong', setting),
    cleanLine('.'),
    ...(isBelow ? [] : [cleanLine(' The answer is '), right, cleanLine('.')]),
    phrase('muted', repeats ? ' It comes once more.' : '', setting),
  );
}

function referenceBlocks({ topic, presented }: Result, setting: VerdictSetting): readonly Block[] {
  const { section, source, checked } = presented.question;
  const { titles } = setting;
  const taught = [titles.topic(topic), titles.section(topic, section)].filter((title) => title !== '').join(' · ');
  const note: Block = { lines: termLines('Note', cleanLine(taught), setting) };
  if (source === undefined) {
    return [note];
  }
  const page = checked === undefined ? source : cleanLine(`${source} (checked ${checked})`);
  return [note, { lines: termLines('Source', page, setting) }];
}

const GRADES: readonly Grade[] = [1, 2, 3, 4];

/** Cramming never moves the schedule, so that there a grade would mean nothing. */
function gradeBlocks({ event }: Result, setting: Setting): readonly Block[] {
  if (event.mode === 'cram') {
    return [];
  }
  const grades = GRADES.map((grade) => {
    const name = `${grade} ${GRADE_NAMES[grade]}`;
    return grade === event.grade ? phrase('strong', `[${name}]`, setting) : phrase('muted', ` ${name} `, setting);
  });
  return [{ lines: termLines('Grade', joinPainted([...grades], blanks(1)), setting) }];
}

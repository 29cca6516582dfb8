import type { Clean } from '../../study/clean.js';
import type { Result } from '../../study/quiz-session.js';
import { cleanLine } from '../../text/clean.js';
import { beside, type Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { answerText } from '../../text/question-text.js';
import { wrapText } from '../../text/wrap.js';
import { termLines } from '../../ui/entry-lines.js';
import { BLANK, type Block, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import { stemLines } from './question-page.js';
import { reasonBlocks } from './reasons.js';

/** Gives the body of the screen after an answer: the verdict, the reason for every option, and where it is taught. */
export function verdictPage(result: Result, setting: Setting): Page {
  return pageOf([
    { lines: stemLines(result.presented.question.stem, setting) },
    BLANK,
    { lines: wrapText(verdictOf(result, setting), setting.width), focus: true },
    BLANK,
    ...reasonBlocks(result, setting).map((block) => ({ ...block, focus: true })),
    BLANK,
    ...referenceBlocks(result, setting),
  ]);
}

function verdictOf({ presented, verdict }: Result, setting: Setting): Painted {
  if (verdict.correct) {
    return phrase('right', '✓ Right', setting);
  }
  const right = phrase('strong', answerText(presented, verdict.expected), setting);
  return beside(phrase('wrong', '✗ Wrong', setting), cleanLine('. The answer is '), right, cleanLine('.'));
}

function referenceBlocks({ topic, presented }: Result, setting: Setting): readonly Block[] {
  const { section, source, checked } = presented.question;
  const read: Block = { lines: termLines('Read', readCommand(topic, section, setting), setting) };
  if (source === undefined) {
    return [read];
  }
  const page = checked === undefined ? source : cleanLine(`${source} (checked ${checked})`);
  return [read, { lines: termLines('Source', page, setting) }];
}

/** Gives the command that shows the section which teaches an answer. */
export function readCommand(topic: Clean, section: Clean, setting: Setting): Painted {
  return phrase('code', `awsstudy show ${topic} ${section}`, setting);
}

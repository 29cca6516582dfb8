import type { Reviewed } from '../../study/exam/review.js';
import type { Sitting } from '../../study/exam/sitting.js';
import { cleanLine } from '../../text/clean.js';
import { outcomeText } from '../../text/exam-result-text.js';
import { beside, type Setting } from '../../text/lines.js';
import { optionLooks } from '../../text/option-looks.js';
import { paint, paintInline } from '../../text/paint.js';
import type { Painted } from '../../text/painted.js';
import type { Meaning } from '../../text/palette.js';
import { stemLines } from '../../text/stem-text.js';
import { wrapText } from '../../text/wrap.js';
import { belowEntry, entryLines, termLines } from '../../ui/entry-lines.js';
import { BLANK, type Block, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import type { Submitted } from './exam-state.js';

type Answerable = Exclude<Reviewed, { readonly outcome: 'gone' }>;

const MEANINGS: Readonly<Record<Answerable['outcome'], Meaning>> = {
  right: 'right',
  wrong: 'wrong',
  unanswered: 'wrong',
  changed: 'muted',
};

/** Gives the body of the screen for a question of a submitted exam: what was answered, and the reason of every option. */
export function reviewPage({ sitting, reviewed, position }: Submitted, setting: Setting): Page {
  const question = reviewed[position];
  if (question === undefined || question.outcome === 'gone') {
    const gone = cleanLine(`No longer in its topic, so not counted: ${question?.card ?? ''}`);
    return pageOf([{ lines: wrapText(gone, setting.width) }]);
  }
  const verdict = paint(MEANINGS[question.outcome], outcomeText(question), setting.color);
  return pageOf([
    { lines: stemLines(question.presented.question.stem, setting) },
    BLANK,
    { lines: wrapText(verdict, setting.width), focus: true },
    BLANK,
    ...question.presented.options.map((option) => ({ lines: optionLines(option, question, setting) })),
    BLANK,
    ...referenceBlocks(question, sitting, setting),
  ]);
}

type ShownOption = Answerable['presented']['options'][number];

function optionLines(option: ShownOption, { chosen = [] }: Answerable, setting: Setting): readonly Painted[] {
  const { sign, meaning, note } = optionLooks(option.correct, chosen.includes(option.id));
  const text = paint(meaning, paintInline(option.text, setting.color), setting.color);
  const entry = {
    sign: phrase(meaning, sign, setting),
    label: option.letter,
    text: beside(text, phrase('muted', note, setting)),
  };
  return [...entryLines(entry, setting), ...belowEntry(paintInline(option.why, setting.color), entry, setting)];
}

function referenceBlocks(question: Answerable, { exam }: Sitting, setting: Setting): readonly Block[] {
  const { topic, domain, scored, presented } = question;
  const { section, source, checked } = presented.question;
  const name = exam.domains.find(({ id }) => id === domain)?.name ?? cleanLine(domain);
  const command = phrase('code', `awsstudy show ${topic} ${section}`, setting);
  return [
    { lines: termLines('Domain', cleanLine(`${name}${scored ? '' : ' (asked, but not scored)'}`), setting) },
    { lines: termLines('Read', command, setting) },
    ...(source === undefined
      ? []
      : [
          {
            lines: termLines(
              'Source',
              cleanLine(`${source}${checked === undefined ? '' : ` (checked ${checked})`}`),
              setting,
            ),
          },
        ]),
  ];
}

import { cleanLine } from '../../text/clean.js';
import { beside, blanks, counted, padEnd, padStart, type Setting } from '../../text/lines.js';
import { paint, paintInline } from '../../text/paint.js';
import type { Painted } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { wrapText } from '../../text/wrap.js';
import { BLANK, type Block, type Page, pageOf } from '../../ui/page.js';
import { phrase } from '../../ui/phrase.js';
import type { Waiting } from './exam-state.js';

/** Gives the body of the screen before the start: what the paper is like, and that its clock never stops. */
export function entrancePage({ exam, paper }: Waiting, setting: Setting): Page {
  const { name, passing, scale, unofficial, id } = exam;
  const { cards, minutes, unscored = [] } = paper;
  const size = `${counted(cards.length, 'question')}, ${counted(minutes, 'minute')}`;
  const sentences = [
    ...(unscored.length === 0
      ? []
      : [
          `${unscored.length} of them ${unscored.length === 1 ? "doesn't" : "don't"} count, as in the real exam; nobody tells you which.`,
        ]),
    'Nothing is said about right and wrong before you submit. Move about freely, flag what you want to see again.',
    `Enter starts the clock, and it never stops. Each answer is saved at once: if you leave, \`awsstudy exam ${id}\` goes on.`,
  ];
  return pageOf([
    { lines: wrapText(paint('strong', name, setting.color), setting.width) },
    { lines: wrapText(cleanLine(`${size}, pass mark ${passing} of ${scale.max}`), setting.width) },
    ...(unofficial.length === 0
      ? []
      : [
          {
            lines: wrapText(
              phrase('muted', `Not published, so set for practice: ${unofficial.join(', ')}`, setting),
              setting.width,
            ),
          },
        ]),
    BLANK,
    { lines: domainLines({ exam, paper }, setting) },
    ...sentences.flatMap((sentence) => [BLANK, paragraph(sentence, setting)]),
  ]);
}

function paragraph(sentence: string, { width, color }: Setting): Block {
  return { lines: wrapText(paintInline(cleanLine(sentence), color), width) };
}

/** Gives the domains with how many questions of the paper stand for each. */
function domainLines({ exam, paper }: Pick<Waiting, 'exam' | 'paper'>, setting: Setting): readonly Painted[] {
  const { domains = [] } = paper;
  const width = Math.max(...exam.domains.map(({ name }) => cellWidth(name)));
  return exam.domains.map(({ id, name }) => {
    const count = domains.filter((domain) => domain === id).length;
    return beside(
      blanks(2),
      padEnd(name, width),
      blanks(2),
      phrase('muted', padStart(cleanLine(String(count)), 3), setting),
    );
  });
}

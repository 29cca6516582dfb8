import type { ChoiceQuestion } from '../study/catalogue.js';
import type { Clean } from '../study/clean.js';
import { isId } from '../study/id.js';
import { cleanLine } from '../text/clean.js';
import type { Made } from './found.js';
import { escapedHtml, htmlOf } from './html.js';
import { textOf } from './html-text.js';
import { letterOf } from './letters.js';
import { choiceMade, type QuestionHead } from './made.js';
import { splitSource } from './source-line.js';

const LIST_START = '<ol type="A">';
const LIST_END = '</ol>';
const KEY = /^<p><b>([A-Z](?:, [A-Z])*)<\/b><\/p>$/;

/** Gives the front of a question with options: its stem, and these under letters. */
export function choiceFront({ stem, options }: ChoiceQuestion): Clean {
  const items = options.map(({ id, text }) => `<li data-id="${escapedHtml(id)}">${htmlOf(text)}</li>`);
  return `${htmlOf(stem)}${LIST_START}${items.join('')}${LIST_END}` as Clean;
}

/** Gives the back: the letters of what is right, and the reason of each option. */
export function choiceBack({ options }: ChoiceQuestion): Clean {
  const right = options.flatMap((option, index) => (option.correct ? [letterOf(index)] : []));
  const items = options.map(({ why }) => `<li>${htmlOf(why)}</li>`);
  return `<p><b>${right.join(', ')}</b></p>${LIST_START}${items.join('')}${LIST_END}` as Clean;
}

/** Reads what the two functions above write, or gives nothing where it is something else. */
export function choiceOfNote(head: Omit<QuestionHead, 'stem'>, front: string, back: string): Made | undefined {
  const asked = cutAtList(front);
  const told = cutAtList(back);
  const key = KEY.exec(told?.before ?? '')?.[1]?.split(', ');
  if (asked === undefined || told === undefined || key === undefined || asked.items.length !== told.items.length) {
    return undefined;
  }
  const { source } = splitSource(textOf(told.after));
  const full = { ...head, stem: textOf(asked.before), ...(source === undefined ? {} : { source }) };
  return choiceMade(
    full,
    asked.items.map(({ id, text }, index) => ({
      ...(id === undefined ? {} : { id }),
      text,
      correct: key.includes(letterOf(index)),
      why: told.items[index]?.text ?? '',
    })),
  );
}

interface Item {
  readonly id: Clean | undefined;
  readonly text: Clean;
}

interface CutField {
  readonly before: string;
  readonly items: readonly Item[];
  readonly after: string;
}

function cutAtList(field: string): CutField | undefined {
  const start = field.indexOf(LIST_START);
  const end = field.indexOf(LIST_END, start);
  if (start < 0 || end < 0) {
    return undefined;
  }
  const [, ...items] = field.slice(start + LIST_START.length, end).split('<li');
  return { before: field.slice(0, start), items: items.map(itemOf), after: field.slice(end + LIST_END.length) };
}

/** Reads what stands behind `<li`. */
function itemOf(item: string): Item {
  const id = /^ data-id="([a-z0-9-]{1,64})">/.exec(item)?.[1];
  return { id: id !== undefined && isId(id) ? cleanLine(id) : undefined, text: textOf(`<li${item}`) };
}

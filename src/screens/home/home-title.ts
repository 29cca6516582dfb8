import { goalText } from '../../text/goal-text.js';
import { beside, blanks, counted, type Setting } from '../../text/lines.js';
import type { Painted } from '../../text/painted.js';
import { cellWidth } from '../../text/width.js';
import { fieldLine } from '../../ui/field-line.js';
import { phrase } from '../../ui/phrase.js';
import type { HomeFacts } from './home-facts.js';
import { type HomeState, isFiltered } from './home-state.js';

const NAME = 'awsstudy';
const GAP = 2;

/**
 * Gives the line on top: the program or the filter, and at the right edge how one has studied, or how many topics are
 * left; above the help what it explains.
 */
export function homeTitle(state: HomeState, setting: Setting): Painted {
  if (state.page.kind === 'help') {
    return phrase('title', 'Keys', setting);
  }
  const isOpen = state.page.kind === 'filter';
  const text =
    isOpen || isFiltered(state)
      ? `${state.found.length} of ${state.facts.topics.length}`
      : studyText(state.facts, setting.width - NAME.length - GAP);
  const right = phrase('muted', text, setting);
  const room = setting.width - cellWidth(right) - GAP;
  const left = isOpen ? fieldLine(state.filter, { ...setting, width: room }) : nameLine(state, setting);
  return beside(left, blanks(setting.width - cellWidth(left) - cellWidth(right)), right);
}

function nameLine(state: HomeState, setting: Setting): Painted {
  const name = phrase('title', NAME, setting);
  return isFiltered(state)
    ? beside(name, blanks(GAP), phrase('accent', '/', setting), blanks(1), state.filter.text)
    : name;
}

/** Says how one has studied, the least of it left out where there is no room for all. */
function studyText({ marked, streak, answersToday, goal }: HomeFacts, room: number): string {
  const today = answersToday > 0 ? `${counted(answersToday, 'answer')} today` : '';
  const parts = [
    marked > 0 ? `m: ${marked} marked` : '',
    streak > 1 ? `${streak} days in a row` : '',
    goalText({ answers: answersToday, goal }) || today,
  ].filter((text) => text !== '');
  const texts = parts.map((_, index) => parts.slice(index).join(' · '));
  return texts.find((text) => text.length <= room) ?? '';
}

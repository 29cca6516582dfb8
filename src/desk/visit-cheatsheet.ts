import { groupedCommands, sheetOf, sheetsTitle } from '../cheatsheets.js';
import type { Context } from '../context.js';
import type { CheatsheetPlace } from '../screens/cheatsheet/cheatsheet-screen.js';
import type { CommandDetail, DetailOf } from '../screens/cheatsheet/command-detail.js';
import type { Clean } from '../study/clean.js';
import type { GroupedCommand } from '../study/command-filter.js';
import { takeApart } from '../study/drills/anatomy.js';
import { operationOf, questionsLike } from '../study/drills/same-operation.js';
import type { TopicSheet } from '../text/cheatsheet-text.js';
import type { Desk, Visit } from './desk.js';

/** Makes the visit of the commands of a topic, or of all topics. */
export function visitCheatsheet(desk: Desk, topic: Clean | undefined): Visit {
  const { catalogue } = desk.context;
  const topics = topic === undefined ? catalogue.list().map(({ id }) => id) : [topic];
  return visitSheets(
    desk,
    topics.map((id) => sheetOf(id, catalogue)),
  );
}

/** Makes the visit of cheatsheets. */
export function visitSheets(desk: Desk, sheets: readonly TopicSheet[], place?: CheatsheetPlace): Visit {
  return async () => {
    const left = await desk.screens.cheatsheet({
      commands: groupedCommands(sheets),
      title: sheetsTitle(sheets),
      topic: sheets.length === 1 ? sheets[0]?.title : undefined,
      color: desk.color,
      detailOf: detailsOf(desk.context),
      place,
    });
    return left.kind === 'back' ? left : { kind: 'on', to: left.to, again: visitSheets(desk, sheets, left.place) };
  };
}

/** Gives what tells more of a command. It is asked with every frame, so what it found is kept. */
function detailsOf(context: Context): DetailOf {
  const known = new Map<GroupedCommand, CommandDetail>();
  return (command) => {
    const detail = known.get(command) ?? detailOf(command, context);
    known.set(command, detail);
    return detail;
  };
}

function detailOf({ topic, command }: GroupedCommand, { catalogue, commandTable }: Context): CommandDetail {
  const table = commandTable();
  const questions = catalogue.questions(topic);
  return {
    parts: takeApart(command, table),
    operation: operationOf(command, table),
    questions: questionsLike(command, questions, table).map(({ stem }) => stem),
    hasDrills: questions.some(({ kind }) => kind === 'command'),
  };
}

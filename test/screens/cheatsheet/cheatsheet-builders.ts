import { type CheatsheetRequest, requestOf } from '../../../src/screens/cheatsheet/cheatsheet-keys.js';
import {
  type CheatsheetAction,
  type CheatsheetState,
  reduceCheatsheet,
  startCheatsheet,
} from '../../../src/screens/cheatsheet/cheatsheet-state.js';
import { pageSize, scrolledTo, shownList } from '../../../src/screens/cheatsheet/cheatsheet-view.js';
import type { CommandDetail } from '../../../src/screens/cheatsheet/command-detail.js';
import type { GroupedCommand } from '../../../src/study/command-filter.js';
import { takeApart } from '../../../src/study/drills/anatomy.js';
import { operationOf } from '../../../src/study/drills/same-operation.js';
import { TABLE } from '../../study/drills/command-questions.js';
import { c } from '../../support/builders.js';

/** A command as cheatsheets have them. */
export function command(
  group: string,
  meaning: string,
  line: string,
  mark?: NonNullable<GroupedCommand['mark']>,
): GroupedCommand {
  return {
    topic: c('s3'),
    group: c(group),
    meaning: c(meaning),
    command: c(line),
    ...(mark === undefined ? {} : { mark }),
  };
}

/** Commands of two groups, one of them longer than a line. */
export const S3: readonly GroupedCommand[] = [
  command('Look around', 'List your buckets', 'aws s3 ls'),
  command(
    'Look around',
    'Find objects in Glacier Flexible Retrieval',
    `aws s3api list-objects-v2 --bucket <bucket> --query "Contents[?StorageClass=='GLACIER'].Key" --output text`,
  ),
  command('Sync', 'Sync one bucket to another', 'aws s3 sync s3://<source-bucket> s3://<target-bucket>'),
  command(
    'Sync',
    'Mirror: also delete what the source lacks',
    'aws s3 sync <folder> s3://<bucket> --delete',
    'destructive',
  ),
  command('Transfer', 'Speed uploads up from far away', 'aws s3 cp <file> s3://<bucket>/ --region <region>', 'costs'),
];

/** As many commands as asked, in groups of ten. */
export function manyCommands(count: number): readonly GroupedCommand[] {
  return Array.from({ length: count }, (_, index) =>
    command(`Group ${Math.floor(index / 10)}`, `Meaning ${index}`, `aws do-something --number ${index}`),
  );
}

/** What is told of any command. */
export function detailOf({ command: line }: GroupedCommand): CommandDetail {
  return {
    parts: takeApart(line, TABLE),
    operation: operationOf(line, TABLE),
    questions: line.includes('sync') ? [c('Make `s3://web` hold what the folder `site` holds.')] : [],
    hasDrills: !line.includes('region'),
  };
}

const NAMED = /^(?:Enter|Esc|Up|Down|Left|Right|Home|End|Tab|PageUp|PageDown|Backspace|Delete|Space|Ctrl-[A-Z])$/;

/** The screen as tests look at it. */
export const LOOKS = {
  title: c('Amazon S3: commands'),
  topic: c('Amazon S3'),
  color: false,
  size: { columns: 80, rows: 24 },
} as const;

/** Gives the state after keys in a window of 80x24; what is no name of a key is typed. */
export function pressed(state: CheatsheetState, ...keys: readonly string[]): CheatsheetState {
  return keys.reduce((now, key) => {
    const isNamed = NAMED.test(key) || (key.length === 1 && !now.isFiltering);
    const request = requestOf(now, isNamed ? { name: key } : { name: 'Paste', text: key });
    const action = request === undefined ? undefined : actionFor(now, request);
    return action === undefined ? now : reduceCheatsheet(now, action);
  }, state);
}

/** Gives what the screen does with a request that changes what is shown. */
function actionFor(state: CheatsheetState, request: CheatsheetRequest): CheatsheetAction | undefined {
  if ('on' in request || request.kind === 'leave') {
    return undefined;
  }
  if (request.kind !== 'move-by') {
    return request;
  }
  const view = { ...LOOKS, state, ...(state.purpose === 'browse' && { detailOf }) };
  return state.page.kind === 'list'
    ? { kind: 'move', move: request.move, page: pageSize(LOOKS.size), offset: shownList(view).offset }
    : { kind: 'scroll', offset: scrolledTo(view, request.move) };
}

/** Gives the screen on which a command is picked as it opens, after keys. */
export function pickOf(commands: readonly GroupedCommand[], ...keys: readonly string[]): CheatsheetState {
  return pressed(startCheatsheet(commands, 'pick'), ...keys);
}

/** Gives the browser as it opens, after keys. */
export function browserOf(commands: readonly GroupedCommand[], ...keys: readonly string[]): CheatsheetState {
  return pressed(startCheatsheet(commands, 'browse'), ...keys);
}

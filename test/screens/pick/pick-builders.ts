import { requestOf } from '../../../src/screens/pick/pick-keys.js';
import { type PickState, reducePick, startPick } from '../../../src/screens/pick/pick-state.js';
import { pageOf, shownList } from '../../../src/screens/pick/pick-view.js';
import type { GroupedCommand } from '../../../src/study/command-filter.js';
import { c } from '../../support/builders.js';

/** A command as cheatsheets have them. */
export function command(
  group: string,
  meaning: string,
  line: string,
  mark?: NonNullable<GroupedCommand['mark']>,
): GroupedCommand {
  return { group: c(group), meaning: c(meaning), command: c(line), ...(mark === undefined ? {} : { mark }) };
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

const NAMED = /^(?:Enter|Esc|Up|Down|Left|Right|Home|End|Tab|PageUp|PageDown|Backspace|Delete|Ctrl-[A-Z])$/;

/** Gives the state after keys in a window of 80x24; what is no name of a key is typed. */
export function pressed(state: PickState, ...keys: readonly string[]): PickState {
  return keys.reduce((now, key) => {
    const request = requestOf(NAMED.test(key) ? { name: key } : { name: 'Paste', text: key });
    if (request === undefined || request.kind === 'pick' || request.kind === 'leave') {
      return now;
    }
    if (request.kind !== 'move-by') {
      return reducePick(now, request);
    }
    const size = { columns: 80, rows: 24 };
    const { offset } = shownList({ state: now, size, color: false });
    return reducePick(now, { kind: 'move', move: request.move, page: pageOf(size), offset });
  }, state);
}

/** Gives the screen as it opens, after keys. */
export function pickOf(commands: readonly GroupedCommand[], ...keys: readonly string[]): PickState {
  return pressed(startPick(commands), ...keys);
}

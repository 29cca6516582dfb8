import type { AwsCommand } from './aws-arguments.js';
import type { CallFault, Given } from './call.js';
import type { CommandShape } from './command-table.js';

/** Options of any command that change how it connects or prints, and not what it does. */
const HARMLESS: readonly string[] = [
  'region',
  'profile',
  'output',
  'query',
  'color',
  'debug',
  'no-cli-pager',
  'no-paginate',
  'cli-read-timeout',
  'cli-connect-timeout',
  'cli-binary-format',
  'page-size',
  'client-token',
];

/** Switches that are off unless somebody puts them on: to put them off changes nothing. */
const OFF_ANYWAY: readonly string[] = [
  'cli-auto-prompt',
  'dry-run',
  'force',
  'force-delete-without-recovery',
  'skip-final-snapshot',
];

/** Options that end a list early, with what they leave of it. */
const CUTS: ReadonlyMap<string, string> = new Map([
  ['max-items', 'no more than its number'],
  ['max-results', 'no more than its number'],
  ['max-records', 'no more than its number'],
  ['max-keys', 'no more than its number'],
  ['limit', 'no more than its number'],
  ['no-paginate', 'only the first page'],
]);

/** Tells whether an option may be added to a command without changing what it does; to list less does the same too. */
export function isHarmless({ name, value }: Given, shape: CommandShape): boolean {
  return (
    HARMLESS.includes(name) || (OFF_ANYWAY.includes(name) && value === 'false') || (CUTS.has(name) && isListing(shape))
  );
}

/** Says which options may leave a list incomplete: one who only looks is right with them, and should know. */
export function cutListing({ options, shape }: AwsCommand): readonly CallFault[] {
  return options.flatMap(({ name }) => {
    const rest = shape !== undefined && isListing(shape) ? CUTS.get(name) : undefined;
    const sentence = `\`--${name}\` shows ${rest}; without it you see the whole list.`;
    return rest === undefined ? [] : [{ sentence, options: [], isAdvice: true }];
  });
}

/** What comes in pages has a token for the next one. */
function isListing({ path, options }: CommandShape): boolean {
  return (options.has('starting-token') || options.has('next-token')) && !path.includes(' wait ');
}

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

/** Options that may end a list early. */
const CUTS: readonly string[] = ['max-items', 'max-results', 'max-records', 'max-keys', 'limit', 'no-paginate'];

/** Tells whether an option may be added to a command without changing what it does; to list less does the same too. */
export function isHarmless({ name, value }: Given, shape: CommandShape): boolean {
  return (
    HARMLESS.includes(name) ||
    (OFF_ANYWAY.includes(name) && value === 'false') ||
    (CUTS.includes(name) && isListing(shape))
  );
}

/** Says which options may leave a list incomplete: one who only looks is right with them, and should know. */
export function cutListing({ options, shape }: AwsCommand): readonly CallFault[] {
  const cuts = shape !== undefined && isListing(shape) ? options.filter(({ name }) => CUTS.includes(name)) : [];
  return cuts.map(({ name }) => ({
    sentence: `\`--${name}\` may hold entries back; leave it out where you need them all.`,
    options: [],
    isAdvice: true,
  }));
}

/** What comes in pages has a token for the next one. */
function isListing({ path, options }: CommandShape): boolean {
  return (options.has('starting-token') || options.has('next-token')) && !path.includes(' wait ');
}

import { Command } from 'commander';
import { COLOR_CHOICES, choiceOf, hintOf, wholeNumber } from './arguments.js';
import { declareCheatsheet } from './commands/cheatsheet.js';
import { declareConfig } from './commands/config.js';
import { declareDoctor } from './commands/doctor.js';
import { declareDrill } from './commands/drill.js';
import { declareDue } from './commands/due.js';
import { declareExam } from './commands/exam.js';
import { declareExamDate } from './commands/exam-date.js';
import { declareList } from './commands/list.js';
import { declarePaths } from './commands/paths.js';
import { declareQuiz } from './commands/quiz.js';
import { declareReset } from './commands/reset.js';
import { declareReview } from './commands/review.js';
import { declareSearch } from './commands/search.js';
import { declareShow } from './commands/show.js';
import { declareStats } from './commands/stats.js';
import { declareUndo } from './commands/undo.js';
import type { Context } from './context.js';
import { UserError } from './study/errors.js';
import { suggest } from './study/suggestion.js';
import { clean, cleanLine } from './text/clean.js';

/** Seeds have 32 bits. */
const MOST_SEED = 2 ** 32 - 1;

/** Adds a command to the program. */
type Declare = (program: Command, context: Context) => void;

/** All commands, by every name they are called by, in the order the help lists them. */
const COMMANDS: readonly { readonly names: readonly string[]; readonly declare: Declare }[] = [
  { names: ['list', 'ls'], declare: declareList },
  { names: ['show'], declare: declareShow },
  { names: ['cheatsheet', 'cheat'], declare: declareCheatsheet },
  { names: ['search'], declare: declareSearch },
  { names: ['quiz'], declare: declareQuiz },
  { names: ['review'], declare: declareReview },
  { names: ['drill'], declare: declareDrill },
  { names: ['exam'], declare: (program, context) => declareExamDate(declareExam(program, context), context) },
  { names: ['due'], declare: declareDue },
  { names: ['stats'], declare: declareStats },
  { names: ['undo'], declare: declareUndo },
  { names: ['reset'], declare: declareReset },
  { names: ['config'], declare: declareConfig },
  { names: ['paths'], declare: declarePaths },
  { names: ['doctor'], declare: declareDoctor },
];

/**
 * Builds the program. When the first argument names a command, only that one is declared: declaring all costs a start
 * 4 %, and only the help and a mistyped command need them.
 */
export function buildProgram(context: Context, argv: readonly string[]): Command {
  const program = new Command('awsstudy')
    .description('Study AWS in the terminal: notes, cheatsheets and quizzes, with a memory that lasts.')
    .version(context.version, '-V, --version', 'show the version')
    .option('--plain', 'no screen and no colour: lines for pipes and screen readers')
    .option('--json', 'the answer as JSON (docs/json.md)')
    .option('--color <when>', 'colour: auto, always or never', choiceOf('--color', COLOR_CHOICES))
    .option('--width <columns>', 'set text in this many columns', wholeNumber('--width', 20, 1000))
    .option('--seed <number>', 'make shuffles and draws repeatable', wholeNumber('--seed', 0, MOST_SEED))
    .helpOption('-h, --help', 'show the help')
    .addHelpText('after', '\nOn a terminal, `awsstudy` alone opens the home screen.')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => context.output.write(clean(text)),
      // What is wrong is said by main, in a sentence of ours.
      writeErr: () => undefined,
      getOutHelpWidth: () => Math.min(context.output.columns ?? 80, 100),
      getOutHasColors: () => false,
    })
    .exitOverride();
  const asked = COMMANDS.find(({ names }) => names.includes(argv[0] ?? ''));
  for (const { declare } of asked === undefined ? COMMANDS : [asked]) {
    declare(program, context);
  }
  if (asked === undefined) {
    declareHelp(program);
  }
  return program;
}

const HELP_EXAMPLES = `
Examples:
  awsstudy help                            all commands
  awsstudy help quiz                       one of them`;

/** Declares `help`: the same pages as `--help`. */
function declareHelp(program: Command): void {
  program
    .command('help')
    .argument('[command]', 'only this command')
    .description('show the help')
    .addHelpText('after', HELP_EXAMPLES)
    .action((name: string | undefined) => pageOf(program, name).outputHelp());
}

function pageOf(program: Command, name: string | undefined): Command {
  const { commands } = program;
  const page = name === undefined ? program : commands.find((each) => [each.name(), ...each.aliases()].includes(name));
  if (page === undefined) {
    const close = suggest(
      name ?? '',
      commands.map((each) => each.name()),
    );
    throw new UserError(`There is no help for \`${cleanLine(name ?? '')}\`.`, {
      exit: 'notFound',
      hint: hintOf(close, 'Run `awsstudy help` to see the commands.'),
    });
  }
  return page;
}

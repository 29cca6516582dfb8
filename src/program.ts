import { Command } from 'commander';
import { COLOR_CHOICES, choiceOf, type GlobalOptions, wholeNumber } from './arguments.js';
import { declareCheatsheet } from './commands/cheatsheet.js';
import { declareCompletion } from './commands/completion.js';
import { declareConfig } from './commands/config.js';
import { declareConfigFile } from './commands/config-edit.js';
import { declareDoctor } from './commands/doctor.js';
import { declareDrill } from './commands/drill.js';
import { declareDue } from './commands/due.js';
import { declareExam } from './commands/exam.js';
import { declareExamDate } from './commands/exam-date.js';
import { declareExplain } from './commands/explain.js';
import { declareExport } from './commands/export.js';
import { declareHelp } from './commands/help.js';
import { declareImport } from './commands/import.js';
import { declareList } from './commands/list.js';
import { declarePack } from './commands/pack.js';
import { declarePaths } from './commands/paths.js';
import { declareQuiz } from './commands/quiz.js';
import { declareRandom } from './commands/random.js';
import { declareReset } from './commands/reset.js';
import { declareReview } from './commands/review.js';
import { declareSearch } from './commands/search.js';
import { declareShow } from './commands/show.js';
import { declareStats } from './commands/stats.js';
import { declareTip } from './commands/tip.js';
import { declareUndo } from './commands/undo.js';
import type { Context } from './context.js';
import { clean } from './text/clean.js';
import { helpPageLines } from './text/help-page.js';
import { helpWidth, setHelp } from './text/help-text.js';
import type { Painted } from './text/painted.js';

/** Seeds have 32 bits. */
const MOST_SEED = 2 ** 32 - 1;

const AT_HOME = 'On a terminal, `awsstudy` alone opens the home screen.';

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
  { names: ['explain'], declare: declareExplain },
  { names: ['random'], declare: declareRandom },
  { names: ['tip'], declare: declareTip },
  { names: ['undo'], declare: declareUndo },
  { names: ['reset'], declare: declareReset },
  { names: ['config'], declare: (program, context) => declareConfigFile(declareConfig(program, context), context) },
  { names: ['completion'], declare: declareCompletion },
  { names: ['pack'], declare: declarePack },
  { names: ['import'], declare: declareImport },
  { names: ['export'], declare: declareExport },
  { names: ['paths'], declare: declarePaths },
  { names: ['doctor'], declare: declareDoctor },
];

/**
 * Builds the program. When the first argument names a command, only that one is declared: declaring all costs a start
 * 4 %, and only the help and a mistyped command need them. What the help and the version say is given to `show`.
 */
export function buildProgram(
  context: Context,
  argv: readonly string[],
  show: (text: Painted) => void = (text) => context.output.write(text),
): Command {
  const program: Command = new Command('awsstudy')
    .description('Study AWS in the terminal: notes, cheatsheets and quizzes, with a memory that lasts.')
    .version(context.version, '-V, --version', 'show the version')
    .option('--plain', 'no screen and no colour: lines for pipes and screen readers')
    .option('--json', 'the answer as JSON (`awsstudy help json`)')
    .option('--color <when>', 'colour: auto, always or never', choiceOf('--color', COLOR_CHOICES))
    .option('--width <columns>', 'set text in this many columns', wholeNumber('--width', 20, 1000))
    .option('--seed <number>', 'make shuffles and draws repeatable', wholeNumber('--seed', 0, MOST_SEED))
    .helpOption('-h, --help', 'show the help')
    .addHelpText('after', () => `${helpPageLines(context.helpPages.list())}\n${AT_HOME}`)
    .configureHelp({
      showGlobalOptions: true,
      minWidthToWrap: 20,
      subcommandTerm,
      // Those of a command between, such as `exam`, are not for the commands below it.
      visibleGlobalOptions: (command) => (command === program ? [] : [...program.options]),
    })
    .configureOutput({
      writeOut: (text) => show(setHelp(clean(text), width())),
      // What is wrong is said by main, in a sentence of ours.
      writeErr: () => undefined,
      getOutHelpWidth: () => width(),
      getOutHasColors: () => false,
    })
    .exitOverride();
  const width = () => helpWidth(program.opts<GlobalOptions>().width, context.output.columns);
  const asked = COMMANDS.find(({ names }) => names.includes(argv[0] ?? ''));
  for (const { declare } of asked === undefined ? COMMANDS : [asked]) {
    declare(program, context);
  }
  if (asked === undefined) {
    declareHelp(program, context);
  }
  return program;
}

/** Gives a command as the help lists it; that it takes options goes without saying. */
function subcommandTerm(command: Command): string {
  const words = command.usage().replace(/\[(?:options|command)\] ?/g, '');
  return `${[command.name(), ...command.aliases()].join('|')} ${words}`.trimEnd();
}

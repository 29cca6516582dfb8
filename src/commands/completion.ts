import type { Command } from 'commander';
import { choiceOf, type GlobalOptions, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import type { Clean } from '../study/clean.js';
import { UserError } from '../study/errors.js';
import { cleanLine } from '../text/clean.js';

const EXAMPLES = `
Examples:
  awsstudy completion bash                 the script, on stdout
  awsstudy completion zsh --widget         the one that binds a key
  awsstudy completion fish --widget --key t

Completion:
  eval "$(awsstudy completion bash)"       bash, in ~/.bashrc
  eval "$(awsstudy completion zsh)"        zsh, in ~/.zshrc, behind compinit
  awsstudy completion fish | source        fish, in ~/.config/fish/config.fish

A key, Ctrl-G, that opens the commands of all cheatsheets; the one that you pick
stands on the prompt, where the cursor was, and is not run; in the same files:
  eval "$(awsstudy completion bash --widget)"
  eval "$(awsstudy completion zsh --widget)"
  awsstudy completion fish --widget | source`;

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

const DEFAULT_KEY = 'g';
/** Ctrl with one of the others means something to every terminal: interrupt, end, Tab, Enter, stop. */
const KEY = /^[abefgklnoprtuvwxy]$/;

interface CompletionOptions extends GlobalOptions {
  readonly widget?: boolean;
  readonly key?: string;
}

/** Declares `completion`: the scripts that make a shell know the program. */
export function declareCompletion(program: Command, context: Context): void {
  program
    .command('completion')
    .argument('<shell>', SHELLS.join(', '), choiceOf('completion', SHELLS))
    .description('make your shell complete what you type')
    .option('--widget', 'the script that binds a key to `cheatsheet --pick`')
    .option('--key <letter>', `Ctrl and this letter in place of ${DEFAULT_KEY}`, letter)
    .addHelpText('after', EXAMPLES)
    .action((shell: Shell, _options: object, command: Command) =>
      completion(context, shell, command.optsWithGlobals<CompletionOptions>()),
    );
}

function letter(typed: string): string {
  if (!KEY.test(typed)) {
    throw new UserError(`--key takes a letter that terminals leave free, not \`${cleanLine(typed)}\`.`, {
      exit: 'usage',
      hint: 'Take one of a b e f g k l n o p r t u v w x y.',
    });
  }
  return typed;
}

function completion(context: Context, shell: Shell, { widget, key, json }: CompletionOptions): void {
  if (key !== undefined && widget !== true) {
    throw new UserError('--key says which key the widget takes.', {
      exit: 'usage',
      hint: `Run \`awsstudy completion ${shell} --widget --key ${key}\`.`,
    });
  }
  const part = widget === true ? 'widget' : 'completion';
  const script = context.shellScript(`${part}.${shell}`).replaceAll('{{key}}', key ?? DEFAULT_KEY) as Clean;
  if (json === true) {
    writeJson(context, { shell, script });
  } else {
    context.output.write(script);
  }
}

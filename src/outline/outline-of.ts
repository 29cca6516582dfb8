import type { Argument, Command, Option } from 'commander';
import type { Choice } from '../arguments.js';
import type { Clean } from '../study/clean.js';
import { clean, cleanLine } from '../text/clean.js';
import type { ChoiceOutline, CommandOutline, OptionOutline, WordOutline } from './outline.js';

/** Gives the outline of a command and of all below it, from commander's definitions. */
export function outlineOf(command: Command): CommandOutline {
  const help = command.createHelp();
  return {
    names: [command.name(), ...command.aliases()].map(cleanLine),
    meaning: cleanLine(command.description()),
    words: command.registeredArguments.map(wordOf),
    options: help.visibleOptions(command).map(optionOf),
    commands: command.commands.map(outlineOf),
    after: textAfter(command),
  };
}

function wordOf(argument: Argument): WordOutline {
  return {
    name: cleanLine(argument.name()),
    meaning: cleanLine(argument.description),
    isRequired: argument.required,
    isVariadic: argument.variadic,
    choices: choicesOf(argument),
  };
}

function optionOf(option: Option): OptionOutline {
  const { flags, long, short, description, required, optional, variadic } = option;
  const [, name = ''] = /[<[](.+?)(?:\.\.\.)?[\]>]$/.exec(flags) ?? [];
  const value = {
    name: cleanLine(name),
    meaning: cleanLine(''),
    isRequired: required,
    isVariadic: variadic,
    choices: choicesOf(option),
  };
  return {
    flags: cleanLine(flags),
    names: [long, short].flatMap((each) => (each == null ? [] : [cleanLine(each)])),
    meaning: cleanLine(description),
    ...((required || optional) && { value }),
  };
}

/** Gives the words that `choiceOf` takes; commander knows it only as a function that parses. */
function choicesOf({ parseArg }: Argument | Option): readonly ChoiceOutline[] {
  const { choices = [] } = (parseArg ?? {}) as { readonly choices?: readonly Choice[] };
  return choices.map(({ name, title }) => ({ word: cleanLine(name), meaning: cleanLine(title) }));
}

/** Gives what `addHelpText` has put behind the help, which commander keeps as a listener. */
function textAfter(command: Command): Clean {
  let text = '';
  // Its types leave out that a command is an emitter.
  const emitter = command as unknown as { emit(event: 'afterHelp', given: object): void };
  emitter.emit('afterHelp', { error: false, command, write: (more: string) => (text += more) });
  return clean(text.trim());
}

import type { Command } from 'commander';
import { type GlobalOptions, hintOf, standsForPack, textDisplay, writeJson } from '../arguments.js';
import type { Context } from '../context.js';
import { examplePack } from '../exchange/example-pack.js';
import { refreshPacks } from '../fresh-topics.js';
import type { PackCheck } from '../pack-access.js';
import type { Clean } from '../study/clean.js';
import { EXIT, UserError } from '../study/errors.js';
import { isPackName, slugOf } from '../study/id.js';
import { suggest } from '../study/suggestion.js';
import { clean, cleanLine } from '../text/clean.js';
import { counted } from '../text/lines.js';
import { holdings, packLines, plainPacks, problemLines } from '../text/pack-text.js';
import { shellPath } from '../text/shell-word.js';

const EXAMPLES = `
Examples:
  awsstudy pack new my-notes               a commented example to begin with
  awsstudy pack check my-notes             every fault, as file:line:column
  awsstudy pack add my-notes               its topics stand beside ours from now on
  awsstudy pack list
  AWSSTUDY_PACKS=~/team-notes awsstudy list

What a pack looks like: \`awsstudy help packs\`.`;

const ACTIONS = ['list', 'new', 'check', 'add', 'remove', 'refresh'];

/** Declares `pack`: the learner's own topics. */
export function declarePack(program: Command, context: Context): void {
  const pack = program
    .command('pack')
    .helpCommand(false)
    .description('topics of your own')
    .addHelpText('after', EXAMPLES);
  const optionsOf = (command: Command) => command.optsWithGlobals<GlobalOptions>();
  pack
    .command('list', { isDefault: true })
    .description('your packs')
    .allowExcessArguments()
    .action((_options: object, command: Command) => {
      refuseWord(command.args[0]);
      return list(context, optionsOf(command));
    });
  pack
    .command('new')
    .argument('<folder>', 'a folder that is new or empty')
    .description('write an example of a pack')
    .action((folder: string, _options: object, command: Command) => create(context, folder, optionsOf(command)));
  pack
    .command('check')
    .argument('<folder>', 'a folder, or the name of a pack')
    .description('find every fault in a pack')
    .action((folder: string, _options: object, command: Command) => check(context, folder, optionsOf(command)));
  pack
    .command('add')
    .argument('<folder>', 'a folder, or a git checkout')
    .description('add a pack; its folder stays where it is')
    .action((folder: string, _options: object, command: Command) => add(context, folder, optionsOf(command)));
  pack
    .command('remove')
    .argument('<pack>', 'its name')
    .description('forget a pack; its folder and your progress stay')
    .action((name: string, _options: object, command: Command) => remove(context, name, optionsOf(command)));
  pack
    .command('refresh')
    .description('read all packs anew, now')
    .action((_options: object, command: Command) => refresh(context, optionsOf(command)));
}

/** What is none of the commands above comes here, being no word that `list` takes. */
function refuseWord(word: string | undefined): void {
  if (word !== undefined) {
    throw new UserError(`There is no \`pack ${cleanLine(word)}\`.`, {
      exit: 'usage',
      hint: hintOf(
        suggest(word, ACTIONS),
        'Its commands are list, new, check, add, remove and refresh: `awsstudy help packs`.',
      ),
    });
  }
}

async function list(context: Context, options: GlobalOptions): Promise<void> {
  const display = textDisplay(context, options);
  await refreshPacks(context, 'all');
  const packs = context.packs.list();
  if (display.form === 'json') {
    writeJson(context, { packs });
  } else if (display.form === 'plain') {
    context.output.write(plainPacks(packs));
  } else if (packs.length === 0) {
    context.commentary.write('You have no packs. Begin one: `awsstudy pack new my-notes`.\n' as Clean);
  } else {
    context.output.write(packLines(packs, display));
  }
}

function create(context: Context, folder: string, options: GlobalOptions): void {
  const name = slugOf(folder.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, ''));
  const files = examplePack(isPackName(name) ? name : 'my-notes');
  context.files.writeFolder(folder, files);
  if (options.json === true) {
    writeJson(context, { folder: cleanLine(folder), files: files.map(({ path }) => path) });
    return;
  }
  const wrote = `Wrote ${counted(files.length, 'file')} to ${cleanLine(folder)}.`;
  context.output.write(clean(`${wrote} Change them, then: awsstudy pack add ${shellPath(folder)}\n`));
}

async function check(context: Context, folder: string, options: GlobalOptions): Promise<void> {
  const found = await context.packs.check(folder);
  if (options.json === true) {
    writeJson(context, found);
  } else {
    context.output.write(problemLines(found.problems));
    const verdict = found.problems.length === 0 ? 'No faults' : counted(found.problems.length, 'fault');
    context.commentary.write(clean(`${verdict} in ${found.folder}. What can be used: ${holdings(found)}.\n`));
  }
  if (found.problems.length > 0) {
    context.setExitCode(EXIT.content);
  }
}

async function add(context: Context, folder: string, options: GlobalOptions): Promise<void> {
  const found = await context.packs.add(folder);
  const { name } = found;
  const isAdded = name !== undefined && (found.topics > 0 || found.addsTo.length > 0);
  if (!isAdded) {
    context.commentary.write(problemLines(found.problems));
    throw new UserError('Nothing in this pack can be used, so it is not added.', {
      exit: 'content',
      hint: `Mend it, then look again: \`awsstudy pack check ${shellPath(folder)}\`.`,
    });
  }
  if (options.json === true) {
    writeJson(context, found);
    return;
  }
  context.commentary.write(problemLines(found.problems));
  context.output.write(clean(`Added the pack \`${name}\`: ${holdings(found)}.${tryIt(context, name, found)}\n`));
}

function tryIt({ catalogue }: Context, name: Clean, { topics, questions, problems }: PackCheck): string {
  const left = problems.length === 0 ? '' : ` What has a fault is left out: ${counted(problems.length, 'fault')}.`;
  const next = topics > 1 && questions > 0 && standsForPack(catalogue, name) ? `\nNext: awsstudy quiz ${name}` : '';
  return `${left}${topics === 0 ? '' : ` See its topics: awsstudy list | grep ^${name}/`}${next}`;
}

function remove(context: Context, name: string, options: GlobalOptions): void {
  const removed = context.packs.remove(name);
  if (options.json === true) {
    writeJson(context, { removed });
  } else {
    context.output.write(clean(`Removed the pack \`${removed}\`. Its folder and your progress stay.\n`));
  }
}

async function refresh(context: Context, options: GlobalOptions): Promise<void> {
  const notices = await context.packs.rebuild();
  if (options.json === true) {
    writeJson(context, { notices, packs: context.packs.list() });
    return;
  }
  context.commentary.write(clean(notices.map((notice) => `${notice}\n`).join('')));
  context.output.write(plainPacks(context.packs.list()));
}

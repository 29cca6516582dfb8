import { complete, completionLines } from './outline/completing.js';
import type { CommandOutline } from './outline/outline.js';
import { type Launcher, runInWorld } from './world/context.js';

/** Put in by the build: the outline of the program, so that no Tab waits for commander. */
declare const AWSSTUDY_OUTLINE: CommandOutline;

/** Answers what a shell asks when Tab is pressed: `awsstudy __complete` with the words up to the cursor. */
export function main(launcher: Launcher): Promise<boolean> {
  return runInWorld(launcher, (context) =>
    context.output.write(completionLines(complete(context, AWSSTUDY_OUTLINE, process.argv.slice(3)))),
  );
}

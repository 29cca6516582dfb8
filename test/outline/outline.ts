import type { Context } from '../../src/context.js';
import type { CommandOutline } from '../../src/outline/outline.js';
import { outlineOf } from '../../src/outline/outline-of.js';
import { buildProgram } from '../../src/program.js';

/** The outline of the program, from its definitions. */
export const OUTLINE: CommandOutline = outlineOf(
  buildProgram({ version: '1.0.0', helpPages: { list: () => [] } } as unknown as Context, []),
);

/** A command with all that is typed in front of its words. */
export interface PlacedCommand {
  readonly path: string;
  readonly command: CommandOutline;
}

/** Gives a command and all below it. */
export function everyCommand(command: CommandOutline = OUTLINE, above = ''): readonly PlacedCommand[] {
  const path = `${above}${command.names[0]}`;
  return [{ path, command }, ...command.commands.flatMap((below) => everyCommand(below, `${path} `))];
}

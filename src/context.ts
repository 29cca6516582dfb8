import type { PackAccess } from './pack-access.js';
import type { ProgressAccess } from './progress-access.js';
import type { Screens } from './screens/entry.js';
import type { SettingsAccess } from './settings-access.js';
import type { CatalogueReader } from './study/catalogue-reader.js';
import type { Clean } from './study/clean.js';
import type { CommandTable } from './study/drills/command-table.js';
import type { NotesFlow } from './text/flow.js';
import type { HelpPages } from './text/help-page.js';
import type { Showable } from './text/painted.js';

/** A file with its path below a folder, with slashes. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** Files that a person names. Every call throws a UserError when it can't be done. */
export interface FileAccess {
  /** Gives the text of an ordinary file of UTF-8: no byte order mark, `\n` at the ends of lines. */
  readText(path: string): string;
  /** Writes a file whole or not at all; refuses to replace one. */
  writeText(path: string, text: string): void;
  /** Writes files into a folder, which is made; refuses one that holds anything. */
  writeFolder(folder: string, files: readonly NamedText[]): void;
}

/** A folder or file that the program uses, under its name. */
export interface Place {
  readonly name: Clean;
  readonly path: Clean;
}

/** A stream that a command writes to. */
export interface Output {
  write(text: Showable): void;
  readonly isTerminal: boolean;
  /** Columns of the terminal; absent when it is none. */
  readonly columns: number | undefined;
}

/** Lines typed or piped in. */
export interface Input {
  readonly isTerminal: boolean;
  /** Gives the next line without its end, or nothing at the end of input. */
  nextLine(): Promise<string | undefined>;
  /** Lets go of the stream, so that the program can end. */
  close(): void;
}

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything a command is given of the world. */
export interface Context {
  readonly version: string;
  /** Name and version of the pack that ships with the program, as events record it. */
  readonly pack: string;
  readonly catalogue: CatalogueReader<NotesFlow>;
  /** Gives the list of topics as lines: id, title, category, numbers of commands and questions, with tabs between. */
  readonly topicLines: () => readonly Clean[];
  /** The answer. */
  readonly output: Output;
  /** The commentary, on stderr. */
  readonly commentary: Output;
  readonly input: Input;
  readonly progress: ProgressAccess;
  readonly settings: SettingsAccess;
  /** Gives what the AWS CLI takes; read when it is first asked for. */
  readonly commandTable: () => CommandTable;
  readonly places: readonly Place[];
  readonly files: FileAccess;
  readonly packs: PackAccess;
  readonly helpPages: HelpPages;
  /** Gives the script of a shell, by the name of its file. */
  readonly shellScript: (name: string) => Clean;
  readonly environment: Environment;
  /** Milliseconds since 1970 UTC. */
  readonly clock: () => number;
  /** Milliseconds since some moment, on a clock that nobody sets and that stands while the machine sleeps. */
  readonly elapsed: () => number;
  /** Gives the minutes that local time is ahead of UTC at a time. */
  readonly zoneOffset: (time: number) => number;
  /** Draws a seed when none was given. */
  readonly drawSeed: () => number;
  /** Loads the screens; they are a program file of their own, so that plain commands start fast. */
  readonly screens: () => Promise<Screens>;
  /** Tells whether there is a terminal that screens can be drawn on, be it behind pipes. */
  readonly hasTerminal: () => boolean;
  /** Opens a file in an editor on the terminal, waits until it is closed, and gives the editor's exit code. */
  readonly edit: (editor: string, path: string) => Promise<number>;
  /** Shows a text through the pager, unless it fits on the terminal or there is no pager; tells whether it did. */
  readonly page: (text: Showable, wanted: 'auto' | 'on') => Promise<boolean>;
  readonly setExitCode: (code: number) => void;
  /** From now on runs something before a signal ends the program, and says what it throws. Screens have their own. */
  readonly beforeSignal: (run: () => void) => void;
}

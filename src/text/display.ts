/** How wide text is set when the terminal doesn't say. */
const DEFAULT_WIDTH = 80;
/** Lines longer than this are hard to read: text is set no wider, however wide the terminal. */
const READABLE_WIDTH = 100;
const SMALLEST_WIDTH = 20;

export type ColorChoice = 'auto' | 'always' | 'never';

/** The options that every command takes. */
export interface DisplayOptions {
  readonly plain?: boolean;
  readonly json?: boolean;
  readonly color?: ColorChoice;
  /** Columns. */
  readonly width?: number;
}

/** What is known of the streams when a command decides how to show its answer. */
export interface DisplayFacts {
  readonly inputIsTerminal: boolean;
  readonly outputIsTerminal: boolean;
  /** Columns of the terminal, asked only when they are needed. */
  readonly columns: () => number | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the learner has set, asked only when it is needed. */
  readonly settings: () => DisplaySettings;
}

/** How a learner wants to see all answers. */
export interface DisplaySettings {
  readonly color: ColorChoice;
  /** Columns; 0 for as many as the terminal has. */
  readonly width: number;
}

/**
 * How an answer is shown: `screen` full-screen, `rendered` as text set for people, `plain` a record a line for pipes,
 * `json` for programs.
 */
export type DisplayForm = 'screen' | 'rendered' | 'plain' | 'json';

export interface Display {
  readonly form: DisplayForm;
  /** Columns that text is set in. */
  readonly width: number;
  readonly color: boolean;
}

/** Decides how an answer is shown, from the options, the streams and the environment. */
export function displayOf(options: DisplayOptions, facts: DisplayFacts): Display {
  const form = formOf(options, facts);
  return {
    form,
    width: form === 'rendered' ? widthOf(options, facts) : DEFAULT_WIDTH,
    color: form === 'rendered' && hasColor(options, facts),
  };
}

function formOf(options: DisplayOptions, facts: DisplayFacts): DisplayForm {
  if (options.json === true) {
    return 'json';
  }
  if (options.plain === true) {
    return 'plain';
  }
  if (facts.outputIsTerminal && facts.inputIsTerminal && !isDumb(facts)) {
    return 'screen';
  }
  // An environment that colours everything says nothing about how the answer of a pipe is to be set.
  const isAskedFor = options.width !== undefined || options.color === 'always';
  return facts.outputIsTerminal || isAskedFor ? 'rendered' : 'plain';
}

/** Tells whether what is written can only be taken in line after line: by the terminal, or by the screen reader of Ink. */
export function isDumb({ environment }: DisplayFacts): boolean {
  return environment['TERM'] === 'dumb' || environment['INK_SCREEN_READER'] === 'true';
}

/** Says what was asked for by option, environment or setting, in this order; an empty variable counts as unset. */
function wantsColor({ color }: DisplayOptions, { environment, settings }: DisplayFacts): boolean | undefined {
  if (color === 'always' || color === 'never') {
    return color === 'always';
  }
  if (environment['NO_COLOR']) {
    return false;
  }
  const force = environment['FORCE_COLOR'];
  if (force) {
    return force !== '0' && force !== 'false';
  }
  const wanted = color ?? settings().color;
  return wanted === 'auto' ? undefined : wanted === 'always';
}

function hasColor(options: DisplayOptions, facts: DisplayFacts): boolean {
  return wantsColor(options, facts) ?? (facts.outputIsTerminal && !isDumb(facts));
}

function widthOf({ width }: DisplayOptions, facts: DisplayFacts): number {
  return Math.max(SMALLEST_WIDTH, width ?? usualWidth(facts));
}

function usualWidth({ columns, settings }: DisplayFacts): number {
  const { width } = settings();
  const room = columns();
  return width === 0 ? Math.min(room ?? DEFAULT_WIDTH, READABLE_WIDTH) : Math.min(width, room ?? width);
}

/**
 * Gives the display of a command that has no screen: text set for people where a screen would open.
 */
export function withoutScreen(options: DisplayOptions, facts: DisplayFacts): Display {
  // Field by field: what is not asked for is not looked up.
  const { outputIsTerminal, columns, environment, settings } = facts;
  return displayOf(options, { inputIsTerminal: false, outputIsTerminal, columns, environment, settings });
}

/** Tells whether a screen may use colour. */
export function screenColor(options: DisplayOptions, facts: DisplayFacts): boolean {
  return hasColor(options, facts);
}

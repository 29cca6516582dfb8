import { Chalk, type ChalkInstance } from 'chalk';

/** The escapes in front of a text and behind it. */
export interface Style {
  readonly open: string;
  readonly close: string;
}

/** What a piece of text means; its looks stand in the palette. */
export type Meaning =
  | 'title'
  | 'heading'
  | 'subheading'
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'link'
  | 'quote'
  | 'muted'
  | 'placeholder'
  | 'right'
  | 'wrong'
  | 'warning'
  | 'attention'
  | 'found'
  | 'accent'
  | 'selected'
  | 'command'
  | 'option'
  | 'variable'
  | 'comment'
  | 'string'
  | 'keyword'
  | 'number';

export type Palette = Readonly<Record<Meaning, Style>>;

function styleOf(painter: ChalkInstance): Style {
  const [open = '', close = ''] = painter('x').split('x');
  return { open, close };
}

function palette(chalk: ChalkInstance): Palette {
  return {
    title: styleOf(chalk.bold),
    heading: styleOf(chalk.bold.magenta),
    subheading: styleOf(chalk.bold),
    strong: styleOf(chalk.bold),
    emphasis: styleOf(chalk.italic),
    code: styleOf(chalk.cyan),
    link: styleOf(chalk.underline),
    quote: styleOf(chalk.dim),
    muted: styleOf(chalk.dim),
    placeholder: styleOf(chalk.italic.magenta),
    right: styleOf(chalk.green),
    wrong: styleOf(chalk.red),
    warning: styleOf(chalk.bold.red),
    attention: styleOf(chalk.bold.magenta),
    found: styleOf(chalk.inverse),
    accent: styleOf(chalk.cyan),
    selected: styleOf(chalk.bold.cyan),
    command: styleOf(chalk.bold),
    option: styleOf(chalk.cyan),
    variable: styleOf(chalk.cyan),
    comment: styleOf(chalk.dim),
    string: styleOf(chalk.green),
    keyword: styleOf(chalk.magenta),
    number: styleOf(chalk.magenta),
  };
}

/**
 * The looks of each meaning, in the terminal's own 16 colours, none of them black, white, yellow (which is lost on white),
 * blue (which is lost on black) or a background, so that light and dark terminals both read. Plain data: the build replaces this module by its value, and chalk is left out of a start.
 */
export const PALETTE: Palette = palette(new Chalk({ level: 1 }));

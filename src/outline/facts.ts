import { EXIT } from '../study/errors.js';

/** What each exit code says. */
const EXITS: Readonly<Record<keyof typeof EXIT, string>> = {
  fine: 'Fine; a closed pipe is fine too.',
  bug: 'A bug of ours.',
  usage: 'An unknown command, option or value, or a word that is missing.',
  notFound: 'An unknown topic, section, exam or page, or a search without a hit.',
  belowPassMark: 'Below the pass mark, with `--exit-code` alone.',
  content: 'Faulty content.',
  needsTerminal: 'A terminal is needed, or `--yes`.',
  progress: 'The progress is damaged, or answers were not saved.',
  output: 'The output could not be written.',
};

/** A name and what it means. */
export interface Fact {
  readonly name: string;
  readonly meaning: string;
}

/** The exit codes of the program. */
export const EXIT_FACTS: readonly Fact[] = [
  ...Object.entries(EXITS).map(([name, meaning]) => ({ name: String(EXIT[name as keyof typeof EXIT]), meaning })),
  { name: '128+n', meaning: 'Ended by signal n; 130 is Ctrl-C.' },
];

const WITHOUT = "your platform's own folder without it: `awsstudy paths`.";

/** The variables that the program reads. */
export const VARIABLES: readonly Fact[] = [
  { name: 'AWSSTUDY_HOME', meaning: 'A folder for everything that the program keeps, in place of the folders below.' },
  {
    name: 'AWSSTUDY_PACKS',
    meaning:
      'Folders of packs to use besides those that were added, with a colon between each two, on Windows a semicolon.',
  },
  { name: 'XDG_CONFIG_HOME', meaning: `Where the settings are; ${WITHOUT}` },
  { name: 'XDG_DATA_HOME', meaning: `Where the progress is; ${WITHOUT}` },
  {
    name: 'XDG_CACHE_HOME',
    meaning: `Where compiled packs and code are, which can be deleted; ${WITHOUT}`,
  },
  { name: 'NO_COLOR', meaning: 'Any value: no colour.' },
  { name: 'FORCE_COLOR', meaning: 'Any value but `0` and `false`: colour in pipes too, where text is set.' },
  { name: 'VISUAL', meaning: 'The editor of `awsstudy config edit`.' },
  { name: 'EDITOR', meaning: 'The same, where VISUAL is not set.' },
  {
    name: 'PAGER',
    meaning:
      'The pager for text that is longer than the terminal; without it `less -FRX` where there is one. Empty or `cat`: none.',
  },
  { name: 'TERM', meaning: '`dumb`: no screens and no colour.' },
  { name: 'INK_SCREEN_READER', meaning: '`true`: no screens; everything goes line by line.' },
];

/** The files that the program keeps, in folders as `awsstudy paths` names them. */
export const FILES: readonly Fact[] = [
  { name: '<config>/config.json', meaning: 'The settings: `awsstudy config`.' },
  { name: '<config>/packs.json', meaning: 'The packs that were added: `awsstudy pack`.' },
  { name: '<data>/packs/', meaning: 'The packs that `awsstudy import` has made.' },
  { name: '<data>/journal/', meaning: 'Your answers, in files that are only added to.' },
  { name: '<data>/', meaning: 'Beside the journals what is worked out from them and can be deleted.' },
  { name: '<cache>/', meaning: 'What only saves time.' },
];

/** A format as commands name it. */
export interface FormatName {
  readonly name: string;
  /** For people. */
  readonly title: string;
}

/** The format in which answers travel between machines; `store` reads and writes it. */
export const PROGRESS_FORMAT = 'progress';

/** The formats that are read, in the order the help lists them. A test compares them with the readers. */
export const IMPORT_NAMES: readonly FormatName[] = [
  { name: 'anki', title: 'Anki text' },
  { name: 'hashcards', title: 'hashcards Markdown' },
  { name: 'gift', title: 'GIFT of Moodle' },
  { name: 'aiken', title: 'Aiken' },
  { name: 'practice-test', title: 'Markdown with boxes below each question' },
  { name: 'linkedin', title: 'Markdown of the LinkedIn skill assessments' },
  { name: 'details', title: 'Markdown with the answers in <details>' },
  { name: 'cloudcertprep', title: 'JSON of CloudCertPrep' },
  { name: 'tldr', title: 'pages of tldr' },
  { name: 'awsstudy', title: 'JSON of awsstudy itself, without its notes' },
  { name: PROGRESS_FORMAT, title: 'answers of another machine' },
];

/** The formats that are written, in the order the help lists them. A test compares them with the writers. */
export const EXPORT_NAMES: readonly FormatName[] = [
  { name: 'anki', title: 'text for Anki, one file' },
  { name: 'hashcards', title: 'Markdown decks for hashcards, a file for each topic' },
  { name: 'gift', title: 'GIFT for Moodle, one file' },
  { name: 'aiken', title: 'Aiken, one file; single questions only' },
  { name: 'tldr', title: 'the commands as pages of tldr, a file for each group' },
  { name: 'navi', title: 'the commands for navi, a file for each topic' },
  { name: 'markdown', title: 'notes, commands and questions to read, a file for each topic' },
  { name: 'json', title: 'everything, one file; import takes all of it but the notes' },
  { name: PROGRESS_FORMAT, title: 'all that you have answered, for another machine' },
];

/** Gives formats a line each, for the help. */
export function formatLines(formats: readonly FormatName[]): string {
  return formats.map(({ name, title }) => `  ${name.padEnd(16)} ${title}`).join('\n');
}

import type { Clean } from './clean.js';

/** What to put in place of `<name>`, by name. */
export type PlaceholderValues = Readonly<Record<string, Clean>>;

const PLACEHOLDER = /<([a-z0-9][a-z0-9-]*)>/g;

/** Gives the names of a command's placeholders, each once, in the order they stand. */
export function placeholdersOf(command: string): readonly string[] {
  return [...new Set([...command.matchAll(PLACEHOLDER)].map(([, name = '']) => name))];
}

/** Fills the placeholders that a value is given for and leaves the others as they are. */
export function fillPlaceholders(command: Clean, values: PlaceholderValues): Clean {
  return command.replace(PLACEHOLDER, (placeholder, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? placeholder) : placeholder,
  ) as Clean;
}

/** Gives what stands between a command's placeholders, and these, in turns. */
export function splitAtPlaceholders(command: Clean): readonly Clean[] {
  return command.split(/(<[a-z0-9][a-z0-9-]*>)/) as readonly string[] as readonly Clean[];
}

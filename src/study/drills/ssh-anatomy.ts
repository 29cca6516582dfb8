import type { Span } from './anatomy-part.js';
import { isLine, lineSpan } from './line-span.js';
import type { Word } from './shell-syntax.js';
import { toolSpans } from './tool-anatomy.js';

/** Gives what `ssh` and the words behind it are: all that stands behind the machine is a command line, which it gets. */
export function sshSpans(head: Word, words: readonly Word[]): readonly Span[] {
  const dashes = words.filter(({ text }) => text === '--').map(({ at }) => at);
  const spans = toolSpans(head, words);
  const [machine, command] = spans.filter(({ role, from }) => role.is === 'word' && !dashes.includes(from));
  const told = spans.map((span) => (span === machine ? named(span) : span));
  const run = words.filter(({ at }) => command !== undefined && at >= command.from);
  const [first] = run;
  return first !== undefined && isLine(first)
    ? [...told.filter(({ from }) => from < first.at), lineSpan(run, true)]
    : told;
}

/** What the help of `ssh` calls this word. */
function named(machine: Span): Span {
  return { ...machine, role: { is: 'word', name: 'destination' } };
}

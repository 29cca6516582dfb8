// Finds what can be checked in the files of a topic: snippets with the file and line where they stand.
import { isMap, LineCounter, parseDocument, visit } from 'yaml';

/**
 * A snippet: `kind` is the language of a fence, `command` for a command that stands alone, or `mention` for one inside a
 * sentence, which may leave out what it needs to run.
 */
function snippet(file, line, kind, text) {
  return { file, line, kind, text };
}

/** Gives the fences of Markdown and the commands in its code spans. */
export function markdownSnippets({ path, text }) {
  const found = [];
  const prose = text.split('\n');
  for (let index = 0; index < prose.length; index++) {
    const [, indent, ticks, language] = /^(\s*)(`{3,})(\S*)\s*$/.exec(prose[index]) ?? [];
    if (ticks !== undefined) {
      const length = prose.slice(index + 1).findIndex((line) => line.trim() === ticks);
      const inside = prose.slice(index + 1, length < 0 ? undefined : index + 1 + length);
      const body = inside.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)).join('\n');
      found.push(snippet(path, index + 2, language, body));
      // Empty lines in its place keep the numbers of those behind it.
      prose.fill('', index, index + inside.length + 2);
      index += inside.length + 1;
    }
  }
  return [...found, ...spans({ path, text: prose.join('\n') })];
}

/** Gives the `aws ...` commands in code spans; one alone on its line is a whole command, and so is every one of a cheatsheet. */
function spans({ path, text }) {
  return [...text.matchAll(/(?<!`)(`+)(?!`)((?:(?!\n\s*\n)[\s\S])+?)(?<!`)\1(?!`)/g)].flatMap((match) => {
    const [whole, , inside] = match;
    const before = text.slice(0, match.index);
    const line = before.split('\n').length;
    const isAlone = text.split('\n')[line - 1].trim() === whole;
    const isCommand = isAlone && path.endsWith('cheatsheet.md');
    const command = inside.trim().replace(/\s*\n\s*/g, ' ');
    return isCommand || /^(?:sudo )?aws \S/.test(command)
      ? [snippet(path, line, isAlone ? 'command' : 'mention', command)]
      : [];
  });
}

/** Gives the answers of a quiz's `command` questions with the options they may have, and the commands in its sentences. */
export function quizSnippets({ path, text }) {
  const lineCounter = new LineCounter();
  const found = [];
  visit(parseDocument(text, { lineCounter }), {
    Scalar(key, node, parents) {
      if (key === 'key' || typeof node.value !== 'string') {
        return;
      }
      const { line } = lineCounter.linePos(node.range[0]);
      found.push(...scalarSnippets(node.value, parents).map(({ kind, text }) => snippet(path, line, kind, text)));
    },
  });
  return found;
}

/** Gives what can be checked in a text of a quiz, by the keys that lead to it. */
function scalarSnippets(text, parents) {
  const keys = parents.map((node) => node.key?.value);
  const holder = parents.findLast(isMap);
  if (holder?.get('kind') === 'command' && keys.includes('answers')) {
    return [{ kind: 'command', text }];
  }
  if (holder?.get('kind') === 'command' && keys.includes('optional')) {
    return [{ kind: 'mention', text: `${holder.getIn(['answers', 0])} ${text}` }];
  }
  // An option that is there to be wrong may well hold a wrong command.
  const isBait = keys.includes('options') && keys.at(-1) === 'text' && holder?.get('correct') !== true;
  return isBait ? [] : spans({ path: '', text }).map((span) => ({ kind: 'mention', text: span.text }));
}

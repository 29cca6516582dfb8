import type { CheatsheetEntry, CheatsheetGroup, CommandMark } from '../study/catalogue.js';
import { commandFault, meaningOf } from './command-entry.js';
import type { Deck, DeckTopic, ImportFormat, ImportSource, LeftOut } from './deck.js';
import { deckOf, type Found, foundAt, leftOut } from './found.js';
import { elementLines } from './json-lines.js';
import { asLine, asList, asMap, type JsonMap, parseJson } from './json-value.js';
import { questionMade } from './question-reader.js';
import { oneLine, titleOf } from './source-text.js';

/** The version of our JSON; docs/json.md describes it. */
export const JSON_FORMAT = 1;

/** What `awsstudy export json` writes. */
export const awsstudy: ImportFormat = {
  name: 'awsstudy',
  title: 'JSON of awsstudy itself, without its notes',
  recognise,
  read,
};

function recognise({ text }: ImportSource): number {
  // Most texts are no JSON map; that is seen without parsing them.
  const parsed = text.trimStart().startsWith('{') ? parseJson(text) : {};
  const { format, topics } = asMap('value' in parsed ? parsed.value : undefined);
  return typeof format === 'number' && Array.isArray(topics) ? 1 : 0;
}

function read(source: ImportSource): Deck {
  const parsed = parseJson(source.text);
  if ('fault' in parsed) {
    return deckOf([leftOut(1, `This is no JSON: ${parsed.fault}`)]);
  }
  const { format, topics } = asMap(parsed.value);
  if (format !== JSON_FORMAT) {
    return deckOf([
      leftOut(1, `This has format ${JSON.stringify(format)}, and this awsstudy reads format ${JSON_FORMAT}`),
    ]);
  }
  const [topicLines = []] = elementLines(source.text, 'topics');
  const questionLines = elementLines(source.text, 'questions').values();
  const decks = asList(topics).map((topic, index) => {
    const fields = asMap(topic);
    const lines = Array.isArray(fields['questions']) ? (questionLines.next().value ?? []) : [];
    return topicDeck({ title: titleOf(source), ...asMap(topic) }, { line: topicLines[index] ?? 1, lines });
  });
  return { topics: decks.flatMap((deck) => deck.topics), left: decks.flatMap((deck) => deck.left) };
}

/** The lines that a topic and its questions start in. */
interface TopicLines {
  readonly line: number;
  readonly lines: readonly number[];
}

function topicDeck(topic: JsonMap, { line, lines }: TopicLines): Deck {
  const title = asLine(topic['title']);
  const found = asList(topic['questions']).map(
    (question, index): Found => foundAt({ line: lines[index] ?? line, path: [title] }, questionMade(asMap(question))),
  );
  const { topics, left } = deckOf(found);
  const sheet = groupsIn(topic, line);
  const whole: DeckTopic = { title, questions: topics.flatMap(({ questions }) => questions), groups: sheet.groups };
  const isEmpty = whole.questions.length === 0 && whole.groups.length === 0;
  return { topics: isEmpty ? [] : [whole], left: [...notesLeft(topic, line), ...left, ...sheet.left] };
}

/** Notes link to other topics, which a pack need not have. */
function notesLeft(topic: JsonMap, line: number): readonly LeftOut[] {
  const reason = oneLine(`The notes of \`${asLine(topic['title'])}\` are left out: questions and commands are taken`);
  return asList(topic['sections']).length === 0 ? [] : [{ line, reason }];
}

interface Sheet {
  readonly groups: readonly CheatsheetGroup[];
  readonly left: readonly LeftOut[];
}

function groupsIn(topic: JsonMap, line: number): Sheet {
  const left: LeftOut[] = [];
  const groups = asList(topic['groups']).map((group) => {
    const { title, entries } = asMap(group);
    const taken = asList(entries).flatMap((value): readonly CheatsheetEntry[] => {
      const { entry, fault } = entryIn(asMap(value));
      left.push(...(fault === undefined ? [] : [{ line, reason: oneLine(`\`${entry.command}\`: ${fault}`) }]));
      return fault === undefined ? [entry] : [];
    });
    return { title: asLine(title), entries: taken };
  });
  return { groups: groups.filter(({ entries }) => entries.length > 0), left };
}

function entryIn(fields: JsonMap): { readonly entry: CheatsheetEntry; readonly fault: string | undefined } {
  const command = asLine(fields['command']);
  const mark = MARKS.find((known) => known === fields['mark']);
  const entry = { command, ...meaningOf(asLine(fields['meaning'])), ...(mark === undefined ? {} : { mark }) };
  return { entry, fault: entry.meaning === '' ? 'It has no meaning' : commandFault(command) };
}

const MARKS: readonly CommandMark[] = ['destructive', 'costs'];

import { expect, test } from 'vitest';
import { type Deck, type DeckQuestion, NO_REASON } from '../../src/exchange/deck.js';
import { gift } from '../../src/exchange/gift.js';

const read = (text: string): Deck => gift.read({ name: 'deck.gift', text });
const questionsIn = (text: string): readonly DeckQuestion[] => read(text).topics.flatMap(({ questions }) => questions);

const why = (text: string): string => (text === '' ? NO_REASON : text);

const READ: readonly [string, string, object][] = [
  [
    'one right option with feedback',
    'Two?{=2#yes ~3#no ~4}',
    {
      kind: 'single',
      stem: 'Two?',
      options: [
        ['2', true, 'yes'],
        ['3', false, 'no'],
        ['4', false, why('')],
      ],
    },
  ],
  [
    'weights',
    'Two?{~%50%a ~%50%b ~%-100%c}',
    {
      kind: 'multiple',
      stem: 'Two?',
      options: [
        ['a', true, why('')],
        ['b', true, why('')],
        ['c', false, why('')],
      ],
    },
  ],
  [
    'feedback for every answer as the reason of the right one',
    'Two?{=a ~b ####so it is}',
    {
      kind: 'single',
      stem: 'Two?',
      options: [
        ['a', true, 'so it is'],
        ['b', false, why('')],
      ],
    },
  ],
  [
    'true and false',
    '::t::Sun rises.{T#wrong#right}',
    {
      kind: 'true-false',
      stem: 'Sun rises.',
      options: [
        ['True', true, 'right'],
        ['False', false, 'wrong'],
      ],
    },
  ],
  [
    'a false statement',
    'Sun sets.{FALSE}',
    {
      kind: 'true-false',
      stem: 'Sun sets.',
      options: [
        ['True', false, why('')],
        ['False', true, why('')],
      ],
    },
  ],
  [
    'short answers',
    'Who?{=Grant =Ulysses Grant}',
    { kind: 'short', stem: 'Who?', expected: { form: 'text', answers: ['Grant', 'Ulysses Grant'] } },
  ],
  [
    'a short answer without its sign',
    'Who?{Grant}',
    { kind: 'short', stem: 'Who?', expected: { form: 'text', answers: ['Grant'] } },
  ],
  [
    'a number with a tolerance',
    'Pi?{#3.14:0.5}',
    { kind: 'short', stem: 'Pi?', expected: { form: 'number', number: 3.14, tolerance: 0.5 } },
  ],
  [
    'a range of numbers',
    'How many?{#1..5####few}',
    { kind: 'short', stem: 'How many?', expected: { form: 'number', number: 3, tolerance: 2 }, why: 'few' },
  ],
  [
    'several numbers of which one earns all',
    'When?{#=1822:0#yes =%50%1822:2}',
    { kind: 'short', stem: 'When?', expected: { form: 'number', number: 1822, tolerance: 0 }, why: 'yes' },
  ],
  [
    'pairs',
    'Match.{=a -> 1 =b -> 2 =c -> 3}',
    {
      kind: 'match',
      stem: 'Match.',
      pairs: [
        ['a', '1'],
        ['b', '2'],
        ['c', '3'],
      ],
    },
  ],
  [
    'an essay with something to say for after it',
    'Why?{####Because.}',
    { kind: 'card', stem: 'Why?', answer: 'Because.' },
  ],
  ['a gap', 'Grant lies in {=a tomb ~b} in New York.', { kind: 'single', stem: 'Grant lies in _____ in New York.' }],
  [
    'HTML',
    '[html]<b>Two</b> &amp; more?{=a<br>b ~c}',
    {
      kind: 'single',
      stem: 'Two & more?',
      options: [
        ['a b', true, why('')],
        ['c', false, why('')],
      ],
    },
  ],
  [
    'escaped signs and line ends',
    'At 10\\:30\\n\\{x\\}?{=a\\=b ~\\#\\~\\\\n}',
    {
      kind: 'single',
      stem: 'At 10:30\n{x}?',
      options: [
        ['a=b', true, why('')],
        ['#~\\n', false, why('')],
      ],
    },
  ],
  [
    'a question on several lines',
    '// a comment\n::title::\nTwo\nlines?\n{\n=a\n~b\n}\n',
    { kind: 'single', stem: 'Two lines?' },
  ],
];

const short = (question: DeckQuestion | undefined): object | undefined =>
  question && {
    ...question,
    ...('options' in question ? { options: question.options.map((one) => [one.text, one.correct, one.why]) } : {}),
    ...('pairs' in question ? { pairs: question.pairs.map((pair) => [pair.left, pair.right]) } : {}),
  };

test.each(READ)('reads %s', (_name, text, expected) => {
  expect(read(text).left).toEqual([]);
  expect(short(questionsIn(text)[0])).toMatchObject(expected);
});

const LEFT: readonly [string, string, number, string][] = [
  ['a text without answers', '\n// c\nOnly a text', 3, 'It has no answers in braces'],
  [
    'a question cut by an empty line',
    'a{=b\n\n~c}',
    1,
    'Its braces are not closed; an empty line inside a question ends it',
  ],
  ['several gaps', 'a {=b} c {=d}', 1, 'It asks for answers in several places'],
  ['an essay', 'Why?{}', 1, 'It wants an essay, and nothing says what is right'],
  ['answers that earn a part', 'a?{=b =%50%c}', 1, 'Some of its answers earn a part of the points'],
  ['a wildcard', 'a?{=b*}', 1, 'A `*` in its answer stands for any text'],
  ['a number that is none', 'a?{#x}', 1, 'Its answer is not one number or one range of numbers'],
  ['a range upside down', 'a?{#5..1}', 1, 'Its answer is not one number or one range of numbers'],
  ['two pairs', 'a?{=a -> 1 =b -> 2}', 1, 'It has 2 pairs, and 3 to 8 are taken'],
  ['pairs that read alike', 'a?{=a -> 1 =b -> 1 =c -> 2}', 1, 'Two of its pairs read alike: 1'],
  ['half a pair', 'a?{=a -> 1 =-> 2 =c -> 3}', 1, 'One side of a pair is empty'],
  ['text in front of the answers', 'a?{b =c ~d}', 1, 'Text stands in front of its answers'],
  ['options none of which is right', 'a?{~b ~c}', 1, 'None of its options is marked as right'],
  ['options all of which are right', 'a?{~%50%b ~%50%c}', 1, 'All of its options are marked as right'],
  ['an empty option', 'a?{=b ~}', 1, 'One of its options is empty'],
  ['a picture', '[html]a <img src="b">?{=c ~d}', 1, "It shows a picture or plays a sound, which can't be taken: a ?"],
  ['no stem', '{=a ~b}', 1, 'It has no question'],
];

test.each(LEFT)('leaves out %s and says so', (_name, text, line, reason) => {
  expect(read(text).left[0]).toEqual({ line, reason });
});

test('comments above a question name its id and tags, and nothing of the next one', () => {
  const text = '// [id:aws/vpc:my-id] [tag:level::scenario]\n// [tag:section::subnets]\n\na?{=b ~c}\n\nd?{=e ~f}';
  const [first, second] = questionsIn(text);
  expect(first).toMatchObject({ id: 'my-id', level: 'scenario', section: 'subnets' });
  expect(second).toMatchObject({ level: 'recall', section: 'questions' });
});

test('categories become topics; two strokes are one in a name', () => {
  const text = '$CATEGORY: $course$/top/AWS/S3\n\na?{T}\n\n$CATEGORY: $course$/top/AWS/TCP//IP\n\nb?{T}';
  expect(read(text).topics.map(({ title }) => title)).toEqual(['S3', 'TCP/IP']);
  expect(read('a?{T}').topics[0]?.title).toBe('deck');
});

test('a category or a title, or the ending of the file, tells GIFT for sure, braces perhaps', () => {
  expect(gift.recognise({ name: 'x.gift', text: '' })).toBe(0.95);
  expect(gift.recognise({ name: 'x', text: '::a:: b {T}' })).toBe(0.95);
  expect(gift.recognise({ name: 'x', text: 'a {=b ~c}' })).toBe(0.5);
  expect(gift.recognise({ name: 'x', text: '{"a": 1}' })).toBe(0);
});

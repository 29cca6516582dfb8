import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anki } from '../../src/exchange/anki.js';
import { ankiText } from '../../src/exchange/anki-text.js';
import type { FixedQuestion } from '../../src/exchange/card-sides.js';
import type { Deck, DeckQuestion } from '../../src/exchange/deck.js';
import { packTopics } from '../../src/exchange/pack-files.js';
import { cardId } from '../../src/study/id.js';
import { anyTopic, topicOf } from './any-topic.js';
import { asCard, fixedOf, unkeyed } from './carried.js';
import { shippedTopics } from './shipped-topics.js';

const read = (text: string): Deck => anki.read({ name: 'deck.txt', text });
const questionsIn = (text: string): readonly DeckQuestion[] => read(text).topics.flatMap(({ questions }) => questions);

/** A choice comes back as the very question, any other kind as a card with both its sides. */
const carried = (question: FixedQuestion): DeckQuestion =>
  'options' in question ? unkeyed(question) : asCard(question);

test('what is written is read back: choices whole, with ids, reasons, tags, hint and source; others as cards', () => {
  fc.assert(
    fc.property(anyTopic, (topic) => {
      const { text, written, left } = ankiText([topic]);
      expect({ written, left }).toEqual({ written: topic.questions.length, left: [] });
      const questions = fixedOf(topic).map(carried);
      expect(read(text)).toEqual({
        topics: [{ title: 'Amazon VPC', name: 'awsstudy: Amazon VPC', questions, groups: [] }],
        left: [],
      });
    }),
    { numRuns: 100 },
  );
});

test('another reader of separated values finds the same columns, and the id of the card as the guid', () => {
  fc.assert(
    fc.property(anyTopic, (topic) => {
      const rows: string[][] = parse(ankiText([topic]).text, { delimiter: '\t', comment: '#', comment_no_infix: true });
      expect(rows.map((row) => row.length)).toEqual(topic.questions.map(() => 6));
      expect(rows.map(([guid]) => guid)).toEqual(topic.questions.map(({ id }) => cardId('vpc', id)));
      expect(rows.map(([, type, deck]) => [type, deck])).toEqual(rows.map(() => ['Basic', 'awsstudy::Amazon VPC']));
      expect(rows.every(([, , , , , tags = '']) => tags.startsWith('kind::') && !/[\t\n]/.test(tags))).toBe(true);
    }),
  );
});

test('every shipped question that is not computed comes back from Anki', () => {
  const topics = shippedTopics();
  const { text, written, left } = ankiText(topics);
  const deck = read(text);
  expect(deck.left).toEqual([]);
  expect(deck.topics.map(({ title }) => title)).toEqual(topics.map(({ head }) => head.title));
  expect(deck.topics.map(({ questions }) => questions)).toEqual(topics.map((topic) => fixedOf(topic).map(carried)));
  expect(written).toBeGreaterThan(1700);
  expect(left.length).toBe(topics.flatMap(({ questions }) => questions).length - written);
  expect(left[0]?.reason).toBe('It is computed anew each time it is asked');
});

test('the file says how it is to be read, and a choice looks like one in Anki', () => {
  const [topic] = shippedTopics().filter(({ head }) => head.id === 'vpc');
  const question = topic?.questions.find(({ id }) => id === 'usable-ips-24');
  expect(ankiText([topicOf(question === undefined ? [] : [question])]).text).toMatchInlineSnapshot(`
    "#separator:tab
    #html:true
    #guid column:1
    #notetype column:2
    #deck column:3
    #tags column:6
    aws/vpc:usable-ips-24	Basic	awsstudy::Amazon VPC	"How many addresses of a /24 subnet can your instances use?<ol type=""A""><li data-id=""n251"">251</li><li data-id=""n253"">253</li><li data-id=""n254"">254</li><li data-id=""n256"">256</li></ol><details><summary>Hint</summary>Count what AWS keeps for itself.</details>"	"<p><b>A</b></p><ol type=""A""><li>AWS reserves five addresses in every subnet, so 256 - 5 are left.</li><li>Three reserved addresses would be too few; the first four and the last are kept.</li><li>That is an ordinary network, which loses only the network and broadcast addresses.</li><li>That is the size of the whole block, before AWS takes its share.</li></ol>Source: <a href=""https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html"">https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html</a>"	kind::single level::apply section::sizing-subnets exam::saa-c03/d3/3.4 checked::2026-11-23 certainty::verified
    "
  `);
});

/** What other people's files hold, line by line, and what comes of it. */
const NOTES: readonly [string, string, readonly (readonly [string, string])[]][] = [
  ['a tab between the sides', 'What is S3?\tObject storage', [['What is S3?', 'Object storage']]],
  ['semicolons', '#separator:;\nfront;back', [['front', 'back']]],
  ['a separator by its name, in any case', '#SEPARATOR: Pipe\na|b', [['a', 'b']]],
  ['commas that nobody announced', 'a,b', [['a', 'b']]],
  ['quotes around separators, line ends and quotes', '"a\tb"\t"c\n""d"""', [['a    b', 'c\n"d"']]],
  [
    'HTML: tags dropped, lines kept, entities decoded',
    '#html:true\n<b>a</b> &amp; &#66;\tx<br>y<div>z</div>',
    [['a & B', 'x\ny\nz']],
  ],
  ['code as code', '#html:true\nWhat does <code>ls -l</code> do?\tlist', [['What does `ls -l` do?', 'list']]],
  [
    'code of several lines, each as code',
    '#html:true\n"a<pre><code>if x:\n  y</code></pre>b"\t"<code>ls\npwd</code> <pre>\na\n\nb\n</pre>"',
    [['a\n`if x:`\n`  y`\nb', '`ls`\n`pwd` \n`a`\n\n`b`'.replace(' \n', '\n')]],
  ],
  ['raised and lowered signs', '#html:true\n2<sup>9</sup> of CO<sub>2</sub>\tx', [['2^9 of CO_2', 'x']]],
  [
    'the cells of a table apart',
    '#html:true\n"<table><tr><th>a</th>\n<th>b</th></tr>\n<tr><td>c</td><td>d</td></tr></table>"\tx',
    [['a | b\nc | d', 'x']],
  ],
  [
    'links with their addresses',
    '#html:true\nsee <a class=x href="https://a.b/c?d&amp;e">it</a>\t<a href="https://a.b">https://a.b</a> <a href="#x">y</a>',
    [['see it (https://a.b/c?d&e)', 'https://a.b y']],
  ],
  [
    'entities by name',
    '#html:true\n&Eacute;t&eacute; &ntilde; &szlig; &ccedil; &qacute; &rArr;\tx',
    [['Été ñ ß ç &qacute; ⇒', 'x']],
  ],
  ['tags that are not closed, or not opened', '#html:true\na</code></a></pre>b\t<pre>c<code>d', [['a\nb', '`cd`']]],
  ['no HTML where the file says so', '#html:false\na < b &amp; c\t<i>', [['a < b &amp; c', '<i>']]],
  ['a sign that begins no tag', '#html:true\n1 < 2 and 3 > 2\t<3', [['1 < 2 and 3 > 2', '<3']]],
  ['more fields than two', 'a\tb\t\tc', [['a', 'b\nc']]],
  ['columns with a meaning of their own', '#guid column:1\n#tags column:3\nk{8:x\ta\tx y\tb', [['a', 'b']]],
  [
    'comments among the notes, and empty lines',
    'a\tb\n# no note\n\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['Windows line ends and a byte order mark', '\uFEFF#separator:tab\r\na\tb\r\n', [['a', 'b']]],
  ['text behind a closing quote', '"a"b\tc', [['ab', 'c']]],
  ['controls in entities', '#html:true\na&#27;[31m\tb&#x202e;c', [['a[31m', 'bc']]],
];

test.each(NOTES)('reads %s', (_name, text, sides) => {
  const cards = questionsIn(text).map((question) => (question.kind === 'card' ? [question.stem, question.answer] : []));
  expect(cards).toEqual(sides);
});

test('each part that a cloze hides is a question of its own, with the others filled in', () => {
  const text = '#html:true\n{{c1::S3}} is for {{c2::<b>objects</b>::what?}}, {{c1::S3}} is flat\tA reason';
  expect(
    questionsIn(text).map(
      (question) => question.kind === 'short' && [question.stem, question.expected, question.hint, question.why],
    ),
  ).toEqual([
    ['[...] is for objects, [...] is flat', { form: 'text', answers: ['S3'] }, undefined, 'A reason'],
    ['S3 is for [...], S3 is flat', { form: 'text', answers: ['objects'] }, 'what?', 'A reason'],
  ]);
});

test('texts that a cloze hides together are asked together: as a card, unless they are the same', () => {
  expect(questionsIn('{{c1::alpha}} and {{c1::beta::second}}\tA reason')).toMatchObject([
    { kind: 'card', stem: '[...] and [...]', hint: 'second', answer: 'alpha\nbeta\n\nA reason' },
  ]);
  expect(questionsIn('{{c1::alpha}} and {{c1::alpha}}\t')).toMatchObject([
    { kind: 'short', stem: '[...] and [...]', expected: { answers: ['alpha'] } },
  ]);
});

const LEFT: readonly [string, string, number, string][] = [
  ['a note without a back', 'a\tb\nlonely', 2, 'It has no other side'],
  ['an empty front', 'a\tb\n\tback', 2, 'Its front is empty'],
  [
    'a picture',
    '#html:true\n\nWhat is <img src="x.png"> this?\ty',
    3,
    "It shows a picture or plays a sound, which can't be taken: What is this?",
  ],
  ['a picture alone', '<img src=x>\ty', 1, "It shows a picture or plays a sound, which can't be taken"],
  ['a sound', 'hear\t[sound:x.mp3]', 1, "It shows a picture or plays a sound, which can't be taken: hear"],
  ['a quote that is never closed', 'a\tb\nc\t"d\ne\tf', 2, 'A quote is opened in it and never closed'],
  ['the same note again', 'a\tb\nc\td\nA \tb', 3, 'It is the same question as the one in line 1'],
  ['a cloze that is not closed', 'x {{c1::y\tz', 1, 'A hidden part is not closed with }}'],
  ['a cloze in a cloze', '{{c1::a {{c2::b}} c}}\tz', 1, 'A hidden part stands inside another one'],
  ['a cloze that hides nothing', '{{c1::}} x\tz', 1, 'Its answer is empty'],
];

test.each(LEFT)('leaves out %s and says so', (_name, text, line, reason) => {
  expect(read(text).left).toEqual([{ line, reason }]);
});

test('a note that a quote spoils costs no other one', () => {
  expect(read('a\tb\nc\t"d\ne\tf').topics[0]?.questions.map(({ stem }) => stem)).toEqual(['a', 'e']);
});

test('decks become topics, without the decks that all of them stand in', () => {
  const titles = (text: string): readonly string[] => read(`#deck column:1\n${text}`).topics.map(({ title }) => title);
  expect(titles('AWS::SAA::S3\ta\tb\nAWS::SAA::EC2\tc\td')).toEqual(['S3', 'EC2']);
  expect(titles('AWS::S3\ta\tb\nAWS::S3::Glacier\tc\td')).toEqual(['S3', 'S3: Glacier']);
  expect(read('a\tb').topics[0]?.title).toBe('deck');
  // What names the folder, and with it the history, is the same when another deck comes in.
  const named = (text: string) => packTopics(read(`#deck column:1\n${text}`)).map(({ id, title }) => [id, title]);
  expect(named('AWS::S3\ta\tb')).toEqual([['aws-s3', 'S3']]);
  expect(named('AWS::S3\ta\tb\nNetworks\tc\td')).toEqual([
    ['aws-s3', 'AWS: S3'],
    ['networks', 'Networks'],
  ]);
  expect(read('#deck:Mine\na\tb').topics[0]?.title).toBe('Mine');
});

test('a file with the lines of Anki on top is Anki beyond doubt, one with tabs perhaps', () => {
  expect(anki.recognise({ name: 'x', text: '#separator:tab\na\tb' })).toBe(1);
  expect(anki.recognise({ name: 'x.txt', text: 'a\tb' })).toBe(0.6);
  expect(anki.recognise({ name: 'x.md', text: '# Title\n' })).toBe(0);
});

import fc from 'fast-check';

const word = fc.constantFrom(
  'subnet',
  'a',
  'the',
  '10.0.0.0/16',
  'arn:aws:iam::123456789012:role/service-role/name-that-is-long',
  '日本語',
  '👩‍👩‍👧',
  'café',
  'S3',
  '=',
  '(x)',
);
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(' '));

const inline = fc.oneof(
  { weight: 5, arbitrary: words },
  words.map((text) => `**${text}**`),
  words.map((text) => `*${text}*`),
  words.map((text) => `\`${text}\``),
  words.map((text) => `**a \`${text}\` b**`),
  words.map((text) => `[${text}](vpc#nat-gateway)`),
  words.map((text) => `[${text}](https://docs.aws.example/vpc/latest/userguide/page.html)`),
  fc.constantFrom('one<br>two', '&amp; &rarr;', '~~old~~', '![alt](a.png)'),
);

/** Running text in one or several lines of source. */
const paragraph = fc
  .array(fc.tuple(inline, fc.constantFrom(' ', ' ', '\n', '  \n')), { minLength: 1, maxLength: 5 })
  .map((parts) => `start ${parts.map(([text, end]) => text + end).join('')}end`);

const line = fc.array(inline, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
const heading = fc.tuple(fc.integer({ min: 1, max: 4 }), line).map(([level, text]) => `${'#'.repeat(level)} ${text}`);

const fence = fc
  .tuple(fc.constantFrom('bash', 'json', 'text', 'hcl', 'python', ''), fc.array(words, { maxLength: 4 }))
  .map(([language, lines]) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``);

const table = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(line, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
  )
  .map(([head = [], ...rows]) =>
    [head, head.map((_, column) => [':--', ':-:', '--:'][column % 3]), ...rows]
      .map((row) => `| ${row.join(' | ')} |`)
      .join('\n'),
  );

function indented(text: string, indent: string): string {
  return text.replace(/\n(?=.)/g, `\n${indent}`);
}

const { block } = fc.letrec<{ block: string; list: string; quote: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    paragraph,
    heading,
    fence,
    table,
    fc.constant('***'),
    tie('list'),
    tie('quote'),
  ),
  list: fc
    .tuple(
      fc.constantFrom('-', '1.', '8.', '- [x]'),
      fc.constantFrom('\n', '\n\n'),
      fc.array(fc.tuple(paragraph, fc.array(tie('block'), { maxLength: 2 })), { minLength: 1, maxLength: 3 }),
    )
    .map(([mark, between, entries]) =>
      entries
        .map(
          ([first, blocks]) =>
            `${mark} ${indented([first, ...blocks].join('\n\n'), ' '.repeat(mark.search(/ |$/) + 1))}`,
        )
        .join(between),
    ),
  quote: fc
    .array(tie('block'), { minLength: 1, maxLength: 3 })
    .map((blocks) => `> ${blocks.join('\n\n').replace(/\n/g, '\n> ')}`),
}));

/** Documents of all constructs that we lay out, nested in each other. */
export const markdownDocument = fc.array(block, { maxLength: 4 }).map((blocks) => blocks.join('\n\n'));

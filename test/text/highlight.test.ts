import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/text/clean.js';
import { highlight } from '../../src/text/highlight.js';
import { plainOf } from '../../src/text/painted.js';
import { visible } from './visible.js';

describe('highlight of a shell', () => {
  test.each([
    ['the command word', 'aws s3 ls', '‹1›aws‹22› s3 ls'],
    [
      'the command behind a pipe, `&&` and `$(`',
      'a | b && c; d $(e)',
      '‹1›a‹22› | ‹1›b‹22› && ‹1›c‹22›; ‹1›d‹22› $(‹1›e‹22›)',
    ],
    ['the command behind sudo', 'sudo apt update', '‹1›sudo‹22› ‹1›apt‹22› update'],
    ['no command on a line that continues one', 'aws s3 \\\n  ls', '‹1›aws‹22› s3 \\\n  ls'],
    ['options', 'ls -l --all a-b', '‹1›ls‹22› ‹36›-l‹39› ‹36›--all‹39› a-b'],
    ['placeholders', 'ls <folder>', '‹1›ls‹22› ‹3›‹35›<folder>‹39›‹23›'],
    ['placeholders inside strings', "a 'x=<y>'", "‹1›a‹22› ‹32›'x=‹3›‹35›<y>‹39›‹32›‹23›'‹39›"],
    ['variables', 'echo $HOME \u0024{A} $?', '‹1›echo‹22› ‹36›$HOME‹39› ‹36›\u0024{A}‹39› ‹36›$?‹39›'],
    ['variables in double quotes', 'a "x $y"', '‹1›a‹22› ‹32›"x ‹36›$y‹39›‹32›"‹39›'],
    ['no variable in single quotes', "a '$y'", "‹1›a‹22› ‹32›'$y'‹39›"],
    ['the name that is assigned', 'ID=$(aws x)', '‹36›ID‹39›=$(‹1›aws‹22› x)'],
    ['comments', 'a # b "c"', '‹1›a‹22› ‹2›# b "c"‹22›'],
    ['no comment inside a word', 'a b#c', '‹1›a‹22› b#c'],
    [
      'keywords where a command may stand',
      'if a; then\n  b\nfi',
      '‹35›if‹39› ‹1›a‹22›; ‹35›then‹39›\n  ‹1›b‹22›\n‹35›fi‹39›',
    ],
    ['no keyword among the arguments', 'echo if', '‹1›echo‹22› if'],
  ])('paints %s', (_, code, expected) => {
    expect(visible(highlight(clean(code), 'bash'))).toBe(expected);
  });
});

describe('highlight of Terraform', () => {
  test.each([
    ['blocks', 'resource "aws_vpc" "main" {', '‹35›resource‹39› ‹32›"aws_vpc"‹39› ‹32›"main"‹39› {'],
    ['arguments', '  cidr_block = var.cidr', '  ‹36›cidr_block‹39› = var.cidr'],
    ['arguments inside braces', 'tags = { Name = "a" }', '‹36›tags‹39› = { ‹36›Name‹39› = ‹32›"a"‹39› }'],
    ['values inside strings', 'a = "x-\u0024{var.y}"', '‹36›a‹39› = ‹32›"x-‹36›\u0024{var.y}‹39›‹32›"‹39›'],
    ['numbers and truth', 'a = 16\nb = true', '‹36›a‹39› = ‹35›16‹39›\n‹36›b‹39› = ‹35›true‹39›'],
    ['comments', '# a\nb = 1 // c\n/* d\ne */', '‹2›# a‹22›\n‹36›b‹39› = ‹35›1‹39› ‹2›// c‹22›\n‹2›/* d\ne */‹22›'],
    ['a comparison as no argument', 'a == b', 'a == b'],
  ])('paints %s', (_, code, expected) => {
    expect(visible(highlight(clean(code), 'hcl'))).toBe(expected);
  });
});

describe('highlight', () => {
  test.each(['text', '', 'nosuch', 'constructor'])('leaves %j as it is', (language) => {
    expect(highlight(clean('if a # b'), language)).toBe('if a # b');
  });

  test.each(['bash', 'hcl'])('changes no character of %s', (language) => {
    const pieces = fc.constantFrom(
      'aws',
      ' ',
      '\n',
      '"',
      "'",
      '$',
      '{',
      '}',
      '#',
      '<a>',
      '--b',
      '=',
      '|',
      '\\',
      '/*',
      '*/',
      '日',
      '1',
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const code = clean(parts.join(''));
        expect(plainOf(highlight(code, language))).toBe(code);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { Meaning } from '../../../src/study/drills/call.js';
import { isSame } from '../../../src/study/drills/meaning.js';
import { readShorthand } from '../../../src/study/drills/shorthand.js';

/** Gives a meaning as JSON would hold it. */
function plain(meaning: Meaning | undefined): unknown {
  return meaning instanceof Map
    ? Object.fromEntries([...meaning].map(([key, value]) => [key, plain(value)]))
    : Array.isArray(meaning)
      ? meaning.map(plain)
      : meaning;
}

describe("the AWS CLI's shorthand", () => {
  // What `awscli.shorthand.ShorthandParser` of awscli 1.45.11 gives, a list of one as its value.
  test.each([
    ['a=b', { a: 'b' }],
    ['a=b,c', { a: ['b', 'c'] }],
    ['a=b,c=d', { a: 'b', c: 'd' }],
    ['a=b,c,d=e,f', { a: ['b', 'c'], d: ['e', 'f'] }],
    ['a=', { a: '' }],
    ['a=,b=c', { a: '', b: 'c' }],
    ['a=[b,c],d=e', { a: ['b', 'c'], d: 'e' }],
    ['a=[]', { a: [] }],
    ['a={b=c,d=e}', { a: { b: 'c', d: 'e' } }],
    ['a={}', { a: {} }],
    ['a={b={c=[d,e]}}', { a: { b: { c: ['d', 'e'] } } }],
    ['a=[{b=c},{b=d}]', { a: [{ b: 'c' }, { b: 'd' }] }],
    ["a='b,c',d=e", { a: 'b,c', d: 'e' }],
    ['a="b\\"c"', { a: 'b"c' }],
    ['a=b\\,c', { a: 'b,c' }],
    ['a=b=c', { a: 'b=c' }],
    ['a = b , c = d', { a: 'b', c: 'd' }],
    ['tag:x/y.z=1', { 'tag:x/y.z': '1' }],
    ['a=file://b.json', { a: 'file://b.json' }],
    ['Field=path-pattern,Values=/api/*', { Field: 'path-pattern', Values: '/api/*' }],
    ['Arn=arn:aws:sqs:us-east-1:1:q,Id=q', { Arn: 'arn:aws:sqs:us-east-1:1:q', Id: 'q' }],
    ['Key=<key>,Value=<value>', { Key: '<key>', Value: '<value>' }],
  ])('%s', (text, value) => {
    expect(plain(readShorthand(text))).toEqual(value);
  });

  test.each(['', 'a', '=b', 'a={b', 'a=[b', 'a=b]', 'a=[b}', 'a={b}', 'a={b=c}d', `a=${'['.repeat(200)}`])(
    '%s is none',
    (text) => {
      expect(readShorthand(text)).toBeUndefined();
    },
  );
});

describe('values mean the same', () => {
  const map = (entries: Readonly<Record<string, Meaning>>) => new Map(Object.entries(entries));

  test.each<[Meaning, Meaning, boolean]>([
    ['60.0', '60', true],
    ['1.10', '1.1', false],
    ['0123', '123', false],
    ['<id>', 'vpc-1', true],
    ['<id>', '', false],
    ['<id>', '--force', false],
    ['<id>', ['a', 'b'], true],
    ['s3://<bucket>/<key>', 's3://a/b/c', true],
    ['s3://<bucket>/<key>', 's3://a', false],
    ['s3://<bucket>/', 's3:///', false],
    ['<a>-<b>.<c>', 'x-y.z', true],
    ['<a>-<b>.<c>', 'x.z-y', false],
    [['a', 'b'], ['b', 'a'], true],
    [['a', 'a'], ['a', 'b'], false],
    [['a', '<x>'], ['c', 'a'], true],
    [map({ Enabled: 'true' }), map({ Enabled: 'True' }), true],
    [map({ Values: 'true' }), map({ Values: 'True' }), false],
    ['true', 'True', false],
    [map({ a: 'b' }), map({ a: 'b', Description: 'c' }), true],
    [map({ a: 'b' }), map({ a: 'b', c: 'd' }), false],
    [map({ a: 'b', c: 'd' }), map({ a: 'b' }), false],
    [map({ a: 'b' }), 'a=b', false],
    ['a', ['a', 'b'], false],
  ])('%j and %j: %j', (expected, given, same) => {
    expect(isSame(expected, given)).toBe(same);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementLines } from '../../src/exchange/json-lines.js';

test('elements of the list that a text is have the lines they start in', () => {
  expect(elementLines('[\n  {"a": [1,\n2]},\n  3, "x\\n\\"]"\n]', '')).toEqual([[2, 4, 4]]);
});

test('elements of lists under a key are found wherever the key stands', () => {
  const json =
    '{"a": {"questions": [\n1,\n2]}, "questions": "no",\n "b": [{"questions": []}, {"x": "questions", "y": [1]}]}';
  expect(elementLines(json, 'questions')).toEqual([[2, 3], []]);
});

test('every list under a key is found, with as many lines as it has elements, whatever the JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1), (value, indent) => {
      const text = JSON.stringify({ key: value }, undefined, indent);
      const [lines] = elementLines(text, 'key').slice(0, 1);
      expect(Array.isArray(value) ? lines?.length : undefined).toBe(Array.isArray(value) ? value.length : undefined);
      // Each element starts in a line of its own when JSON is indented.
      expect(new Set(lines).size).toBe(indent === undefined ? Math.min(1, lines?.length ?? 0) : (lines?.length ?? 0));
    }),
  );
});

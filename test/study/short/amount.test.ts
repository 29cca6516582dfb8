import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../support/laws.js';
import { isRightAmount, type NumberQuestion, numberForm, readAmount } from '../../../src/study/short/amount.js';
import { c } from '../../support/builders.js';

const asked = (number: number, unit?: string, stem = 'How many?'): NumberQuestion => ({
  stem: c(stem),
  expected: { form: 'number', number, tolerance: 0, ...(unit !== undefined && { unit: c(unit) }) },
});

const outcome = (question: NumberQuestion, typed: string): string => {
  const read = readAmount(question, typed);
  if (read.kind === 'unreadable') {
    return read.expected;
  }
  return isRightAmount(question, typed) ? 'right' : 'wrong';
};

describe('the right amount, however it is written', () => {
  test.each<[number, string | undefined, string, readonly string[]]>([
    [251, undefined, '', ['251', ' 251. ', '+251', '251.0', 'about 251', '~251', '= 251', '251?']],
    [
      10_000,
      'parts',
      '',
      [
        '10,000',
        '10 000',
        '10\u00a0000',
        "10'000",
        '10_000',
        '10.000',
        '1e4',
        '10k',
        '10K',
        '10 thousand',
        'ten thousand',
        '10,000.00',
        '10.000,0',
      ],
    ],
    [250_000, 'GB-seconds', '', ['250 000', '0.25 million', '0.25M', '250000 GB-s', '250000 gb seconds']],
    [21, 'instances', '', ['twenty-one', 'Twenty one', '21 instances', '21 Instance']],
    [4, 'attempts', '', ['four', 'four attempts', 'exactly 4']],
    [3.5, 'hours', '', ['3.5', '3,5', '3.50 h', '210 minutes']],
    [-5, undefined, '', ['-5', '−5']],
    [60, 'seconds', '', ['60 s', '60s', '60 SECONDS', '1 minute', 'one minute', 'a minute', '1m', '1 min', '60000 ms']],
    [900, 'seconds', '', ['15 minutes', '0.25 hours', '15 min.', 'fifteen minutes', 'up to 900 seconds']],
    [60, 'minutes', '', ['1 hour', 'an hour', '1h', '3600 s', '3600 seconds', '60 mins']],
    [24, 'hours', '', ['1 day', 'one day', '24 hrs', '1440 minutes']],
    [14, 'days', '', ['2 weeks', '336 hours', '14d']],
    [12, 'months', '', ['1 year', '12', '4 quarters']],
    [16, 'KB', '', ['16 KiB', '16k', '16K', '16kb', '16384 bytes', '16000 bytes', '16 kilobytes', '16 kibibytes']],
    [4096, 'bytes', '', ['4 KB', '4KiB', '4096 B', '4k']],
    [1769, 'MB', '', ['1,769', '1769M', '1.769 GB', '1769 megabytes', '1769 MB of memory']],
    [90, 'GiB', '', ['90 GB', '90 gib', '92160 MiB']],
    [60, 'seconds', '', ['"60"', '`60`', "'60 s'"]],
    [25, 'MB/s', '', ['25 MBps', '25 MiBps']],
    [16, 'KB', '', ['16 Kbytes']],
    [22_000, 'requests per second', '', ['22k rps', '22,000 req/s']],
    [2400, 'MB/s', '', ['2.4 GB/s', '2.4 GBps', '2400 MiB per second', '2,400 MB']],
    [200, 'US dollars', '', ['$200', '200$', '$ 200.00', 'US$200', 'USD 200', '200 usd', '200 dollars', '20000 cents']],
    [12, 'US dollars', 'What does it cost in a month?', ['$12/month', '12 dollars a month', '$12 per month']],
    [70, '%', 'Which share of its hours?', ['70 percent', '70%', '70 per cent', '0.7', '70 % of the hours']],
    [
      22_000,
      'requests per second',
      'How many GET requests?',
      ['22k/s', '22,000 per second', '22000 GET requests', '22k requests/s'],
    ],
    [3, 'zones', 'How many Availability Zones?', ['3 Availability Zones', 'three zones', 'at least 3']],
    [6081, 'port', '', ['port 6081', ':6081']],
    [11, undefined, 'How many addresses?', ['11 addresses', '11']],
  ])('%d %s', (number, unit, stem, forms) => {
    const question = asked(number, unit, stem);
    expect(Object.fromEntries(forms.map((typed) => [typed, outcome(question, typed)]))).toEqual(
      Object.fromEntries(forms.map((typed) => [typed, 'right'])),
    );
  });
});

describe('another amount is wrong', () => {
  test.each<[number, string, string]>([
    [900, 'seconds', '900 ms'],
    [900, 'seconds', '900 minutes'],
    [900, 'seconds', '15'],
    [24, 'hours', '2 days'],
    [16, 'KB', '16 GB'],
    [16, 'KB', '16384'],
    [1769, 'MB', '1769 GB'],
    [2400, 'MB/s', '2400 GB/s'],
    [200, 'US dollars', '200 cents'],
    [70, '%', '0.7 %'],
    [3, 'zones', '3,000'],
    [3, 'zones', '3k'],
    [4, 'attempts', 'five'],
    [5, 'attempts', '-5'],
    [127_311_923_021, 'bytes', '127311923020'],
    [2_147_483_647, 'rows', '2147483648'],
    [0.5, 'hours', '0.5000000001'],
  ])('%d %s, typed %s', (number, unit, typed) => {
    expect(outcome(asked(number, unit), typed)).toBe('wrong');
  });
});

test('a thing that the question speaks of is no unit of an answer that has another one', () => {
  const stem = 'How many bytes may one KMS key encrypt in one of three zones?';
  expect(outcome(asked(4096, 'bytes', stem), '4096 keys')).toBe('Answer in bytes.');
  expect(outcome(asked(21, 'instances', stem), '21 zones')).toBe('Type the number alone.');
  expect(outcome(asked(21, undefined, stem), '21 zones')).toBe('right');
});

describe('what is no amount of it is not understood, though the number is right', () => {
  test.each<[number, string | undefined, string, string]>([
    [60, 'seconds', '60 apples', 'Answer in seconds.'],
    [60, 'seconds', '60 GB', 'Answer in seconds.'],
    [180, 'days', '6 months', 'Answer in days.'],
    [16, 'KB', '16 Kbit', 'Answer in KB.'],
    [2400, 'MB/s', '2400 MB per minute', 'Answer in MB/s.'],
    [200, 'US dollars', '€200', 'Answer in US dollars.'],
    [70, 'percent', '70 apples', 'Answer in percent.'],
    [3, 'zones', '3 apples', 'Type the number alone.'],
    [3, 'zones', '>= 3', 'Type the number alone.'],
    [250_000, 'GB-seconds', '250000 GB', 'Type the number alone.'],
    [22_000, 'requests per second', '22000 per minute', 'Type the number alone.'],
    [5, undefined, '5 minutes', 'Type the number alone.'],
    [60, 'seconds', '60 or 90', 'Type one number alone.'],
    [60, 'seconds', '60-90', 'Type one number alone.'],
    [60, 'seconds', '60 to ninety', 'Type one number alone.'],
    [60, 'seconds', 'not 60', 'Type one number alone.'],
    [60, 'seconds', '60 s (1 minute)', 'Type one number alone.'],
    [60, 'seconds', '1/60', 'Type one number alone.'],
    [10_000, 'parts', '1,0000', 'Type one number alone.'],
    [10_000, 'parts', '10 0000', 'Type one number alone.'],
    [10_000, 'parts', '10^4', 'Type one number alone.'],
    [25, 'parts', '2⁵', 'Type one number alone.'],
    [210, 'parts', '2¹⁰', 'Type one number alone.'],
    [25, 'parts', '2⁻⁵', 'Type one number alone.'],
    [2500, 'parts', '2 ⁵⁰⁰', 'Type one number alone.'],
    [102, 'parts', '10₂', 'Type one number alone.'],
    [5, 'parts', '⁵', 'Type a number of parts.'],
    [60, 'seconds', 'many', 'Type a number of seconds.'],
    [1, 'seconds', 'a', 'Type a number of seconds.'],
    [1, 'seconds', 'a few', 'Answer in seconds.'],
  ])('%d %s, typed %s: %s', (number, unit, typed, sentence) => {
    expect(outcome(asked(number, unit), typed)).toBe(sentence);
  });
});

test.each<[string, number, string | undefined]>([
  ['Type a number.', 5, undefined],
  ['Type a number of seconds.', 1, 'seconds'],
  ['Type a number of KB.', 16, 'KB'],
  ['Type a number of US dollars.', 200, 'US dollars'],
  ['Type a number of requests per second.', 500, 'requests per second'],
  ['Type a number of IOPS.', 3000, 'IOPS'],
  ['Type a percentage.', 70, '%'],
  ['Type a percentage.', 70, 'percent'],
  ['Type a number (port).', 6081, 'port'],
  // In the singular it would tell the answer.
  ['Type a number.', 1, 'path'],
])('says: %s', (sentence, number, unit) => {
  expect(numberForm(asked(number, unit).expected)).toBe(sentence);
});

test('an amount within the tolerance is right, in any unit', () => {
  const question = { ...asked(60, 'seconds'), expected: { ...asked(60, 'seconds').expected, tolerance: 6 } };
  expect(['66', '66.1', '1.1 minutes', '1.2 minutes'].map((typed) => outcome(question, typed))).toEqual([
    'right',
    'wrong',
    'right',
    'wrong',
  ]);
});

const TIMES = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 } as const;
const UNITS = fc.constantFrom(...(Object.keys(TIMES) as (keyof typeof TIMES)[]));

test('an amount of time is right in each unit exactly where it is as long', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      UNITS,
      fc.integer({ min: 1, max: 400 }),
      UNITS,
      (n, unit, m, other) => {
        const isEqual = n * TIMES[unit] === m * TIMES[other];
        expect(outcome(asked(n, unit), `${m} ${other}`)).toBe(isEqual ? 'right' : 'wrong');
      },
    ),
  );
});

test('a whole number is read alike with any sign between thousands', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.constantFrom(',', ' ', '_', '’', '.'), (n, sign) => {
      const typed = String(n).replace(/\B(?=(?:[0-9]{3})+$)/g, sign);
      expect(outcome(asked(n, 'parts'), typed)).toBe('right');
    }),
  );
});

test('no text without a number is ever wrong', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[b-df-hj-np-rv-z ?!.,]{0,20}$/), (typed) => {
      expect(outcome(asked(7, 'seconds'), typed)).not.toBe('wrong');
    }),
  );
});

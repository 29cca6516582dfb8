// What the pictures show: a line that is typed, and keys, each pressed once a text is on the screen.

const NARROW = { columns: 84, rows: 26 };
const WIDE = { columns: 112, rows: 30 };
const TALL = { columns: 112, rows: 36 };
const ENTER = '\r';

/** Once `see` is on the screen `press` is pressed: keys, or what finds them on the screen. */
const step = (see, press) => ({ see, press });

/** Gives the key of the option that begins with some words, wherever it stands. */
const option = (words) => (screen) => screen.match(new RegExp(`([a-f]) {2}${words}`))[1];

/** The pictures that stand still, an entry each; the last step is what the picture is taken with. */
export const SCENES = [
  { name: 'home', size: WIDE, line: '', steps: [step('Enter read', 'j'.repeat(12)), step('› Amazon VPC')] },
  { name: 'reader', size: WIDE, line: 'show vpc internet-gateway', steps: [step('t outline')] },
  {
    name: 'cheatsheet',
    size: WIDE,
    line: 'cheatsheet s3',
    steps: [step('/ filter', '/sync'), step('sync▏', '\u001b[B'), step('› ')],
  },
  {
    name: 'quiz',
    size: NARROW,
    line: 'quiz vpc --section internet-gateway --seed 5',
    steps: [step('Enter answer', option('Three, one in each')), step('› ', ENTER), step('Enter go on')],
  },
  { name: 'drill', size: NARROW, line: 'drill s3 --seed 2', steps: [step('Enter answer', 'aws s3 ')] },
  {
    name: 'exam',
    size: WIDE,
    line: 'exam saa-c03 --seed 3',
    steps: [
      step('Enter start', ENTER),
      step('1/65', `b${ENTER}`),
      step('2/65', `c${ENTER}`),
      step('3/65', 'm'),
      step('flagged'),
    ],
  },
  { name: 'statistics', size: TALL, line: 'stats', steps: [step('[1 Overview]')] },
  { name: 'statistics-topics', size: WIDE, line: 'stats vpc', steps: [step('› Amazon VPC', ' '), step('Mastery by')] },
  { name: 'statistics-exam', size: WIDE, line: 'stats --exam clf-c02', steps: [step('Ready?')] },
];

/** Behind `see` the picture stays for so many seconds; then the key is pressed. */
const scene = (see, seconds, press) => ({ see, seconds, press });

/** A short journey: home, a note, a question on it, a wrong answer, the note that teaches it, the result. */
export const JOURNEY = {
  name: 'journey',
  size: { columns: 100, rows: 28 },
  line: '',
  steps: [
    scene('Enter read', 2.5, '/'),
    scene('Enter keep', 0.6, 'amazon vpc'),
    scene('1 of 26', 1.6, ENTER),
    scene('Enter read', 1, ENTER),
    scene('Amazon VPC · What a VPC is', 2.5, 't'),
    scene('Enter go there', 1.2, 'j'.repeat(9)),
    scene('›   Internet gateway', 1, ENTER),
    scene('Amazon VPC · Internet gateway', 3.5, 'Q'),
    scene('1/2', 4, option('Three, one in each')),
    scene('› ', 1.2, ENTER),
    scene('Enter go on', 5, 'o'),
    scene('t outline', 3, 'q'),
    scene('Enter go on', 1.5, ENTER),
    scene('2/2', 3, option('Only its private address')),
    scene('› ', 1, ENTER),
    scene('Enter go on', 3, ENTER),
    scene('1 of 2 right', 4.5),
  ],
};

// A screen with every way out, run in a real terminal by the tests of the guard: see test/terminal/guard.test.ts.
import { appendFileSync, writeSync } from 'node:fs';
import { Text } from 'ink';
import { useKeys } from '../../src/ui/keys.js';
import { useLatestReducer } from '../../src/ui/latest-reducer.js';
import { openTerminal } from '../../src/ui/screen-terminal.js';
import { useWindowSize } from '../../src/ui/window-size.js';

interface WaysView {
  readonly onLeft: (typed: string) => void;
}

const WAYS: Readonly<Record<string, () => void>> = {
  t: () => {
    throw new Error('thrown on purpose');
  },
  r: () => void Promise.reject(new Error('rejected on purpose')),
  x: () => process.exit(3),
};

function Ways({ onLeft }: WaysView) {
  const { columns, rows } = useWindowSize();
  const { state, latest, send } = useLatestReducer(
    (typed: string, key: string) => typed + key,
    () => '',
  );
  useKeys(({ name }) => {
    WAYS[name]?.();
    if (name === 'q') {
      onLeft(latest());
    } else {
      send(name);
    }
  });
  if (state.endsWith('d')) {
    throw new Error('drawn on purpose');
  }
  return <Text>{`typed=${state} window=${columns}x${rows}`}</Text>;
}

async function main(): Promise<void> {
  const terminal = openTerminal({
    process,
    hasJobControl: true,
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
    writeNow: (text) => writeSync(1, text),
    save: () => appendFileSync(process.argv[2] ?? '', 'saved\n'),
    copyByProgram: async () => undefined,
  });
  try {
    const typed = await terminal.show<string>((finish) => <Ways onLeft={finish} />);
    terminal.close();
    process.stdout.write(`left with ${typed}\n`);
  } finally {
    terminal.close();
  }
}

void main();

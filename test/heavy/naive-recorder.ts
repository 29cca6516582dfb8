import { openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Conf from 'conf';

/**
 * What a program does that takes less care: `naive-recorder WAY HOME COUNT` records answers and prints each that it
 * calls saved, so that the tests can be seen to fail.
 */
const [way = '', home = '', count = '0'] = process.argv.slice(2);

const WAYS: Readonly<Record<string, () => (id: string) => void>> = {
  /** One file for all programs, written through conf. */
  conf: () => {
    const conf = new Conf<Record<string, unknown>>({ cwd: home, configName: 'answers' });
    return (id) => conf.set(id, 'an answer '.repeat(40));
  },
  /** A journal that is written when it is worth it. */
  buffered: () => {
    const fd = openSync(join(home, `${process.pid}.jsonl`), 'a');
    let lines: readonly string[] = [];
    return (id) => {
      lines = [...lines, `{"id":"${id}"}\n`];
      if (lines.length === 50) {
        writeSync(fd, lines.join(''));
        lines = [];
      }
    };
  },
};

const record = WAYS[way]?.();
for (let n = 1; n <= Number(count); n += 1) {
  try {
    record?.(`r${process.pid}-${n}`);
    writeSync(1, `saved r${process.pid}-${n}\n`);
  } catch {
    writeSync(1, `refused r${process.pid}-${n}\n`);
  }
}

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/verify.mjs', import.meta.url));

/** Makes an empty folder of topics for each test. */
export function topicFolder() {
  const topics = {
    folder: '',
    write(path: string, ...lines: readonly string[]): void {
      const target = join(topics.folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, lines.join('\n'));
    },
  };
  beforeEach(() => {
    topics.folder = mkdtempSync(join(tmpdir(), 'awsstudy-verify-'));
  });
  afterEach(() => {
    rmSync(topics.folder, { recursive: true, force: true, maxRetries: 9 });
  });
  return topics;
}

/** Gives the lines of a fence. */
export function fence(language: string, ...lines: readonly string[]): readonly string[] {
  return [`\`\`\`${language}`, ...lines, '```'];
}

/** Runs the check and gives its faults apart from what else it says. */
export function verify(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  const lines = stdout.trimEnd().split('\n');
  return { status, faults: lines.filter((line) => /^\S+:\d+: /.test(line)), lines, stderr };
}

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built program, as it is installed. */
export const PROGRAM = resolve('bin/awsstudy.cjs');

export interface RunOptions {
  /** What is piped in; nothing: stdin is closed at once. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Modules that Node loads first. */
  readonly preload?: string;
}

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Environment of a child: nothing of the machine's that changes what the program does, nor its clipboard. */
export function clearedEnvironment(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  const cleared = { HOME: '/nonexistent', LANG: 'C.UTF-8', TERM: 'xterm-256color', SSH_TTY: '/dev/pts/0' };
  return { PATH: process.env['PATH'] ?? '', ...cleared, ...more };
}

/** A learner's folder of its own. */
export class Home {
  readonly folder = mkdtempSync(join(tmpdir(), 'awsstudy-test-'));

  /** Runs the built program with this folder as AWSSTUDY_HOME. */
  run(args: readonly string[], { input = '', environment = {}, preload }: RunOptions = {}): Run {
    const node = preload === undefined ? [] : ['--require', preload];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...node, PROGRAM, ...args], {
      input,
      encoding: 'utf8',
      env: this.environment(environment),
      maxBuffer: 2 ** 26,
    });
    return { code: status, stdout, stderr };
  }

  /** Runs a shell command in which `awsstudy` is the built program. */
  shell(command: string, environment: Readonly<Record<string, string>> = {}): Run {
    const script = `awsstudy() { "${process.execPath}" "${PROGRAM}" "$@"; }\n${command}`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
      encoding: 'utf8',
      env: this.environment(environment),
      input: '',
      maxBuffer: 2 ** 26,
    });
    return { code: status, stdout, stderr };
  }

  /** Starts the program and leaves it running. */
  start(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    return spawn(process.execPath, [PROGRAM, ...args], { env: this.environment(environment) });
  }

  environment(more: Readonly<Record<string, string>>): Record<string, string> {
    return clearedEnvironment({ AWSSTUDY_HOME: this.folder, ...more });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 9 });
  }
}

/** What the build says of a bundle. */
export interface BundleFacts {
  readonly bytes: number;
  readonly packages: readonly string[];
}

/** Gives what each bundle is made of; the tests run the built program, so it has to be there. */
export function bundleFacts(): Readonly<Record<string, BundleFacts>> {
  if (!existsSync('dist/bundles.json')) {
    throw new Error('The program is not built: run `npm run build`.');
  }
  return JSON.parse(readFileSync('dist/bundles.json', 'utf8')) as Record<string, BundleFacts>;
}

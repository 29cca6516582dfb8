import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { beforeSignal } from '../../src/world/signals.js';

class FakeProcess extends EventEmitter {
  readonly pid = 7;
  readonly log: string[] = [];

  kill(pid: number, signal: string): void {
    this.log.push(`kill ${pid} ${signal}, ${this.eventNames().length} watched`);
  }
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
  '%s: what must be done is done, then the signal ends the program',
  (signal) => {
    const process = new FakeProcess();
    beforeSignal(process, () => process.log.push('saved'));
    process.emit(signal, signal);
    expect(process.log).toEqual(['saved', `kill 7 ${signal}, 0 watched`]);
  },
);

import type { Clean } from '../../clean.js';
import type { Draw } from '../draw.js';
import { figure, own, say } from '../wording.js';

/** A steady load on a function. */
export interface Load {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds that one takes. */
  readonly duration: number;
  /** Requests in flight at any moment. */
  readonly concurrency: number;
}

/** Draws a load whose concurrency is a whole number. */
export function drawLoad(draw: Draw): Load {
  const rate = 20 * Math.round(draw.integer('rate') / 20);
  const duration = 50 * Math.round(draw.integer('duration') / 50);
  return { rate, duration, concurrency: (rate * duration) / 1_000 };
}

/** From here on a duration is written in seconds. */
export const IN_SECONDS = 2_000;

/** Writes a duration as it stands in a question: 250 ms, 2.5 seconds. */
export function lasting(milliseconds: number): Clean {
  return milliseconds < IN_SECONDS ? say`${figure(milliseconds)} ms` : say`${figure(milliseconds / 1_000)} seconds`;
}

/** Shows how requests a second and seconds make a concurrency. */
export function product({ rate, duration, concurrency }: Load): Clean {
  return say`${figure(rate)} a second x ${figure(duration / 1_000)} s = ${figure(concurrency)}`;
}

/** Draws what a function does, as the subject of a sentence. */
export function drawFunction(draw: Draw): Clean {
  return own(
    draw.oneOf([
      'A function that resizes images',
      'A function behind an HTTP API',
      'A function that checks payments',
      'A function that renders invoices',
      'A function that answers chat messages',
      'A function that reads measurements',
    ]),
  );
}

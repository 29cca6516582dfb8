import type { Clean } from '../../clean.js';
import { dollars } from '../amounts.js';
import type { Draw } from '../draw.js';
import { figure, own, say } from '../wording.js';

/** A month of a function, and the prices that a question assumes. */
export interface Month {
  /** Millions of requests. */
  readonly millions: number;
  /** Milliseconds billed for each. */
  readonly duration: number;
  readonly megabytes: number;
  /** Cents for a million requests. */
  readonly perMillionRequests: number;
  /** Cents for a million GB-seconds. */
  readonly perMillionSeconds: number;
  /** What of the free allowance is left. */
  readonly free: { readonly millions: number; readonly seconds: number };
}

/** What is free each month for an account, as AWS's pricing page said in November 2026. */
export const ALLOWANCE = { millions: 1, seconds: 400_000 } as const;
export const NO_ALLOWANCE = { millions: 0, seconds: 0 } as const;

/** Gives the GB-seconds of a month. */
export function usedSeconds({ millions, duration, megabytes }: Month): number {
  return (millions * 1_000 * duration * megabytes) / 1_024;
}

/** Gives the GB-seconds that are left to pay. */
export function paidSeconds(month: Month): number {
  return Math.max(0, usedSeconds(month) - month.free.seconds);
}

/** Gives the cents for a month's requests. */
export function requestCents({ millions, perMillionRequests, free }: Month): number {
  return Math.max(0, millions - free.millions) * perMillionRequests;
}

/** Gives the cents for a month's GB-seconds. */
export function durationCents(month: Month): number {
  return (paidSeconds(month) * month.perMillionSeconds) / 1_000_000;
}

/** Gives the cents of the whole month, rounded. */
export function billCents(month: Month): number {
  return Math.round(requestCents(month) + durationCents(month));
}

/** Gives the same month billed by full 100 ms, as Lambda did until December 2020. */
export function roundedToHundred(month: Month): Month {
  return { ...month, duration: 100 * Math.ceil(month.duration / 100) };
}

/** Writes a number of millions of requests. */
export function millionRequests(count: number): Clean {
  return say`${figure(count)} million requests`;
}

/** Says what a function is and does in a month. */
export function workOf(draw: Draw, { millions, duration, megabytes }: Month): Clean {
  const work = own(
    draw.oneOf(['A thumbnail function', 'An order function', 'A log parser', 'A webhook', 'A chat backend']),
  );
  return draw.oneOf([
    say`${work} gets ${millionRequests(millions)} a month. Each is billed for ${figure(duration)} ms, and the memory is set to ${figure(megabytes)} MB.`,
    say`${work} has ${figure(megabytes)} MB of memory. A month brings ${millionRequests(millions)}, and each is billed for ${figure(duration)} ms.`,
  ]);
}

/** Shows how the GB-seconds come about: 2 million x 0.3 s x 0.5 GB = 300,000. */
export function secondsWay(month: Month): Clean {
  const { millions, duration, megabytes, free } = month;
  const used = say`${figure(millions)} million x ${figure(duration / 1_000)} s x ${figure(megabytes / 1_024)} GB = ${figure(usedSeconds(month))} GB-seconds`;
  return free.seconds === 0 ? used : say`${used}, of which ${figure(paidSeconds(month))} are above the free 400,000`;
}

/** Shows how the bill comes about. */
export function billWay(month: Month): Clean {
  const requests = say`${millionRequests(Math.max(0, month.millions - month.free.millions))} x ${dollars(month.perMillionRequests)}`;
  const seconds = say`${figure(paidSeconds(month) / 1_000_000)} million GB-seconds x ${dollars(month.perMillionSeconds)}`;
  return say`${secondsWay(month)}; ${requests} + ${seconds} = ${dollars(billCents(month))}`;
}

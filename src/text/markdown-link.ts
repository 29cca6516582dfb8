import type { Clean } from '../study/clean.js';
import { paint } from './paint.js';
import { joinPainted, type Painted, plainOf } from './painted.js';

/** A topic, a section of a topic, or a section of the same topic: `vpc`, `mypack/vpc#nat-gateway`, `#sizing`. */
const TOPIC = /^(?:(?:[a-z0-9-]+\/)?[a-z0-9-]+(?:#[a-z0-9-]+)?|#[a-z0-9-]+)$/;

/** Gives a link as a person reads it: where it leads is always spelled out, and never only in the colour. */
export function linkText(label: Painted, href: Clean): Painted {
  const shown = paint('link', label, true);
  // A blank that does not break keeps the arrow with its target.
  if (TOPIC.test(href)) return joinPainted([shown, paint('muted', `→\u00a0${href}` as Clean, true)], ' ');
  const isItsOwnLabel = plainOf(label) === href || `mailto:${plainOf(label)}` === href;
  if (isItsOwnLabel || href === '') return shown;
  return joinPainted([shown, paint('muted', `(${href})` as Clean, true)], ' ');
}

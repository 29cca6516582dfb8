import type { Option, ShortKey } from '../catalogue.js';
import type { Clean } from '../clean.js';
import type { Draw } from './draw.js';

/** What a parameter of a generator may be. A quiz file narrows it; what it leaves out has the whole range. */
export type Parameter =
  /** Whole numbers; a quiz file gives the two ends, both included. */
  | { readonly form: 'integers'; readonly least: number; readonly most: number }
  /** Words; a quiz file gives those that may come up. */
  | { readonly form: 'words'; readonly words: readonly string[] };

/** A question worked out for one draw. Every reason shows the way for the values drawn, step by step. */
export type Computed =
  | { readonly kind: 'single' | 'multiple'; readonly stem: Clean; readonly options: readonly Option[] }
  | { readonly kind: 'short'; readonly stem: Clean; readonly expected: ShortKey; readonly why: Clean };

/** A kind of computed question. */
export interface Generator {
  /** As quiz files name it; for ever. */
  readonly name: string;
  /** Goes up when a seed gives another answer than before, which voids what was learned by the older one. */
  readonly version: number;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Works a question out. The same draw gives the same question. */
  readonly compute: (draw: Draw) => Computed;
}

import type { RuleName } from '../../src/content/rule.js';
import type { Plant } from './example-topic.js';

/** A fault planted in the example topic, and the one thing that the check says about it. */
export interface PlantedFault {
  readonly rule: RuleName;
  /** `file:line:column` of the fault. */
  readonly at: string;
  readonly message: string;
  readonly plants: readonly Plant[];
}

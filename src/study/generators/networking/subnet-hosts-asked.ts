import type { ShortKey } from '../../catalogue.js';
import type { Clean } from '../../clean.js';
import type { Case } from '../choices.js';
import type { Draw } from '../draw.js';
import { figure, say } from '../wording.js';
import { sizeOf } from './ipv4.js';

/** A case that can be put with options, or without: then the stem goes on and the answer is typed. */
export interface Asked extends Case {
  readonly typed: { readonly request: Clean; readonly expected: ShortKey };
}

/** Says how many addresses a subnet has, by its host bits. */
export function counted(prefix: number): Clean {
  return say`A /${prefix} leaves 32 - ${prefix} = ${32 - prefix} host bits, so 2^${32 - prefix} = ${figure(sizeOf(prefix))} addresses`;
}

/** Draws what addresses are needed for. */
export function tenant(draw: Draw): Clean {
  return draw.oneOf([
    say`the pods of an EKS cluster`,
    say`an Auto Scaling group`,
    say`the tasks of an ECS service`,
    say`the Lambda functions of a shop`,
    say`a set of interface endpoints`,
    say`an EMR cluster`,
    say`a fleet of web servers`,
    say`the nodes of an OpenSearch domain`,
  ]);
}

/** Makes the key of a number that is typed. */
export function countKey(value: number, unit: Clean): ShortKey {
  return { form: 'number', number: value, unit, tolerance: 0 };
}

import type { Environment } from '../context.js';

/** Gives what other programs see: none of them needs a learner's credentials; not even their values are read. */
export function withoutAws(environment: Environment): Environment {
  const names = Object.keys(environment).filter((name) => !name.toUpperCase().startsWith('AWS_'));
  return Object.fromEntries(names.map((name) => [name, environment[name]]));
}

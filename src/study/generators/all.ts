import { instanceName } from './compute/instance-name.js';
import { lambdaConcurrency } from './compute/lambda-concurrency.js';
import { lambdaCost } from './compute/lambda-cost.js';
import type { Generator } from './generator.js';
import { chmodOctal } from './linux/chmod-octal.js';
import { cidrContains } from './networking/cidr-contains.js';
import { cidrOverlap } from './networking/cidr-overlap.js';
import { cidrSplit } from './networking/cidr-split.js';
import { naclVerdict } from './networking/nacl-verdict.js';
import { routeLookup } from './networking/route-lookup.js';
import { securityGroupVerdict } from './networking/security-group-verdict.js';
import { subnetHosts } from './networking/subnet-hosts.js';
import { rpoRto } from './recovery/rpo-rto.js';
import { cronSchedule } from './schedules/cron-schedule.js';
import { rateExpression } from './schedules/rate-expression.js';
import { iamEvaluation } from './security/iam-evaluation.js';
import { ebsPerformance } from './storage/ebs-performance.js';
import { s3RequestRate } from './storage/s3-request-rate.js';
import { s3StorageClass } from './storage/s3-storage-class.js';

/** Every kind of computed question. */
export const GENERATORS: readonly Generator[] = [
  chmodOctal,
  cidrContains,
  cidrOverlap,
  cidrSplit,
  cronSchedule,
  ebsPerformance,
  iamEvaluation,
  instanceName,
  lambdaConcurrency,
  lambdaCost,
  naclVerdict,
  rateExpression,
  routeLookup,
  rpoRto,
  s3RequestRate,
  s3StorageClass,
  securityGroupVerdict,
  subnetHosts,
];

/** Gives the generator of a name. */
export function generatorNamed(name: string): Generator | undefined {
  return GENERATORS.find((generator) => generator.name === name);
}

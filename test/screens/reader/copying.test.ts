import { expect, test } from 'vitest';
import { copying } from '../../../src/screens/reader/copying.js';
import { groundOf, longNotes, started, textOf, VPC } from './reader-builders.js';

const GROUND = groundOf(textOf(VPC), 60);

test('the code in view is copied, and behind that which was copied last the next', () => {
  expect(copying(started(), GROUND)).toEqual({
    kind: 'copy',
    text: 'aws ec2 describe-vpcs\naws ec2 create-vpc --cidr-block 10.0.0.0/16',
    what: ' (2 lines): aws ec2 describe-vpcs',
    code: 0,
  });
  expect(copying({ ...started(), copied: 0 }, GROUND)).toMatchObject({ text: 'aws ec2 describe-subnets', code: 1 });
});

test('where no code is in view that is said', () => {
  expect(copying(started(), groundOf(textOf(longNotes(3, 40)), 20))).toEqual({
    kind: 'say',
    notice: 'No code is in view.',
  });
});

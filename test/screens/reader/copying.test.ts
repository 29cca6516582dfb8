import { expect, test } from 'vitest';
import { copying } from '../../../src/screens/reader/copying.js';
import { c } from '../../support/builders.js';
import { groundOf, started, textOf, VPC } from './reader-builders.js';

const GROUND = groundOf(textOf(VPC), 60);

test('the code that is copied is kept in mind, so that the next press copies the next', () => {
  const written: string[] = [];
  const copy = (text: string) => {
    written.push(text);
    return { copied: true } as const;
  };
  const first = copying(started(), GROUND, copy);
  expect(first).toEqual({ kind: 'copied', code: 0, notice: 'Copied 2 lines: aws ec2 describe-vpcs' });
  expect(copying({ ...started(), copied: 0 }, GROUND, copy)).toMatchObject({ code: 1 });
  expect(written).toEqual([
    'aws ec2 describe-vpcs\naws ec2 create-vpc --cidr-block 10.0.0.0/16',
    'aws ec2 describe-subnets',
  ]);
});

test('what the terminal would drop is not said to be copied', () => {
  const refused = copying(started(), GROUND, () => ({ copied: false, reason: c('This is too long to copy.') }));
  expect(refused).toMatchObject({ notice: 'This is too long to copy.' });
});

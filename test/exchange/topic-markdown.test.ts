import { expect, test } from 'vitest';
import { exportTopics } from '../../src/exchange/exporting.js';
import {
  c,
  cardQuestion,
  choiceQuestion,
  commandQuestion,
  matchQuestion,
  orderQuestion,
  shortQuestion,
  trueFalseQuestion,
} from '../support/builders.js';
import { topicOf } from './any-topic.js';
import { COMPUTED, topicWith } from './exported-topic.js';

test('Markdown has everything to read, with the answers', () => {
  const questions = [
    choiceQuestion(['one'], ['one', 'two']),
    trueFalseQuestion('false'),
    { ...shortQuestion({ form: 'text', answers: [c('public')] }), hint: c('Think.') },
    { ...shortQuestion({ form: 'number', number: 5, unit: c('GB'), tolerance: 0 }), source: c('https://a.b/c') },
    commandQuestion('aws s3 ls'),
    orderQuestion(['first', 'second', 'third']),
    matchQuestion(),
    COMPUTED,
  ];
  const exported = exportTopics('markdown', [topicWith(questions)]);
  expect(exported?.written).toBe(10);
  expect(exported?.left).toEqual([{ id: 'my-pack/vpc:computed', reason: 'It is computed anew each time it is asked' }]);
  expect(exported && 'files' in exported && exported.files[0]?.text).toMatchInlineSnapshot(`
    "# Networks

    What a network is.

    ## A

    Text.

    ## Commands

    ### Look, and see

    - Show it:
      \`aws ec2 describe-vpcs --vpc-ids <vpc-id>\`
    - Delete it (destructive):
      \`\` aws x --query 'a[?b==\`c\`]' \`\`
    - Edit it:
      \`$EDITOR file\`

    ## Questions

    ### What about pick-one?

    - [x] Option one  
      Why one is what it is.
    - [ ] Option two  
      Why two is what it is.

    ### What about pick-false?

    - [ ] Option true  
      Why true is what it is.
    - [x] Option false  
      Why false is what it is.

    ### What about short?

    - public

    That is how it is defined.

    Hint: Think.

    ### What about short?

    - 5 GB

    That is how it is defined.

    Source: <https://a.b/c>

    ### What about command?

    - \`aws s3 ls\`

    That is the call that does it.

    ### What about order?

    1. Step first
    2. Step second
    3. Step third

    One leads to the next.

    ### What about match?

    - Left alpha → Right alpha  
      Why alpha belongs there.
    - Left beta → Right beta  
      Why beta belongs there.
    - Left gamma → Right gamma  
      Why gamma belongs there.
    "
  `);
});

test('in Markdown the sides of a card keep their lines', () => {
  const card = { ...cardQuestion('- one\n- two\n\nthree\nfour'), stem: c('Which?\n`a`\n`b`') };
  const exported = exportTopics('markdown', [topicOf([card])]);
  expect(exported && 'files' in exported && exported.files[0]?.text).toMatchInlineSnapshot(`
    "# Amazon VPC

    ## Questions

    ### Which?

    \`a\`  
    \`b\`

    - one  
    - two

    three  
    four
    "
  `);
});

import type { ExportTopic } from '../../src/exchange/export-topic.js';
import type { Question } from '../../src/study/catalogue.js';
import { c, choiceQuestion } from '../support/builders.js';
import { topicOf } from './any-topic.js';

/** A question that is computed anew each time. */
export const COMPUTED: Question = {
  ...choiceQuestion(['one']),
  kind: 'generated',
  id: c('computed'),
  generator: c('subnet-hosts'),
  ranges: { prefix: [20, 28] },
};

/** A topic of a pack with notes, a cheatsheet and some questions. */
export function topicWith(questions: readonly Question[]): ExportTopic {
  const bare = topicOf(questions, 'my-pack/vpc', 'Networks');
  return {
    ...bare,
    head: { ...bare.head, summary: c('What a network is.') },
    notes: {
      title: c('Networks'),
      sections: [{ slug: c('a'), title: c('A'), level: 2, markdown: c('## A\n\nText.\n') }],
    },
    cheatsheet: {
      title: c('Networks'),
      groups: [
        {
          title: c('Look, and see'),
          entries: [
            { command: c('aws ec2 describe-vpcs --vpc-ids <vpc-id>'), meaning: c('Show it') },
            { command: c("aws x --query 'a[?b==`c`]'"), meaning: c('Delete it'), mark: 'destructive' },
            { command: c('$EDITOR file'), meaning: c('Edit it') },
          ],
        },
      ],
    },
  };
}

import { expect, test } from 'vitest';
import { titlesOf } from '../../src/study/titles.js';
import { c } from '../support/builders.js';

/** A catalogue of one topic that counts how often its notes are opened. */
function catalogue() {
  const opened: string[] = [];
  const topic = { id: c('vpc'), title: c('Amazon VPC'), category: c('networking'), commands: 0, questions: 0 };
  const section = { slug: c('nat-gateway'), title: c('NAT gateways'), level: 2, markdown: c('') } as const;
  return {
    opened,
    list: () => [topic],
    notes: (id: string) => {
      opened.push(id);
      return { title: topic.title, sections: [section] };
    },
  };
}

test('topics and sections have titles; what is unknown keeps its name', () => {
  const titles = titlesOf(catalogue());
  expect([titles.topic(c('vpc')), titles.topic(c('gone'))]).toEqual(['Amazon VPC', 'gone']);
  expect([titles.section(c('vpc'), c('nat-gateway')), titles.section(c('vpc'), c('gone'))]).toEqual([
    'NAT gateways',
    'gone',
  ]);
});

test('the notes of a topic are opened once, and not for its title', () => {
  const from = catalogue();
  const titles = titlesOf(from);
  titles.topic(c('vpc'));
  expect(from.opened).toEqual([]);
  titles.section(c('vpc'), c('nat-gateway'));
  titles.section(c('vpc'), c('nat-gateway'));
  expect(from.opened).toEqual(['vpc']);
});

import { describe, expect, test } from 'vitest';
import type { GroupedCommand } from '../../src/study/command-filter.js';
import { explain } from '../../src/study/drills/explanation.js';
import { explanationJson, explanationLines, plainExplanation } from '../../src/text/explanation-text.js';
import { TABLE } from '../study/drills/command-questions.js';
import { c } from '../support/builders.js';

const SHEETS: readonly GroupedCommand[] = [
  {
    topic: c('s3'),
    group: c('Sync'),
    command: c('aws s3 sync <folder> s3://<bucket>/'),
    meaning: c('Upload what is new'),
  },
  {
    topic: c('s3'),
    group: c('Sync'),
    command: c('aws s3 sync <folder> s3://<bucket>/ --delete'),
    meaning: c('Mirror a folder'),
    mark: 'destructive',
  },
];
const LINE = c('aws s3 sync . s3://<bucket> --delete --region eu-west-1 --fast');
const view = { ...explain(LINE, { table: TABLE, sheets: SHEETS }), read: [c('s3#sync'), c('linux#archives')] };

describe('an explanation', () => {
  test('is set for people', () => {
    expect(explanationLines(view, { width: 60, color: false })).toMatchInlineSnapshot(`
      " aws                 the AWS CLI
       s3                  service
       sync                operation; for example: Upload what is
                           new
       .                   word for \`paths\`
       s3://<bucket>       word for \`paths\`
       --delete            optional; takes no value; for example:
                           Mirror a folder
       --region eu-west-1  option of every command; takes a value:
                           the Region to send the request to
       --fast              unknown option of this operation

       ! \`aws s3 sync\` can destroy something for good, as in:
         Mirror a folder.

       In the cheatsheets
         Mirror a folder (destructive) · s3
           aws s3 sync <folder> s3://<bucket>/ --delete
         Upload what is new · s3
           aws s3 sync <folder> s3://<bucket>/

       Read awsstudy show s3 sync
            awsstudy show linux archives
      "
    `);
  });

  test('has signs beside its colours', () => {
    const painted = explanationLines(view, { width: 80, color: true });
    expect(painted).toContain('\u001b[36m--delete\u001b[39m');
    expect(painted).toContain('\u001b[31m! ');
  });

  test('warns of a slip in an option of any program, but not where nothing is known of it', () => {
    const lines = (line: string) =>
      explanationLines({ ...explain(c(line), { table: TABLE, sheets: [] }), read: [] }, { width: 80, color: true });
    const slip = 'unknown option; did you mean `--failed`?';
    expect(lines('systemctl --falied')).toContain(`\u001b[31m${slip}\u001b[39m`);
    expect(lines('systemctl --other')).not.toContain('\u001b[31m');
  });

  test('is a part a line for pipes, an end of a line as it is written', () => {
    const lines = { ...explain(c('df\nls'), { table: TABLE, sheets: [] }), read: [] };
    expect(plainExplanation(lines)).toBe(
      'df\tprogram\tprogram\n\\n\tjoint\tthe next command runs afterwards\nls\tprogram\tprogram\n',
    );
  });

  test('is a document of JSON', () => {
    expect(explanationJson(LINE, view)).toMatchObject({
      line: LINE,
      parts: expect.arrayContaining([
        { part: '--delete', kind: 'option', meaning: 'optional; takes no value', depth: 0, use: 'Mirror a folder' },
        { part: '--fast', kind: 'unknown', meaning: 'unknown option of this operation', depth: 0 },
      ]),
      warnings: [{ command: 'aws s3 sync', mark: 'destructive', isSure: false, because: 'Mirror a folder' }],
      related: [
        { topic: 's3', command: SHEETS[1]?.command, meaning: 'Mirror a folder', mark: 'destructive' },
        { topic: 's3', command: SHEETS[0]?.command, meaning: 'Upload what is new' },
      ],
      read: ['s3#sync', 'linux#archives'],
    });
  });
});

import { expect, test } from 'vitest';
import { fence, topicFolder, verify } from './topic-folder.js';

const topics = topicFolder();

const STATEMENT = { Effect: 'Allow', Action: 's3:Get*', Resource: 'arn:aws:s3:::b/*' };

/** What is planted into a policy or, further below, into its statement, and the sentence on it. */
const IN_POLICY: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
  [{ Version: '2012-10-18' }, 'The policy needs a `Version` of 2012-10-17 or 2008-10-17; write it.'],
  [{ Name: 'x' }, '`Name` is no element of a policy; it knows Version, Id, Statement.'],
  [{ Statement: ['x'] }, 'A statement is an object in {}; write one.'],
];
const IN_STATEMENT: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
  [{ Effect: 'allow' }, 'A statement needs the `Effect` Allow or Deny; write one of them.'],
  [{ NotAction: 's3:*' }, 'A statement needs either `Action` or `NotAction`; write one of them.'],
  [{ NotResource: '*' }, 'A statement has `Resource` or `NotResource`, never both; delete one.'],
  [
    { Actions: '*' },
    '`Actions` is no element of a statement; it knows Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition.',
  ],
  [{ Action: 'GetObject' }, "`GetObject` isn't the name of an action; write it as `service:Action`."],
  [{ Action: ['s3:*', 's4:*'] }, '`s4:*`: no service has the prefix `s4`; correct it.'],
  [{ Action: 's3:GetObjects' }, 'The service `s3` has no action `GetObjects`; correct it.'],
  [{ Resource: 'bucket' }, "`bucket` isn't a resource; write an ARN or `*`."],
  [{ Principal: { Aws: '*' } }, '`Aws` is no element of a principal; it knows AWS, Service, Federated, CanonicalUser.'],
  [
    { Principal: '123456789012' },
    '`123456789012` isn\'t a principal; write `{"AWS": ...}`, `{"Service": ...}` or `*`.',
  ],
  [{ Condition: { BoolIfExist: {} } }, '`BoolIfExist` is no operator of a condition; correct it.'],
  [{ Condition: { Bool: { 'aws:MFA': 'true' } } }, '`aws:MFA` is no key of a condition; correct it.'],
];

test('a mistake of each kind in a policy is named with its line', () => {
  const policies = [
    ...IN_POLICY.map(([planted]) => ({ Version: '2012-10-17', Statement: [STATEMENT], ...planted })),
    ...IN_STATEMENT.map(([planted]) => ({ Version: '2012-10-17', Statement: { ...STATEMENT, ...planted } })),
  ];
  topics.write('a/notes.md', ...policies.flatMap((policy) => fence('json', JSON.stringify(policy))));
  const { faults, lines } = verify(topics.folder);
  const sentences = [...IN_POLICY, ...IN_STATEMENT].map(([, sentence]) => sentence);
  // A fence has three lines, and the policy is the second.
  expect(faults).toEqual(sentences.map((sentence, index) => `a/notes.md:${3 * index + 2}: ${sentence}`));
  expect(lines).toContain(`a: ${policies.length} json fences, ${policies.length} policies`);
});

test('a right policy has no fault, whatever stands for what is not known', () => {
  const statements = [
    {
      Sid: 'A',
      Effect: 'Deny',
      Principal: '*',
      NotAction: ['iam:*', 'sts:Get?aller*', 's3:getobject'],
      NotResource: '*',
    },
    { Effect: 'Allow', Action: '*', Resource: ['arn:aws:s3:::<bucket>/*', '<arn>'] },
    {
      Effect: 'Allow',
      Principal: { Federated: 'arn:aws:iam::123456789012:oidc-provider/x', Service: ['ec2.amazonaws.com'] },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        'ForAnyValue:StringLikeIfExists': { 'aws:PrincipalOrgPaths': 'o/*', 'aws:ResourceTag/team': 'a' },
        StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
        Null: { 's3:x-amz-server-side-encryption': 'true' },
      },
    },
  ];
  topics.write(
    'a/notes.md',
    ...fence('json', JSON.stringify({ Version: '2012-10-17', Id: 'x', Statement: statements })),
  );
  expect(verify(topics.folder)).toMatchObject({ status: 0, faults: [] });
});

test('a policy inside a command is judged, too', () => {
  const policy = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 's3:Nothing', Resource: '<arn>' } };
  topics.write(
    'a/cheatsheet.md',
    '- Mean nothing:',
    `  \`aws iam create-policy --policy-name p --policy-document '${JSON.stringify(policy)}'\``,
  );
  expect(verify(topics.folder).faults).toEqual([
    'a/cheatsheet.md:2: The service `s3` has no action `Nothing`; correct it.',
  ]);
});

/** A file with its path below a folder, with slashes. */
interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

/** Gives the files of a pack to begin with: small, commented, and without fault. */
export function examplePack(name: string): readonly ExampleFile[] {
  return [
    { path: 'pack.yaml', text: manifest(name) },
    { path: 'our-network/notes.md', text: NOTES },
    { path: 'our-network/cheatsheet.md', text: CHEATSHEET },
    { path: 'our-network/quiz.yaml', text: QUIZ },
    { path: 'patches/vpc/quiz.yaml', text: PATCH },
  ];
}

const manifest = (name: string): string => `# What this pack is. Its topics are called ${name}/our-network and so on.
format: 1                 # the version of the grammar; leave it
name: ${JSON.stringify(name)}
title: My own notes
`;

const NOTES = `---
# Only the title must be there. \`category\` puts the topic among ours: foundations, compute, storage, networking,
# security, operations, integration, automation or migration; without it the topic stands under "Your own".
title: Our network
summary: How the network of our team is laid out.
category: networking
aliases: [team-network]
related: [vpc]
---

## Address ranges

Every environment has a VPC of its own, so that a mistake in one stays there.

| Environment | Range |
|---|---|
| test | \`10.10.0.0/16\` |
| production | \`10.20.0.0/16\` |

Ranges never overlap, because [peering](vpc-connectivity) needs that.

## Who may change it

Changes go through a pull request of the network repository. **Nobody changes route tables by hand.**
`;

const CHEATSHEET = `## Look at it

- List the subnets of the production VPC:

\`aws ec2 describe-subnets --filters Name=vpc-id,Values=<vpc-id>\`
`;

const QUIZ = `# Ids are for ever: your progress is kept under them. Wordings may change at any time.
questions:
  - id: production-range
    kind: single              # single, multiple, true-false, short, card, command, order or match
    level: recall             # recall, apply or scenario
    section: address-ranges   # the heading that teaches it, in lower case and with hyphens
    exams: []                 # or for example [saa-c03/d1/1.2]; \`awsstudy exam --tasks\` lists them
    stem: Which range has our production VPC?
    options:
      - {id: test, text: "10.10.0.0/16", why: This is the range of the test environment.}
      - {id: production, text: "10.20.0.0/16", correct: true, why: "The table of the notes says so: production has 10.20."}
      - {id: default, text: "172.31.0.0/16", why: "This is the range of default VPCs, which we delete."}

  - id: list-subnets
    kind: command
    level: apply
    section: address-ranges
    exams: []
    stem: "List the subnets of the VPC \`vpc-0a1b\`."
    answers: ["aws ec2 describe-subnets --filters Name=vpc-id,Values=vpc-0a1b"]
    required: []
    optional: []
    why: The filter \`vpc-id\` keeps the subnets of one VPC.
`;

const PATCH = `# What stands in patches/<topic> is added to a topic that ships with awsstudy: here a question to \`vpc\`. Sections go
# into patches/vpc/notes.md, without the part between the lines of three hyphens, and commands into cheatsheet.md.
questions:
  - id: our-nat-gateways
    kind: true-false
    level: recall
    section: nat-gateway
    exams: []
    stem: Our test environment has one NAT gateway for all its Availability Zones.
    options:
      - {id: "true", text: "True", correct: true, why: One is enough where nobody minds an outage.}
      - {id: "false", text: "False", why: Only production pays for one in each zone.}
`;

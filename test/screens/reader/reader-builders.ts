import { requestOf } from '../../../src/screens/reader/reader-keys.js';
import { type Ground, TOP } from '../../../src/screens/reader/reader-place.js';
import { reduceReader } from '../../../src/screens/reader/reader-reducer.js';
import { type ReaderAction, type ReaderState, startReader } from '../../../src/screens/reader/reader-state.js';
import { layOut, type ReaderText } from '../../../src/screens/reader/reader-text.js';
import type { NotesFlow } from '../../../src/text/flow.js';
import { flowBlocks, sectionsOf } from '../../../src/text/markdown.js';
import { relatedSection } from '../../../src/text/related-flow.js';
import { c } from '../../support/builders.js';

/** Notes as a topic has them, with its related topics at their end. */
export function notesOf(markdown: string, related: readonly string[] = []): NotesFlow {
  const sections = sectionsOf(markdown).map(({ markdown: text, ...head }) => ({ ...head, blocks: flowBlocks(text) }));
  const topics = related.map((id) => ({ id: c(id), title: c(`Amazon ${id.toUpperCase()}`) }));
  return { title: c('Amazon VPC'), sections: [...sections, ...(related.length > 0 ? [relatedSection(topics)] : [])] };
}

/** A short topic with everything that a reader can act on. */
export const VPC = notesOf(
  `
## What a VPC is

A network of your own. Its keys are [kept apart](kms), its doors are [NAT gateways](#nat-gateway), and the
[guide](https://docs.aws.amazon.com/vpc/) tells the rest.

\`\`\`bash
aws ec2 describe-vpcs
aws ec2 create-vpc --cidr-block 10.0.0.0/16
\`\`\`

### Sizing subnets

AWS keeps **five** addresses of each subnet.

\`\`\`bash
aws ec2 describe-subnets
\`\`\`

## NAT gateway

Instances in private subnets go out through a NAT gateway, and nobody comes in through a NAT
gateway. See [endpoints](vpc-endpoints#gateway).
`,
  ['kms', 'ec2'],
);

/** Notes with so many sections of so many lines each. */
export function longNotes(sections: number, lines: number): NotesFlow {
  const body = (section: number) => Array.from({ length: lines }, (_, line) => `- line ${section}.${line}`).join('\n');
  return notesOf(
    Array.from({ length: sections }, (_, section) => `## Section ${section}\n\n${body(section)}`).join('\n\n'),
  );
}

export function textOf(notes: NotesFlow, { width = 76, color = false } = {}): ReaderText {
  return layOut(notes, { width, color });
}

export function groundOf(text: ReaderText, height = 10): Ground {
  return { text, height, help: 30 };
}

export function started(read: readonly string[] = []): ReaderState {
  return startReader({ place: TOP, read });
}

/** Does actions one after the other. */
export function acted(state: ReaderState, actions: readonly ReaderAction[], ground: Ground): ReaderState {
  return actions.reduce((before, action) => reduceReader(before, { action, ground }), state);
}

/** Presses keys that need nothing of the screen: names, or letters typed into the search. */
export function pressed(state: ReaderState, keys: readonly string[], ground: Ground): ReaderState {
  return keys.reduce((before, name) => {
    const request = requestOf(before, { name, ...(name.length === 1 && { text: name }) });
    return request === undefined ? before : reduceReader(before, { action: request as ReaderAction, ground });
  }, state);
}

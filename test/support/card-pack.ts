import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Home } from './program.js';

const NOTES = `---
title: Words of storage
summary: Cards as other programs have them.
category: storage
related: []
checked: 2026-11-23
sources: []
---

## Questions

What the cards are about.
`;

const QUIZ = `questions:
  - id: s3
    kind: card
    level: recall
    section: questions
    exams: []
    stem: What is \`S3\` short for?
    answer: Simple Storage Service
    hint: Three words.
`;

/** Adds a pack with one card, \`deck/words:s3\`, to a learner. */
export function addCardPack(home: Home): void {
  const folder = join(home.folder, 'deck');
  mkdirSync(join(folder, 'words'), { recursive: true });
  writeFileSync(join(folder, 'pack.yaml'), 'format: 1\ntitle: A deck\n');
  writeFileSync(join(folder, 'words', 'notes.md'), NOTES);
  writeFileSync(join(folder, 'words', 'quiz.yaml'), QUIZ);
  const { code, stderr } = home.run(['pack', 'add', folder]);
  if (code !== 0) {
    throw new Error(stderr);
  }
}

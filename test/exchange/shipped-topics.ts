import { readdirSync, readFileSync } from 'node:fs';
import type { ExportTopic } from '../../src/exchange/export-topic.js';

/** The topics that ship with the program, as the build left them. */
export function shippedTopics(): readonly ExportTopic[] {
  return readdirSync('dist/content/quizzes').map((file) => ({
    head: compiled('heads', file),
    notes: compiled('notes', file),
    cheatsheet: compiled('cheatsheets', file),
    questions: compiled('quizzes', file),
  }));
}

function compiled(folder: string, file: string) {
  return JSON.parse(readFileSync(`dist/content/${folder}/${file}`, 'latin1'));
}

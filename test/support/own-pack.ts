import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Gives a folder of a test a file, or several: path below it -> text. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Notes of a topic with one section, `ranges`. */
export const notesOf = (title: string, text = 'Every environment has a range of its own.'): string =>
  `---\ntitle: ${title}\n---\n\n## Ranges\n\n${text}\n`;

/** A cheatsheet with one command. */
export const cheatsheetOf = (command: string): string => `## Look\n\n- Look at it:\n\n\`${command}\`\n`;

/** A quiz with a question that is right with `true`. */
export const quizOf = (id: string, section = 'ranges', stem = `Is ${id} so?`): string => `questions:
  - id: ${id}
    kind: true-false
    level: recall
    section: ${section}
    exams: []
    stem: ${JSON.stringify(stem)}
    options:
      - {id: "true", text: "True", correct: true, why: It is so in our team.}
      - {id: "false", text: "False", why: It would be so elsewhere.}
`;

/** The files of a topic. */
export function topicFiles(folder: string, title: string): Record<string, string> {
  return {
    [`${folder}/notes.md`]: notesOf(title),
    [`${folder}/cheatsheet.md`]: cheatsheetOf(`aws ec2 describe-vpcs --vpc-ids <${folder}>`),
    [`${folder}/quiz.yaml`]: quizOf(`${folder}-question`),
  };
}

/** Writes a pack with one topic, `ranges`, that also adds a section, a command and a question to `vpc`. */
export function writePack(folder: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  writeFiles(folder, {
    'pack.yaml': 'format: 1\ntitle: Our team\n',
    ...topicFiles('ranges', 'Our address ranges'),
    'patches/vpc/notes.md': '## Our quirks\n\nWe call the production VPC zebra.\n',
    'patches/vpc/cheatsheet.md': cheatsheetOf('aws ec2 describe-vpcs --vpc-ids <zebra>'),
    'patches/vpc/quiz.yaml': quizOf('zebra-question', 'our-quirks'),
    ...files,
  });
  return folder;
}

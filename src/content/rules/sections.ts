import type { Problem } from '../../study/problem.js';
import type { OutlineHeading } from '../../text/markdown-outline.js';
import { reporterFor } from '../fault.js';
import type { QuizDraft } from '../quiz.js';
import type { LibraryRule } from './library.js';

/** Sections that gather what others teach; they may go without a question. */
const UNASKED: readonly string[] = ['in-the-exam', 'common-mistakes'];

/** Refuses a section that no question asks about; questions about its `###` parts count for it. */
export const sectionWithoutQuestion: LibraryRule = ({ drafts }) => {
  const problems: Problem[] = [];
  for (const { notes, quiz } of drafts) {
    // A question that couldn't be read may be the one that asks.
    if (notes !== undefined && quiz?.isComplete === true) {
      const report = reporterFor(notes.file, problems);
      for (const { slug, line, column } of unasked(notes.outline.headings, quiz)) {
        const message = `No question asks about the section \`${slug}\`; write one, or teach this elsewhere.`;
        report({ line: line + notes.linesBefore, column }, 'section-without-question', message);
      }
    }
  }
  return problems;
};

/** Gives the first heading of every section that should be asked about and isn't. */
function unasked(headings: readonly OutlineHeading[], quiz: QuizDraft): readonly OutlineHeading[] {
  const asked = new Set<string>(quiz.questions.map(({ question }) => question.section));
  return sectionsWithParts(headings)
    .filter((section) => !section.some(({ slug }) => asked.has(slug)))
    .flatMap((section) => section.slice(0, 1))
    .filter(({ slug }) => !UNASKED.includes(slug));
}

/** Gathers each `##` heading with the `###` headings below it. */
function sectionsWithParts(headings: readonly OutlineHeading[]): readonly (readonly OutlineHeading[])[] {
  const sections: OutlineHeading[][] = [];
  for (const heading of headings) {
    if (heading.level === 2 || sections.length === 0) {
      sections.push([]);
    }
    sections.at(-1)?.push(heading);
  }
  return sections;
}

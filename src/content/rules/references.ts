import type { Problem } from '../../study/problem.js';
import { suggest } from '../../study/suggestion.js';
import { type Report, reporterFor } from '../fault.js';
import type { NotesDraft } from '../notes.js';
import { topicLink } from '../notes-outline.js';
import type { TopicDraft } from '../topic.js';
import { placeIn } from '../yaml-place.js';
import { type Library, type LibraryRule, quizRule } from './library.js';

/** Gives the slugs of notes; notes without any have a fault of their own already. */
function slugsOf(notes: NotesDraft | undefined): readonly string[] | undefined {
  const slugs = (notes?.outline.headings ?? []).map(({ slug }) => slug);
  return slugs.length === 0 ? undefined : slugs;
}

/** Ends a sentence with what was probably meant, or with other advice. */
function meant(word: string, known: readonly string[], otherwise: string): string {
  const [near] = suggest(word, known);
  return near === undefined ? `${otherwise}.` : `did you mean \`${near}\`?`;
}

/** Refuses questions that name a section which the notes don't have. */
export const unknownSection = quizRule(({ topic, entries }) => {
  const slugs = topic.base === undefined ? slugsOf(topic.notes) : [...topic.base, ...(slugsOf(topic.notes) ?? [])];
  for (const { question, reportAt } of entries) {
    if (slugs !== undefined && !slugs.includes(question.section)) {
      const advice = meant(question.section, slugs, 'name the slug of a heading that teaches the answer');
      reportAt(['section'], 'unknown-section', `The notes have no section \`${question.section}\`; ${advice}`);
    }
  }
});

/** Says that no exam has a task; whoever writes a pack can't see exams.yaml. */
function noTask(tag: string, { tasks, elsewhere }: Library): string {
  if (elsewhere === undefined) {
    return `exams.yaml has no task \`${tag}\`; ${meant(tag, tasks, 'write exam/domain/task, for example `saa-c03/d1/1.2`')}`;
  }
  const [near] = suggest(tag, tasks);
  const perhaps = near === undefined ? '' : `, perhaps \`${near}\``;
  return `No exam has a task \`${tag}\`; name one of those that \`awsstudy exam --tasks\` lists${perhaps}.`;
}

/** Refuses questions that name an exam task which there isn't. */
export const unknownTask: LibraryRule = (library) =>
  quizRule(({ entries }) => {
    for (const { question, reportAt } of entries) {
      question.exams.forEach((tag, index) => {
        if (!library.tasks.includes(tag)) {
          reportAt(['exams', index], 'unknown-task', noTask(tag, library));
        }
      });
    }
  })(library);

/** Makes a rule over all topics of one that looks at the notes of a single topic. */
function notesRule(
  judge: (notes: NotesDraft, topic: TopicDraft, world: { library: Library; report: Report }) => void,
): LibraryRule {
  return (library) => {
    const problems: Problem[] = [];
    for (const topic of library.drafts) {
      if (topic.notes !== undefined) {
        judge(topic.notes, topic, { library, report: reporterFor(topic.notes.file, problems) });
      }
    }
    return problems;
  };
}

/** Says what to write in place of a topic that isn't there. A pack plans nothing, but it may name our topics. */
function otherwise({ elsewhere }: Library): string {
  return elsewhere === undefined
    ? 'name one that is here, or list its id in planned.yaml'
    : 'name one of this pack, or of `awsstudy list`';
}

/** Refuses links to topics and sections that aren't there. */
export const deadLinks = notesRule((notes, topic, { library, report }) => {
  for (const { href, line } of notes.outline.links) {
    const place = { line: line + notes.linesBefore, column: 1 };
    const { topic: target = topic.id, section } = topicLink(href) ?? { topic: undefined, section: undefined };
    if (!library.topicIds.includes(target)) {
      const advice = meant(target, library.topicIds, otherwise(library));
      report(place, 'unknown-topic', `There is no topic \`${target}\`; ${advice}`);
    }
    const slugs = slugsOf(library.drafts.find(({ id }) => id === target)?.notes) ?? library.elsewhere?.get(target);
    if (section !== undefined && slugs !== undefined && !slugs.includes(section)) {
      const advice = meant(section, slugs, 'link to the slug of a heading that is there');
      report(place, 'dead-anchor', `The notes of \`${target}\` have no section \`${section}\`; ${advice}`);
    }
  }
});

/** Refuses related topics that aren't there, and a topic related to itself. */
export const unknownRelated = notesRule(({ front }, topic, { library, report }) => {
  front?.values.related.forEach((id, index) => {
    const place = placeIn(front.node, 'related', index);
    if (id === topic.id) {
      report(place, 'unknown-topic', "A topic isn't related to itself; delete its id here.");
    } else if (!library.topicIds.includes(id)) {
      const advice = meant(id, library.topicIds, otherwise(library));
      report(place, 'unknown-topic', `There is no topic \`${id}\`; ${advice}`);
    }
  });
});

/** Refuses an alias that is another topic's id or alias: what somebody types must lead to one topic. */
export const aliasConflict: LibraryRule = (library) => {
  const owners = new Map<string, string>(library.topicIds.map((id) => [id, id]));
  return notesRule(({ front }, topic, { report }) => {
    front?.values.aliases.forEach((alias, index) => {
      const owner = owners.get(alias);
      if (owner !== undefined) {
        const message =
          owner === topic.id
            ? `\`${alias}\` names this topic already; delete it here.`
            : `\`${alias}\` leads to the topic \`${owner}\`; keep it in one of the two.`;
        report(placeIn(front.node, 'aliases', index), 'alias-conflict', message);
      }
      owners.set(alias, owner ?? topic.id);
    });
  })(library);
};

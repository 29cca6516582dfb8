import { cardId, topicOfCard } from '../study/id.js';
import type { Progress } from '../study/progress.js';

/** Gives the topics of a pack, named without it, in which a question was answered or marked. */
export type AnsweredTopics = (question: string) => readonly string[];

/** Tells where questions of a pack belong that a learner knows: there they have to stay, or their history is lost. */
export function answeredTopics(pack: string, { cards, marked }: Pick<Progress, 'cards' | 'marked'>): AnsweredTopics {
  const start = `${pack}/`;
  const topics = new Map<string, readonly string[]>();
  for (const card of new Set([...cards.keys(), ...marked])) {
    if (card.startsWith(start)) {
      const topic = topicOfCard(card);
      const question = card.slice(cardId(topic, '').length);
      topics.set(question, [...(topics.get(question) ?? []), topic.slice(start.length)]);
    }
  }
  return (question) => topics.get(question) ?? [];
}

import { topicNamed, topicsNamed } from './arguments.js';
import type { Context } from './context.js';
import type { Clean } from './study/clean.js';

/** Gives the topic that a person named, compiled anew where it is of a pack and has changed. */
export async function freshTopic(context: Context, name: string): Promise<Clean> {
  const topic = topicNamed(context.catalogue, name);
  await refreshPacks(context, [topic]);
  return topic;
}

/** Gives the topics that a person named, all where none was, those of packs compiled anew where they have changed. */
export async function freshTopics(context: Context, names: readonly string[]): Promise<readonly Clean[]> {
  const topics = topicsNamed(context.catalogue, names);
  await refreshPacks(context, topics);
  return topicsNamed(context.catalogue, names);
}

/** Compiles anew what has changed of the packs that some topics take something from, and says what is wrong with them. */
export async function refreshPacks({ packs, commentary }: Context, topics: readonly Clean[] | 'all'): Promise<void> {
  for (const notice of await packs.refresh(topics)) {
    commentary.write(`${notice}\n` as Clean);
  }
}

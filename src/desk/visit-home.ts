import type { TopicPreview } from '../screens/home/home-facts.js';
import type { HomePlace } from '../screens/home/home-state.js';
import type { Clean } from '../study/clean.js';
import type { Desk, Visit } from './desk.js';
import { homeFacts, topicPreview } from './home-facts.js';

/** Makes the visit of the home screen; each time it is come back to, it shows how one stands then. */
export function visitHome(desk: Desk, place?: HomePlace): Visit {
  const { context, screens, color } = desk;
  return async () => {
    const learner = await context.progress.known();
    const previews = new Map<Clean, TopicPreview>();
    const left = await screens.home({
      facts: homeFacts(context, learner),
      color,
      place,
      exams: () => context.catalogue.exams(),
      previewOf: (topic) => {
        const preview = previews.get(topic) ?? topicPreview(context, topic, learner);
        previews.set(topic, preview);
        return preview;
      },
    });
    return left.kind === 'back' ? left : { kind: 'on', to: left.to, again: visitHome(desk, left.place) };
  };
}

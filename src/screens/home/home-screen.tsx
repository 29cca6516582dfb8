import type { Left } from '../../study/destination.js';
import { useKeys } from '../../ui/keys.js';
import { useLatestReducer } from '../../ui/latest-reducer.js';
import { hasTwoPanes } from '../../ui/layout.js';
import type { ScreenTerminal } from '../../ui/screen-terminal.js';
import { useWindowSize } from '../../ui/window-size.js';
import type { HomeFacts } from './home-facts.js';
import {
  type HomeLibrary,
  type Outcome,
  openExam,
  openTopic,
  practiseMarked,
  practiseWeakest,
  review,
  sit,
} from './home-goals.js';
import { requestOf } from './home-keys.js';
import { type HomePlace, isFiltered, placeOf, reduceHome, selectedOf, startHome } from './home-state.js';
import { Home, movedTo } from './home-view.js';

export interface HomeScreenOptions extends HomeLibrary {
  readonly facts: HomeFacts;
  readonly color: boolean;
  /** Where the screen was left; absent: it opens for the first time. */
  readonly place?: HomePlace | undefined;
}

/** Shows the home screen until it is left. */
export function showHome(terminal: ScreenTerminal, options: HomeScreenOptions): Promise<Left<HomePlace>> {
  return terminal.show<Left<HomePlace>>((finish) => <HomeScreen {...options} onLeft={finish} />);
}

interface HomeScreenView extends HomeScreenOptions {
  readonly onLeft: (left: Left<HomePlace>) => void;
}

function HomeScreen({ facts, place, color, onLeft, ...library }: HomeScreenView) {
  const size = useWindowSize();
  const { state, latest, send } = useLatestReducer(reduceHome, () => startHome(facts, place));

  function follow(outcome: Outcome): void {
    if (outcome?.kind === 'go') {
      onLeft({ kind: 'on', to: outcome.to, place: placeOf(latest()) });
    } else if (outcome !== undefined) {
      send(outcome.action);
    }
  }

  useKeys((key) => {
    const current = latest();
    const request = requestOf(current.page, key);
    if (request === undefined) {
      return;
    }
    switch (request.kind) {
      case 'open-topic':
        return follow(openTopic(request.goal, current, library));
      case 'review':
        return follow(review(current));
      case 'weakest':
        return follow(practiseWeakest(current));
      case 'marked':
        return follow(practiseMarked(current));
      case 'exam':
        return follow(openExam(current, library));
      case 'sit':
        return follow(sit(current));
      case 'statistics':
        return follow({ kind: 'go', to: { kind: 'statistics' } });
      case 'move-by':
        return send(movedTo({ state: current, size, color }, request.move));
      case 'leave':
        return isFiltered(current) ? send({ kind: 'take-filter-off' }) : onLeft({ kind: 'back' });
      default:
        return send(request);
    }
  });

  const selected = selectedOf(state);
  const isPreviewed = selected !== undefined && hasTwoPanes(size);
  const preview = isPreviewed ? library.previewOf(selected.id) : undefined;
  return <Home state={state} size={size} color={color} preview={preview} />;
}

import type { Destination, Left } from '../../study/destination.js';
import { useKeys } from '../../ui/keys.js';
import { useLatestReducer } from '../../ui/latest-reducer.js';
import type { ScreenTerminal } from '../../ui/screen-terminal.js';
import { useWindowSize } from '../../ui/window-size.js';
import { movedBy } from './part-window.js';
import type { StatisticsFacts } from './statistics-facts.js';
import { requestOf } from './statistics-keys.js';
import { placesOf, selectedPlace } from './statistics-part.js';
import { reduceStatistics, type StatisticsStart, type StatisticsState, startStatistics } from './statistics-state.js';
import { Statistics } from './statistics-view.js';

export interface StatisticsScreenOptions {
  readonly facts: StatisticsFacts;
  readonly color: boolean;
  readonly start: StatisticsStart;
  /** How the statistics were left, to go on with. */
  readonly place?: StatisticsState;
}

/** Shows the statistics until they are left. */
export function showStatistics(
  terminal: ScreenTerminal,
  options: StatisticsScreenOptions,
): Promise<Left<StatisticsState>> {
  return terminal.show<Left<StatisticsState>>((finish) => <StatisticsScreen {...options} onLeft={finish} />);
}

interface StatisticsScreenView extends StatisticsScreenOptions {
  readonly onLeft: (left: Left<StatisticsState>) => void;
}

function StatisticsScreen({ facts, color, start, place, onLeft }: StatisticsScreenView) {
  const size = useWindowSize();
  const { state, latest, send } = useLatestReducer(reduceStatistics, () => place ?? startStatistics(start));

  function goOn(current: StatisticsState, to: Destination | undefined): void {
    if (to !== undefined) {
      onLeft({ kind: 'on', to, place: current });
    }
  }

  function goTo(current: StatisticsState, kind: 'notes' | 'quiz'): void {
    const selected = selectedPlace(current, facts);
    goOn(current, selected && { kind, ...selected });
  }

  /** The cursor stays on the topic, whose sections come and go below it. */
  function unfold(current: StatisticsState): void {
    const topic = selectedPlace(current, facts)?.topic;
    const places = placesOf(current, facts) ?? [];
    if (topic !== undefined) {
      send({ kind: 'unfold', topic, cursor: places.findIndex((each) => each?.topic === topic) });
    }
  }

  useKeys((key) => {
    const current = latest();
    const request = requestOf(current, key);
    if (request === undefined) {
      return;
    }
    switch (request.kind) {
      case 'notes':
      case 'quiz':
        return goTo(current, request.kind);
      case 'review':
        return goOn(current, { kind: 'review' });
      case 'leave':
        return onLeft({ kind: 'back' });
      case 'fold':
        return unfold(current);
      case 'move-by':
        return send(movedBy({ state: current, facts, size, color }, request.move));
      default:
        return send(request);
    }
  });

  return <Statistics state={state} facts={facts} size={size} color={color} />;
}

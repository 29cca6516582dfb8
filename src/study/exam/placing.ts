import { stemOf } from './candidates.js';
import type { ExamQuestion } from './exam-question.js';

/** What a domain needs, and the questions that could serve it, the best first. */
export interface Demand {
  readonly domain: string;
  readonly needed: number;
  readonly candidates: readonly ExamQuestion[];
}

/** By stem: the question that has it, and the domain that it stands for. */
type Places = Map<string, { readonly demand: Demand; readonly question: ExamQuestion }>;

/**
 * Gives each domain the questions it needs, no question and no stem twice. A domain that finds its questions taken by
 * another asks that one to take others, so that a domain stays short only when no assignment could serve it (augmenting
 * paths of bipartite matching).
 */
export function placeQuestions(demands: readonly Demand[]): ReadonlyMap<string, readonly ExamQuestion[]> {
  const places: Places = new Map();
  const slack = ({ candidates, needed }: Demand): number => candidates.length - needed;
  for (const demand of [...demands].sort((one, other) => slack(one) - slack(other))) {
    let missing = demand.needed;
    while (missing > 0 && placeOne(demand, places, new Set())) {
      missing -= 1;
    }
  }
  const placed = [...places.values()];
  return new Map(
    demands.map((demand) => [
      demand.domain,
      placed.filter((place) => place.demand === demand).map(({ question }) => question),
    ]),
  );
}

/** Places one more question of a domain; tells whether it could. */
function placeOne(demand: Demand, places: Places, tried: Set<string>): boolean {
  const question =
    demand.candidates.find((candidate) => !places.has(stemOf(candidate))) ??
    demand.candidates.find((candidate) => isGivenUp(stemOf(candidate), demand, { places, tried }));
  if (question === undefined) {
    return false;
  }
  places.set(stemOf(question), { demand, question });
  return true;
}

interface Search {
  readonly places: Places;
  readonly tried: Set<string>;
}

/** Tells whether the domain that has a stem has found another question in its stead. */
function isGivenUp(stem: string, asking: Demand, { places, tried }: Search): boolean {
  const holder = places.get(stem)?.demand;
  if (holder === undefined || holder === asking || tried.has(stem)) {
    return false;
  }
  tried.add(stem);
  return placeOne(holder, places, tried);
}

const MOST_LINES = 60;
const MOST_CHARACTERS = 4 * 1024;

/** What a side of a card has too much of. */
export interface SideExcess {
  /** `61 lines`. */
  readonly has: string;
  readonly most: number;
}

/** Says what a side of a card has too much of, if anything: it is to be read in one look. */
export function sideExcess(side: string): SideExcess | undefined {
  const lines = side.split('\n').length;
  if (lines > MOST_LINES) {
    return { has: `${lines} lines`, most: MOST_LINES };
  }
  const characters = [...side].length;
  return characters > MOST_CHARACTERS ? { has: `${characters} characters`, most: MOST_CHARACTERS } : undefined;
}

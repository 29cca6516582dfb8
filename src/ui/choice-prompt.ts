const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

/** Says how many options to choose; empty where the last sentence of the question says so itself. */
export function choicePrompt(stem: string, choose: number): string {
  const said = /\bchoose (\w+)\.?\)?\s*$/i.exec(stem)?.[1]?.toLowerCase();
  if (said !== undefined && [String(choose), NUMBERS[choose]].includes(said)) {
    return '';
  }
  return choose === 1 ? 'Choose one.' : `Choose ${choose}.`;
}

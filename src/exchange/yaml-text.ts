/**
 * Gives a value as YAML on one line. Texts are quoted as JSON quotes them, which YAML reads alike: nothing is left to
 * guess, and no text can end the line it stands on.
 */
export function yamlValue(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(yamlValue).join(', ')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    return `{${yamlPairs(value).join(', ')}}`;
  }
  return JSON.stringify(value);
}

/** Gives the keys of a map as lines `key: value`; a list of maps has a line for each of them. */
export function yamlLines(map: object): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) =>
    Array.isArray(value) && value.some((entry) => typeof entry === 'object')
      ? [`${key}:`, ...value.map((entry) => `  - ${yamlValue(entry)}`)]
      : [`${key}: ${yamlValue(value)}`],
  );
}

function yamlPairs(map: object): readonly string[] {
  return Object.entries(map).map(([key, value]) => `${yamlKey(key)}: ${yamlValue(value)}`);
}

/** Keys are words of ours, but for the parameters of generators. */
function yamlKey(key: string): string {
  return /^[a-z][a-z-]*$/i.test(key) ? key : JSON.stringify(key);
}

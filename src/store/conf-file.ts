import { basename, dirname } from 'node:path';
import Conf from 'conf';

/** How the content of a file becomes text and back. */
export interface ConfFormat {
  readonly serialize: (values: object) => string;
  readonly deserialize: (text: string) => Record<string, unknown>;
}

/**
 * Opens a JSON file with conf. Folder and name are given, so that conf looks up nothing of the package around it; keys
 * are no paths; and nothing that conf would write or clear by itself when it opens (defaults, schema, migrations) is
 * asked for.
 */
export function openConf(path: string, format: ConfFormat): Conf<Record<string, unknown>> {
  return new Conf<Record<string, unknown>>({
    cwd: dirname(path),
    configName: basename(path, '.json'),
    configFileMode: 0o600,
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: false,
    ...format,
  });
}

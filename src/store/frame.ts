/** Gives the CRC-32 of a text or of bytes, as `zlib.crc32` does. */
export type Crc32 = (data: string | Uint8Array) => number;

const LINE = /^([0-9a-f]{8}) (\{.*\})$/;

/** Gives a checksum as it is written: eight hexadecimal digits. */
export function checksumOf(data: string | Uint8Array, crc32: Crc32): string {
  return crc32(data).toString(16).padStart(8, '0');
}

/**
 * Writes a value as a line of a journal: the checksum, a blank, the JSON. The line break in front ends whatever a torn
 * write left behind. Everything outside ASCII is escaped, so no tool that converts encodings can break it.
 */
export function frameOf(value: object, crc32: Crc32): string {
  const json = asciiJson(value);
  return `\n${checksumOf(json, crc32)} ${json}\n`;
}

/** Writes a value as JSON of one line, with everything outside ASCII escaped. */
export function asciiJson(value: object): string {
  return JSON.stringify(value).replace(/[\u007f-\uffff]/g, escapeCode);
}

function escapeCode(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** What a line of a journal holds. */
export type Unframed =
  | { readonly kind: 'blank' }
  | { readonly kind: 'value'; readonly value: unknown }
  | {
      readonly kind: 'damaged';
      /** As the end of a sentence. */
      readonly reason: string;
    };

/** Reads a line of a journal. NULs, which a power cut leaves, and the carriage returns of other systems are no damage. */
export function unframe(line: string, crc32: Crc32): Unframed {
  const text = line.replaceAll('\0', '').trim();
  if (text === '') {
    return { kind: 'blank' };
  }
  const [, checksum, json = ''] = LINE.exec(line) ?? LINE.exec(text) ?? [];
  if (checksum === undefined) {
    return { kind: 'damaged', reason: 'it is no entry' };
  }
  return checksum === checksumOf(json, crc32)
    ? parseJson(json)
    : { kind: 'damaged', reason: 'its checksum does not fit' };
}

/** Reads JSON without a checksum. */
export function parseJson(json: string): Unframed {
  try {
    return { kind: 'value', value: JSON.parse(json) };
  } catch (cause) {
    if (cause instanceof SyntaxError) {
      return { kind: 'damaged', reason: 'it is not valid JSON' };
    }
    throw cause;
  }
}

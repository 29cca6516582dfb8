/** What the codes of failed disk calls mean, as the end of a sentence. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EFBIG: 'the file may not grow any more',
  EROFS: 'the disk is read-only',
  EACCES: 'you have no permission there',
  EPERM: 'you have no permission there',
  EIO: 'the disk reports a fault',
  ENOTDIR: 'a file stands where a folder should be',
  EEXIST: 'a file stands where a folder should be',
  ENOENT: 'the folder is not there',
  ESTALE: 'the network disk is gone',
  EISDIR: 'a folder stands where a file should be',
  ENOTFILE: 'it is no regular file',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
};

/** Gives the code of a failed disk call, or nothing when what was thrown is no fault of a disk. */
export function faultCode(thrown: unknown): string | undefined {
  const code = thrown instanceof Error && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** Tells whether a disk call failed because nothing stands at its path: nor can it where a file is taken for a folder. */
export function isAbsence(thrown: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(faultCode(thrown) ?? '');
}

/** Says why a disk call failed, as the end of a sentence. Anything that is no fault of a disk is thrown on: it is a bug. */
export function reasonOf(thrown: unknown): string {
  const code = faultCode(thrown);
  if (code === undefined) {
    throw thrown;
  }
  return REASONS[code] ?? `the disk answers ${code}`;
}

/** Runs a call whose failure changes nothing: tidying up behind a fault that is reported, or that is done again later. */
export function attempt(tidy: () => void): void {
  try {
    tidy();
  } catch (cause) {
    reasonOf(cause);
  }
}

/** A fault that the disk did not report by itself. */
export function diskFault(code: string, sentence: string): Error {
  return Object.assign(new Error(sentence), { code });
}

/** A file of a topic with its text. */
export interface SourceFile {
  /** Relative to the folder that is checked, with slashes. */
  readonly path: string;
  readonly text: string;
}

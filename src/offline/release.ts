/** What one build of the advisor consists of. */
export interface Release {
  /** Differs wherever a file does. */
  readonly id: string;
  /** The path below which it is served, with a slash at both ends. */
  readonly base: string;
  readonly files: readonly KeptFile[];
}

/** A file that is kept in the browser. */
export interface KeptFile {
  /** Its address, as a path from the root of the host; of a page the one that it is linked by, without its file. */
  readonly url: string;
  /** Of what it holds; null where the address itself changes with that. */
  readonly revision: string | null;
}

interface ImportMetaEnv {
  /** Address of the repository; empty or missing where the build names none. */
  readonly REPOSITORY_URL?: string;
  /** Of the site that this is built for, such as "https://example.org"; empty where the build is not told. */
  readonly SITE_ORIGIN?: string;
}

/** The compiled knowledge base in two halves, and the states before it, made by the Vite plugin in `src/compiler`. */
declare module 'virtual:knowledge/model' {
  export const model: import('./model.ts').Model;
}
declare module 'virtual:knowledge/evidence' {
  export const evidence: import('./evidence.ts').Evidence;
}
declare module 'virtual:knowledge/released' {
  /** Content hashes of the released states, whose files lie beside the app as `data/<contentHash>.json`. */
  export const released: readonly string[];
}
declare module 'virtual:knowledge/files' {
  export const loadModel: () => Promise<import('./model.ts').Model>;
  export const loadEvidence: () => Promise<import('./evidence.ts').Evidence>;
}

interface ImportMetaEnv {
  /** Address of the repository; empty or missing where the build names none. */
  readonly REPOSITORY_URL?: string;
}

/** The two halves of the compiled knowledge base, made by the Vite plugin in `src/compiler`. */
declare module 'virtual:knowledge/model' {
  export const model: import('./knowledge-base.ts').Model;
}
declare module 'virtual:knowledge/evidence' {
  export const evidence: import('./knowledge-base.ts').Evidence;
}

import type { NotRead } from '../problems/problem.ts';

/** The text of a file as it is stored, or why it is not read. */
export type ContentFile = string | NotRead;

/** Path from the project's root -> what stands there. */
export type ContentFiles = ReadonlyMap<string, ContentFile>;

import type { Model, SourceId } from '../../knowledge/model.ts';
import { SOURCE_KINDS } from '../../knowledge/vocabulary.ts';

/** The sources that a list of sources and kinds of source leaves out, in content order. */
export function sourcesLeftOut(model: Model, leftOut: readonly string[]): SourceId[] {
  return model.sources.filter(({ id, kind }) => leftOut.includes(id) || leftOut.includes(kind)).map(({ id }) => id);
}

/**
 * The same in the fewest words: a kind where all of its sources are left out. So a link goes on leaving out what is
 * official when more of it has been added.
 */
export function leftOutInKinds(model: Model, leftOut: readonly SourceId[]): string[] {
  const whole = SOURCE_KINDS.filter((kind) => {
    const own = model.sources.filter((source) => source.kind === kind);
    return own.length > 0 && own.every(({ id }) => leftOut.includes(id));
  });
  const rest = model.sources.filter(({ id, kind }) => leftOut.includes(id) && !whole.includes(kind));
  return [...whole, ...rest.map(({ id }) => id)];
}

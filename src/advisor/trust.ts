import type { Model, SourceId } from '../knowledge/knowledge-base.ts';

/** How much a source counts beside the others that speak on a cell, by its kind. */
export function trustIn(model: Model, source: SourceId): number {
  return model.trust[model.sources.find(({ id }) => id === source)?.kind ?? 'comparison'];
}

import type { Model } from '../knowledge/knowledge-base.ts';
import type { Cell } from './cell.ts';
import { trustIn } from './trust.ts';

/**
 * How much of a cell's value hangs on one of its findings, from 0 to 1: its source's share of the trust, divided among
 * that source's findings. The says of a cell's findings add up to 1.
 */
export function sayOf(model: Model, { findings }: Cell, finding: number): number {
  const source = model.findings[finding]?.source;
  const sources = findings.flatMap((number) => model.findings[number]?.source ?? []);
  if (source === undefined || !sources.includes(source)) return 0;
  const trust = [...new Set(sources)].reduce((sum, own) => sum + trustIn(model, own), 0);
  return trustIn(model, source) / trust / sources.filter((own) => own === source).length;
}

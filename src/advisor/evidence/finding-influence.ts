import type { Model } from '../../knowledge/model.ts';
import type { Cell } from './cell.ts';
import { voicesOf } from './voices.ts';

/**
 * How much of a cell's value hangs on one of its findings, from 0 to 1: its voice's share of the trust, divided among
 * that voice's sources, and a source's part among its findings. The influences of a cell's findings add up to 1.
 *
 * @param finding its number; one that the cell does not have has no influence, 0
 */
export function findingInfluence(model: Model, { findings }: Cell, finding: number): number {
  const voices = voicesOf(model, findings);
  const trust = voices.reduce((sum, voice) => sum + voice.trust, 0);
  for (const voice of voices) {
    const source = voice.sources.find((own) => own.includes(finding));
    if (source) return voice.trust / trust / voice.sources.length / source.length;
  }
  return 0;
}

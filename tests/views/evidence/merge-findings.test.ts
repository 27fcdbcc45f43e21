import { describe, expect, it } from 'vitest';
import type { Evidence, Figure } from '../../../src/knowledge/evidence.ts';
import type { Finding } from '../../../src/knowledge/model.ts';
import type { Rating } from '../../../src/knowledge/vocabulary.ts';
import { type MergeInput, mergeFindings } from '../../../src/views/evidence/merge-findings.ts';
import * as real from '../../fixtures/real-knowledge.ts';
import { evidence, model } from '../../fixtures/small-model.ts';

interface Said {
  readonly source: string;
  readonly rating: Rating;
  readonly framework?: string;
  readonly criterion?: string;
  readonly figure?: Figure;
}

/** A knowledge base in which nothing is said but this, in this order. */
function saying(all: readonly Said[], own: Partial<MergeInput> = {}): MergeInput {
  const findings = all.map(
    ({ source, rating, framework = 'alpha', criterion = 'speed' }): Finding => ({
      ...{ kind: 'rated', source, framework, criterion, rating },
    }),
  );
  const [words] = evidence.findings;
  if (!words) throw new Error('The small model has findings.');
  const texts: Evidence = {
    ...evidence,
    findings: all.map(({ figure }, number) => ({ ...words, statement: `${number}`, ...(figure && { figure }) })),
  };
  return { model: { ...model, findings }, evidence: texts, outdated: new Set(), noted: new Set(), ...own };
}

const merged = (all: readonly Said[], own: Partial<MergeInput> = {}) =>
  mergeFindings([...all.keys()], saying(all, own)).map(({ kind, numbers }) => [kind, ...numbers]);

const requests = (value: number): Figure => ({ value, unit: 'requests a second', better: 'more' });

describe('findings', () => {
  it('of one source on one cell are one entry where they give one rating', () => {
    const [a, b] = [{ source: 'a', rating: 'high' } as const, { source: 'b', rating: 'high' } as const];
    expect(merged([a, b, a, a])).toEqual([
      ['said', 0, 2, 3],
      ['said', 1],
    ]);
  });

  it('stay apart where one source gives several ratings, but stand together', () => {
    const [high, low] = [{ source: 'a', rating: 'high' } as const, { source: 'a', rating: 'low' } as const];
    expect(merged([high, { source: 'b', rating: 'high' }, low, high])).toEqual([
      ['said', 0, 3],
      ['said', 2],
      ['said', 1],
    ]);
  });

  it('on different cells are never one entry', () => {
    const own = { source: 'a', rating: 'high' } as const;
    expect(merged([own, { ...own, framework: 'beta' }, { ...own, criterion: 'docs' }])).toHaveLength(3);
  });

  it('that hold no more come last and by themselves', () => {
    const own = { source: 'a', rating: 'high' } as const;
    expect(merged([own, own, own], { outdated: new Set([0]) })).toEqual([
      ['said', 1, 2],
      ['said', 0],
    ]);
  });

  it('begin with one to be noted', () => {
    const own = { source: 'a', rating: 'high' } as const;
    expect(merged([own, own, own], { noted: new Set([2]) })).toEqual([['said', 2, 0, 1]]);
  });
});

describe('figures', () => {
  it('of one source in one unit are one entry, whatever each is rated', () => {
    const all = [
      { source: 'a', rating: 'high', figure: requests(900) },
      { source: 'a', rating: 'low', figure: requests(200) },
      { source: 'b', rating: 'low', figure: requests(300) },
    ] as const;
    expect(merged(all)).toEqual([
      ['measured', 0, 1],
      ['said', 2],
    ]);
    const [first] = mergeFindings([0, 1, 2], saying(all));
    expect(first).toMatchObject({ figures: [requests(900), requests(200)] });
  });

  it('in two units are no repetition', () => {
    const packages: Figure = { value: 4, unit: 'packages', better: 'more' };
    expect(
      merged([
        { source: 'a', rating: 'high', figure: requests(900) },
        { source: 'a', rating: 'low', figure: packages },
      ]),
    ).toEqual([
      ['said', 0],
      ['said', 1],
    ]);
  });
});

it('no finding of the real matrix is lost or shown twice', () => {
  const numbers = [...real.model.findings.keys()];
  const input = { model: real.model, evidence: real.evidence };
  const entries = mergeFindings(numbers, { ...input, outdated: new Set(), noted: new Set() });
  expect(entries.flatMap((entry) => entry.numbers).toSorted((a, b) => a - b)).toEqual(numbers);
  expect(entries.length).toBeLessThan(numbers.length);
});

import { expect, test } from 'vitest';
import { recordEvidence } from '../../src/prerender/recorded-evidence.ts';
import { evidence } from '../fixtures/real-knowledge.ts';

test('what is read of the evidence is noted, and only that', () => {
  const { evidence: own, read } = recordEvidence(evidence);
  expect(read()).toBeNull();
  expect(own.findings[3]?.statement).toBe(evidence.findings[3]?.statement);
  expect(own.sources['namalomba']?.title).toBe(evidence.sources['namalomba']?.title);
  expect(own.sources['nobody']).toBeUndefined();
  expect(read()).toEqual({
    findings: { 3: { statement: evidence.findings[3]?.statement } },
    sources: { namalomba: { title: evidence.sources['namalomba']?.title } },
  });
});

test('a list stays one, however far it is read', () => {
  const { evidence: own, read } = recordEvidence(evidence);
  expect(own.guides.map(({ title }) => title)).toEqual(evidence.guides.map(({ title }) => title));
  expect(read()).toEqual({ guides: evidence.guides.map(({ title }) => ({ title })) });

  const first = recordEvidence(evidence);
  const [{ id = '' } = {}] = evidence.guides;
  expect(first.evidence.guides.findIndex((guide) => guide.id === id)).toBe(0);
  expect(first.read()).toEqual({ guides: evidence.guides.map((_, place) => (place === 0 ? { id } : {})) });
});

test('entries are the same each time, as they are without being noted', () => {
  const { evidence: own } = recordEvidence(evidence);
  expect(own.findings[0]).toBe(own.findings[0]);
  expect(own.findings).toBe(own.findings);
});

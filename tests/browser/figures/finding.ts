import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import type { Analysis } from '../../../src/advisor/robustness/analysis.ts';
import { model } from '../../fixtures/real-knowledge.ts';
import { expect, test } from '../site.ts';
import { type Case, firstFor } from './case.ts';
import { inWords, list, lower } from './format.ts';
import { criterion, entry, framework } from './names.ts';
import type { Reading } from './result-text.ts';

function decisiveInWords({ decisive }: Analysis): string {
  if (!decisive) return 'No single rating does, whatever a source had said instead.';
  const { framework: of, criterion: on, from, to, steps, first } = decisive;
  const who =
    first.length === 1
      ? `${list(first.map(framework))} would come first`
      : `${list(first.map(framework))} would share the first place`;
  const distance = steps === 1 ? 'one step' : `${inWords(steps)} steps`;
  return `If this one rating of ${framework(of)} on ${criterion(on)} were “${to}” instead of “${from}”, ${distance} away, ${who}. No other single rating would in fewer steps.`;
}

export function testFinding({ analysis, profile }: Case, read: () => Reading): void {
  test('the one finding that would change the winner is that of the analysis, and does', () => {
    const { seen } = read();
    const { decisive } = analysis;
    const told = seen.turns.map((turn) => lower(turn.replace(/ Try [^.]*$/, '')));
    expect(told).toContain(lower(decisiveInWords(analysis)));
    if (!decisive) return expect(seen.finding).toBe('');
    const finding = model.findings[decisive.finding];
    if (finding?.kind !== 'rated') throw new Error(`Finding ${decisive.finding} rates nothing.`);
    expect(seen.finding.startsWith(`${finding.rating} `)).toBe(true);
    expect(seen.finding).toContain(entry(model.sources, finding.source).short);
    const findings = model.findings.with(decisive.finding, { ...finding, rating: decisive.to });
    expect(firstFor(recommend({ ...model, findings }, profile)).toSorted()).toEqual(decisive.first.toSorted());
  });
}

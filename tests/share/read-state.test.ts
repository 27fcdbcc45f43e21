import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recommend } from '../../src/advisor/ranking/recommend.ts';
import { sanitiseProfile } from '../../src/advisor/ranking/sanitise-profile.ts';
import { since } from '../../src/advisor/since/since.ts';
import { stateOf, stateOfToday } from '../../src/advisor/since/state.ts';
import { releasedStateOf } from '../../src/compiler/release.ts';
import { readState } from '../../src/share/read-state.ts';
import { anyProfile } from '../advisor/any-model.ts';
import * as real from '../fixtures/real-knowledge.ts';
import * as small from '../fixtures/small-model.ts';

const HASH = small.model.contentHash;
const SMALL = releasedStateOf(small);
const read = (state: unknown, contentHash = HASH) => readState(JSON.stringify(state), contentHash);

/** How many findings the small content has. */
const COUNT = small.model.findings.length;
const disputing = (part: object) => SMALL.conflicts.map((conflict) => ({ ...conflict, ...part }));
const asking = (part: object) =>
  SMALL.questions.map((question) => ({ ...question, options: question.options.map((own) => ({ ...own, ...part })) }));
const saying = (subject: string, word: unknown) =>
  SMALL.rows.map((row) => ({
    ...row,
    says: row.says.map(([framework, , , words]) => [framework, subject, word, words]),
  }));

describe('a state that was released', () => {
  test.each([
    ['small', small],
    ['real', real],
  ])('is read as it was written, and ranks as the %s content does', (_name, knowledge) => {
    const { model, evidence } = knowledge;
    const written = releasedStateOf(knowledge);
    const came = read(written, model.contentHash);
    expect(came).toEqual({ kind: 'state', state: written });
    if (came.kind !== 'state') return;
    const then = stateOf(came.state);
    expect(then.words).toEqual(stateOfToday(model, evidence).words);
    for (const profile of fc.sample(anyProfile(model), { numRuns: 10, seed: 1 })) {
      const fitting = sanitiseProfile(model, profile).profile;
      expect(recommend(then.model, fitting)).toEqual(recommend(model, fitting));
    }
  });

  test('is another’s where its hash is another, and takes a newer version where its form is a later one', () => {
    expect(read(SMALL, '00000000')).toEqual({ kind: 'unusable' });
    expect(read({ ...SMALL, schemaVersion: 2 })).toEqual({ kind: 'newer' });
    expect(read({ schemaVersion: 2 })).toEqual({ kind: 'newer' });
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['a page', '<!doctype html><title>Not found</title>'],
    ['half of it', JSON.stringify(SMALL).slice(0, 2000)],
    ['a list', '[]'],
    ['no object', 'null'],
    ['an empty one', '{"schemaVersion":1}'],
  ])('is unusable where it is %s', (_what, text) => {
    expect(readState(text, HASH)).toEqual({ kind: 'unusable' });
  });

  test.each<[string, object]>([
    ['a dispute over the last finding', { conflicts: disputing({ findings: [COUNT - 1], outdated: [COUNT - 1] }) }],
    ['a requirement of a fact', { questions: asking({ requires: { fact: 'language', anyOf: ['snake'] } }) }],
    ['ratings on a criterion', { rows: saying('speed', 'high') }],
    ['values of a fact', { rows: saying('language', ['snake']) }],
  ])('is read with %s', (_what, part) => {
    expect(read({ ...SMALL, ...part })).toMatchObject({ kind: 'state' });
  });

  test.each<[string, object]>([
    ['a finding on no framework', { frameworks: SMALL.frameworks.slice(1) }],
    ['a finding on no criterion', { criteria: SMALL.criteria.slice(1) }],
    ['a finding on no fact', { facts: [] }],
    ['a finding of no source', { sources: SMALL.sources.slice(1) }],
    ['a dispute over no finding', { rows: SMALL.rows.slice(0, 1) }],
    ['a requirement of no fact', { questions: asking({ requires: { fact: 'shape', anyOf: ['round'] } }) }],
    ['a rating on a fact', { rows: saying('language', 'high') }],
    ['values of a criterion', { rows: saying('speed', ['snake']) }],
    ['a dispute over the finding after the last', { conflicts: disputing({ findings: [COUNT] }) }],
    ['the finding after the last outdated', { conflicts: disputing({ outdated: [COUNT] }) }],
    ...(['frameworks', 'criteria', 'facts', 'questions', 'sources'] as const).map((list): [string, object] => [
      `all ${list} twice`,
      { [list]: [...SMALL[list], ...SMALL[list]] },
    ]),
    [
      'an option twice',
      { questions: SMALL.questions.map((own) => ({ ...own, options: [...own.options, ...own.options] })) },
    ],
  ])('is unusable with %s', (_what, part) => {
    expect(read({ ...SMALL, ...part })).toEqual({ kind: 'unusable' });
  });

  test('can be ranked by and compared with today’s, whatever was done to its text, or is not used', () => {
    const text = JSON.stringify(SMALL);
    const outcomes = { state: 0, newer: 0, unusable: 0 };
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('', '0', '9', '-', '"', 'null', '1e999', 'alpha', 'constructor', '__proto__', '{}', '[]'),
        fc.nat(8),
        anyProfile(small.model),
        (at, put, instead, profile) => {
          const came = readState(text.slice(0, at) + put + text.slice(at + instead), HASH);
          outcomes[came.kind]++;
          if (came.kind !== 'state') return;
          const { before } = since(stateOf(came.state).model, small.model, profile);
          expect(before.standings.every(({ score }) => score >= 0 && score <= 1 + 1e-9)).toBe(true);
        },
      ),
      { numRuns: 1500 },
    );
    expect(Math.min(outcomes.state, outcomes.unusable)).toBeGreaterThan(50);
  });
});

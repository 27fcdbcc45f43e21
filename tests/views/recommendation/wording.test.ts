import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend } from '../../../src/advisor/recommend.ts';
import type { Recommendation } from '../../../src/advisor/recommendation.ts';
import type { Model } from '../../../src/knowledge/knowledge-base.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { isEarly } from '../../../src/views/recommendation/leaders.ts';
import { midSentence, namesOf } from '../../../src/views/recommendation/names.ts';
import { headline, lead } from '../../../src/views/recommendation/wording.ts';
import { points } from '../../../src/views/ui/points.ts';
import { model as real } from '../../fixtures/real-knowledge.ts';
import { model as small } from '../../fixtures/small-model.ts';
import { ADMIN, answering, withSecondRequirement } from './profiles.ts';

function told(model: Model, profile: Profile, early?: boolean) {
  const recommendation = recommend(model, profile);
  return { recommendation, names: namesOf(model), early: early ?? isEarly(model, recommendation) };
}

describe('the verdict in words', () => {
  it('says who leads, by how much and why', () => {
    expect(headline(told(small, ADMIN, false))).toBe('Choose Alpha.');
    expect(lead(told(small, ADMIN, false))).toBe(
      'Alpha scores 100.0 of 100 points, Gamma 25.0: a lead of 75.0. What puts it ahead: admin panel (75.0). ' +
        'Nothing that has weight speaks for Gamma against it.',
    );
  });

  it('advises nothing while fewer than five answers have weight', () => {
    expect(headline(told(small, ADMIN))).toBe('Alpha leads so far.');
  });

  it('names the runner-up where the lead is small', () => {
    const close = told(small, answering({ people: ['yes'] }, { importances: { docs: 5.5 } }), false);
    expect(close.recommendation.verdict).toMatchObject({ kind: 'leads', leader: 'alpha', runnerUp: 'gamma' });
    expect(headline(close)).toBe('Alpha, with Gamma close behind.');
    expect(lead(close)).toContain('a lead of 2.6.');
    expect(lead(close)).toContain('What speaks for Gamma: generated docs (28.9).');
  });

  it('names all that share the second place', () => {
    const second = told(small, answering({ language: ['know-snake'] }, { importances: { admin: 0.1 } }));
    expect(lead(second)).toContain('Alpha scores 100.0 of 100 points, Beta 95.2: a lead of 4.8.');
    const level = told(small, answering({ load: ['documented'] }));
    expect(lead(level)).toContain('Gamma scores 100.0 of 100 points, Alpha and Beta share the second place with 50.0:');
  });

  it('never says that a lead is none', () => {
    const { recommendation, ...rest } = told(small, ADMIN);
    expect(lead({ ...rest, recommendation: withLead(recommendation, 0.0001) })).toContain('a lead of less than 0.1');
  });

  it('says that doubtful ratings could turn the order, where the ranges overlap', () => {
    const doubtful = told(small, answering({ load: ['fast'] }));
    const [first, second] = doubtful.recommendation.standings;
    expect(first?.range.low).toBeLessThan(second?.range.high ?? 0);
    expect(lead(doubtful)).toContain('Their ranges overlap');
    expect(lead(told(small, ADMIN))).not.toContain('overlap');
  });

  it('names all that share the first place', () => {
    const tied = told(small, answering({ language: ['know-snake'] }));
    expect(headline(tied)).toBe('Alpha and Beta are level so far.');
    expect(headline({ ...tied, early: false })).toBe('Alpha and Beta come out level.');
    expect(lead(tied)).toBe(
      'Both score 100.0 of 100 points. Nothing that has weight tells Alpha from Beta. Another answer may part them.',
    );
  });

  it('says when only one is left, and who would have scored more', () => {
    const one = told(small, answering({ people: ['yes'], language: ['must-sharp'] }));
    expect(headline(one)).toBe('Only Gamma meets the requirements.');
    expect(lead(one)).toBe(
      'Two others are ruled out by the answers. Gamma scores 25.0 of 100 points. ' +
        'What it loses most on: admin panel (75.0). Alpha (100.0) would score more, but is ruled out.',
    );
  });

  it('shows no score where nothing has weight', () => {
    const one = told(small, answering({ language: ['must-sharp'] }));
    expect(headline(one)).toBe('Only Gamma meets the requirements.');
    expect(lead(one)).not.toMatch(/scores|\d\.\d/);
  });

  it.each([
    [{}, 'No question is answered, so the frameworks below stand in no order.'],
    [
      { people: ['no'] },
      'The one answer given adds no importance to anything, so the frameworks below stand in no order.',
    ],
    [
      { people: ['no'], load: ['neither'] },
      'None of the two answers adds importance to anything, so the frameworks below stand in no order.',
    ],
  ])('says why there is nothing to rank by: %j', (answers, words) => {
    expect(headline(told(small, answering(answers)))).toBe('Nothing to rank by yet.');
    expect(lead(told(small, answering(answers)))).toBe(words);
  });

  it('names the answer that rules out most where nothing fits', () => {
    const { model } = withSecondRequirement();
    const nothing = told(model, answering({ language: ['must-snake'], rule: ['sharp'] }));
    expect(headline(nothing)).toBe('No framework fits. “Sharp by rule” rules out most, two of three.');
    expect(lead(nothing)).toBe(
      'All three frameworks fail at least one requirement. Giving up a single one is enough, and there are two to choose from.',
    );
  });

  it('names the one requirement to give up, and for whom', () => {
    const { model } = withSecondRequirement();
    const one = told(model, answering({ rule: ['rust'] }));
    expect(lead(one)).toBe(
      'All three frameworks fail at least one requirement. ' +
        'Giving up “Rust by rule” is enough for Alpha, Beta and Gamma to fit.',
    );
  });

  it('says so where no single requirement is enough to give up', () => {
    const { model } = withSecondRequirement();
    const nothing = told(model, answering({ rule: ['rust', 'rust-contract'] }));
    expect(headline(nothing)).toBe('No framework fits. “Rust by rule” and “Rust by contract” rule out all of them.');
    expect(lead(nothing)).toContain('no single one is enough to give up');
  });

  it('is true of the figures, whatever the answers', () => {
    fc.assert(
      fc.property(profilesFor(real), (profile) => {
        const it = told(real, profile);
        const words = lead(it);
        const { verdict, standings, duel } = it.recommendation;
        if (verdict.kind !== 'leads' || !duel) return;
        const [first, second] = standings;
        expect(headline(it)).toContain(it.names.framework(verdict.leader));
        expect(words).toContain(`${it.names.framework(verdict.leader)} scores ${points(first?.score ?? 0)} of 100`);
        expect(words).toContain(`${points(second?.score ?? 0)}: a lead of`);
        expect(words).toContain(it.names.framework(verdict.runnerUp));
        // Each criterion that the sentence names has that many points on the side it is named for.
        const [, ahead = ''] = /What puts it ahead: (.*?)\. (?:What|Nothing)/.exec(words) ?? [];
        const [, behind = ''] = /What speaks for .*?: (.*?)\)\./.exec(words) ?? [];
        for (const { criterion, points: difference } of duel.differences) {
          const name = `${midSentence(it.names.criterion(criterion))} (`;
          if (ahead.includes(name)) expect(ahead).toContain(name + points(difference));
          if (behind.includes(name)) expect(behind).toContain(name + points(-difference));
        }
        const largest = duel.differences.find(({ points: difference }) => difference > 0);
        expect(ahead).toContain(midSentence(it.names.criterion(largest?.criterion ?? '')));
      }),
    );
  });
});

describe('a name in mid-sentence', () => {
  it.each([
    ['Admin panel', 'admin panel'],
    ['Sign-in and permissions', 'sign-in and permissions'],
    ['ORM and data layer', 'ORM and data layer'],
    ['TypeScript front and back', 'TypeScript front and back'],
    ['gRPC', 'gRPC'],
    ['GraphQL', 'GraphQL'],
    ['CPU-bound work', 'CPU-bound work'],
  ])('%s: %s', (name, inside) => expect(midSentence(name)).toBe(inside));
});

function withLead(recommendation: Recommendation, size: number): Recommendation {
  const { verdict } = recommendation;
  return verdict.kind === 'leads' ? { ...recommendation, verdict: { ...verdict, lead: size } } : recommendation;
}

/** One option or none for every question. */
function profilesFor(model: Model) {
  const answers = fc.record(
    Object.fromEntries(
      model.questions.map(({ id, options }) => [id, fc.option(fc.constantFrom(...options.map((option) => option.id)))]),
    ),
  );
  return answers.map((chosen) =>
    answering(Object.fromEntries(Object.entries(chosen).flatMap(([id, option]) => (option ? [[id, [option]]] : [])))),
  );
}

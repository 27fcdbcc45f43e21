import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duelOf } from '../../../../src/advisor/ranking/duel.ts';
import type { Model } from '../../../../src/knowledge/model.ts';
import type { ResultFacts } from '../../../../src/views/result/result-facts.ts';
import { explanation } from '../../../../src/views/result/verdict/explanation.ts';
import { howSure } from '../../../../src/views/result/verdict/sureness-words.ts';
import { lead as figures, headline } from '../../../../src/views/result/verdict/wording.ts';
import { midSentence } from '../../../../src/views/words/names.ts';
import { points } from '../../../../src/views/words/points.ts';
import { model as real } from '../../../fixtures/real-knowledge.ts';
import { model as small } from '../../../fixtures/small-model.ts';
import { ADMIN, answering, withSecondRequirement } from '../../recommendation/profiles.ts';
import { drawn, factsOf } from './facts.ts';

/** All that stands below the headline. */
const lead = (it: ResultFacts) =>
  [
    figures(it),
    howSure(it)
      .replace(/^[^.]*\.\s*/, '')
      .replace(/ When it was this sure.*/, ''),
    explanation(it),
  ]
    .filter((part) => part !== '')
    .join(' ');

describe('the verdict in words', () => {
  it('says who leads, by how much and why', () => {
    expect(headline(drawn(factsOf(small, ADMIN, false), 'clear', [1, 0, 0]))).toBe('Choose Alpha.');
    expect(lead(factsOf(small, ADMIN, false))).toBe(
      'Alpha scores 100.0 of 100 points, Gamma 25.0: a lead of 75.0. ' +
        'Alpha comes first in all of 10,000 plausible readings of your answers. What puts Alpha ahead: admin panel (75.0). ' +
        'Nothing that has weight speaks for Gamma against it.',
    );
  });

  it('advises nothing while it is early', () => {
    expect(headline(factsOf(small, ADMIN, true))).toBe('Alpha leads so far.');
  });

  it('advises as firmly as the draws allow, and says their share', () => {
    const close = factsOf(small, answering({ people: ['yes'] }, { importances: { docs: 5.5 } }), false);
    expect(lead(close)).toContain('a lead of 2.7.');
    expect(lead(close)).toContain('What speaks for Gamma: generated docs (28.9).');
    expect(headline(drawn(close, 'clear', [0.997, 0.003, 0]))).toBe('Choose Alpha.');
    expect(lead(drawn(close, 'clear', [0.997, 0.003, 0]))).toContain('first in more than 99% of 10,000 plausible');
    expect(headline(drawn(close, 'leaning', [0.83, 0.17, 0]))).toBe('Prefer Alpha.');
    expect(lead(drawn(close, 'leaning', [0.83, 0.17, 0]))).toContain(
      'Alpha comes first in 83% of 10,000 plausible readings of your answers.',
    );
    expect(headline(drawn(close, 'too-close', [0.5, 0.45, 0.05]))).toBe('Alpha or Gamma.');
    expect(lead(drawn(close, 'too-close', [0.5, 0.45, 0.05]))).toContain(
      'first in 50% of 10,000 plausible readings of your answers, Gamma in 45%.',
    );
  });

  it('names whoever is first most often beside the leader, and all who are as often', () => {
    const close = factsOf(small, answering({ people: ['yes'] }, { importances: { docs: 5.5 } }), false);
    expect(headline(drawn(close, 'too-close', [0.4, 0.1, 0.5]))).toBe('Alpha or Beta.');
    expect(headline(drawn(close, 'too-close', [0.4, 0.3, 0.3]))).toBe('Alpha, Gamma or Beta.');
  });

  it('claims nothing of the draws before they are there, and nothing at all without them', () => {
    const waiting: ResultFacts = { ...factsOf(small, ADMIN, false), analysis: { kind: 'testing' } };
    expect(headline(waiting)).toBe('First: Alpha.');
    expect(lead(waiting)).toContain('Alpha comes first in … of 10,000 plausible readings of your answers.');
    const failed: ResultFacts = { ...waiting, analysis: { kind: 'failed' } };
    expect(headline(failed)).toBe('Alpha comes first.');
    expect(lead(failed)).not.toContain('readings');
  });

  it('names all that share the second place', () => {
    const second = factsOf(small, answering({ language: ['know-snake'] }, { importances: { admin: 0.1 } }));
    expect(lead(second)).toContain('Alpha scores 100.0 of 100 points, Beta 95.2: a lead of 4.8.');
    const level = factsOf(small, answering({ load: ['documented'] }));
    expect(lead(level)).toContain('Gamma scores 100.0 of 100 points, Alpha and Beta share the second place with 50.0:');
  });

  it('never says that a lead is none', () => {
    expect(lead(scoring(factsOf(small, ADMIN), [0.7001, 0.7]))).toContain(
      'Alpha scores 70.0 of 100 points, Gamma 70.0: a lead of less than 0.1.',
    );
  });

  it('says a lead that agrees with the two scores as they are shown', () => {
    expect(lead(scoring(factsOf(small, ADMIN), [0.5988, 0.5864]))).toContain(
      'Alpha scores 59.9 of 100 points, Gamma 58.6: a lead of 1.3.',
    );
  });

  it('says that doubtful ratings could turn the order, where the ranges overlap', () => {
    const doubtful = factsOf(small, answering({ load: ['fast'] }));
    const [first, second] = doubtful.recommendation.standings;
    expect(first?.range.low).toBeLessThan(second?.range.high ?? 0);
    expect(lead(doubtful)).toContain('The ranges of the two overlap');
    expect(lead(factsOf(small, ADMIN))).not.toContain('overlap');
  });

  it('says why another comes first more often, and names it beside the first even while it is early', () => {
    const close = factsOf(small, answering({ people: ['yes'] }, { importances: { docs: 5.5 } }), false);
    const rivalled = drawn(close, 'too-close', [0.3, 0.1, 0.6]);
    expect(headline({ ...rivalled, early: true })).toBe('Alpha or Beta so far.');
    expect(headline({ ...drawn(close, 'too-close', [0.5, 0.4, 0.1]), early: true })).toBe('Alpha leads so far.');
    expect(lead(rivalled)).toContain(
      'Beta comes first more often although it scores less: a reading takes each rating from anywhere in its range',
    );
    expect(lead(drawn(close, 'too-close', [0.5, 0.4, 0.1]))).not.toContain('more often');
  });

  it('tells a close result against whoever is first most often beside the leader', () => {
    const close = factsOf(small, answering({ people: ['yes'] }, { importances: { docs: 5.5 } }), false);
    const { standings } = close.recommendation;
    const third = (standings[2]?.score ?? 0) * 100;
    expect(standings.map(({ framework }) => framework)).toEqual(['alpha', 'gamma', 'beta']);
    const rivalled = lead(drawn(close, 'too-close', [0.5, 0.1, 0.4]));
    expect(rivalled).toContain(`Gamma 68.4, and Beta ${third.toFixed(1)}: a lead of 2.7.`);
    expect(rivalled).toContain('What puts Alpha ahead of Beta: ');
    expect(rivalled).toMatch(/What speaks for Beta|Nothing that has weight speaks for Beta/);
  });

  it('says that all is ignored where that leaves nothing to rank by', () => {
    const ignored = factsOf(small, answering({ people: ['yes'] }, { importances: { admin: 0 } }));
    expect(lead(ignored)).toBe(
      'All that the answers give weight to is ignored by hand, so the frameworks below stand in no order.',
    );
  });

  it('names what would decide a close result: an open question, else a rating, else nothing', () => {
    const close = factsOf(small, answering({ people: ['yes'] }, { importances: { docs: 5.5 } }), false);
    const drawnClose = drawn(close, 'too-close', [0.5, 0.45, 0.05]);
    expect(lead(drawnClose)).toContain('Your answer to “Which language must it be?” could decide it.');
    expect(lead({ ...drawnClose, own: false })).toContain('An answer to “Which language must it be?” could decide it.');
    const closed = { ...drawnClose, prospects: { settled: false, open: [], outOfReach: [] } };
    expect(lead(closed)).toContain('One rating would turn it: “');
    if (closed.analysis.kind !== 'done' || !closed.analysis.analysis) throw new Error('There is no analysis.');
    const { decisive: _, ...undecided } = closed.analysis.analysis;
    expect(lead({ ...closed, analysis: { kind: 'done', analysis: undecided } })).toContain(
      'No single answer and no single rating would turn it.',
    );
    expect(lead(drawn(close, 'leaning', [0.83, 0.17, 0]))).not.toContain('decide it');
  });

  it('says of what no source speaks', () => {
    const docs = factsOf(small, answering({ load: ['fast', 'documented'] }, { leftOut: ['manual'] }));
    expect(lead(docs)).toContain('No source that counts speaks of generated docs, so that tells none apart.');
    const nothing = factsOf(small, answering({ load: ['documented'] }, { leftOut: ['manual'] }));
    expect(lead(nothing)).toContain('No source that counts speaks of anything that has weight.');
    expect(lead(factsOf(small, ADMIN))).not.toContain('No source');
  });

  it('names all that share the first place', () => {
    const tied = factsOf(small, answering({ language: ['know-snake'] }), true);
    expect(headline(tied)).toBe('Alpha and Beta are level so far.');
    expect(headline({ ...tied, early: false })).toBe('Alpha and Beta come out level.');
    expect(lead(tied)).toBe(
      'Both score 100.0 of 100 points. ' +
        'Of 10,000 plausible readings of your answers, each comes first in all. Nothing that has weight tells Alpha from Beta. Your answer to “Will people look after the data?” could decide it.',
    );
  });

  it('says when only one is left, and who would have scored more', () => {
    const one = factsOf(small, answering({ people: ['yes'], language: ['must-sharp'] }));
    expect(headline(one)).toBe('Only Gamma meets the requirements.');
    expect(lead(one)).toBe(
      'Two others are ruled out by the answers. Gamma scores 25.0 of 100 points. ' +
        'What it loses most on: admin panel (75.0). Alpha (100.0) would score more, but is ruled out.',
    );
  });

  it('shows no score where nothing has weight', () => {
    const one = factsOf(small, answering({ language: ['must-sharp'] }));
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
    expect(headline(factsOf(small, answering(answers)))).toBe('Nothing to rank by yet.');
    expect(lead(factsOf(small, answering(answers)))).toBe(words);
  });

  it('names the answer that rules out most where nothing fits', () => {
    const { model } = withSecondRequirement();
    const nothing = factsOf(model, answering({ language: ['must-snake'], rule: ['sharp'] }));
    expect(headline(nothing)).toBe('No framework fits. “Sharp by rule” rules out most, two of three.');
    expect(lead(nothing)).toBe(
      'All three frameworks fail at least one requirement. Giving up a single one is enough, and there are two to choose from.',
    );
  });

  it('names the one requirement to give up, and for whom', () => {
    const { model } = withSecondRequirement();
    const one = factsOf(model, answering({ rule: ['rust'] }));
    expect(lead(one)).toBe(
      'All three frameworks fail at least one requirement. ' +
        'Giving up “Rust by rule” is enough for Alpha, Beta and Gamma to fit.',
    );
  });

  it('names whoever is not considered and would fit, where none that is does', () => {
    const own = answering({ language: ['must-snake'] }, { candidates: ['gamma'] });
    expect(lead(factsOf(small, own))).toMatch(
      /^The only framework considered fails at least one requirement\. .*, which (?:is|are) not considered, fits?\. Giving up/,
    );
    expect(lead(factsOf(small, own))).toContain('Alpha');
  });

  it('says so where no single requirement is enough to give up', () => {
    const { model } = withSecondRequirement();
    const nothing = factsOf(model, answering({ rule: ['rust', 'rust-contract'] }));
    expect(headline(nothing)).toBe('No framework fits. “Rust by rule” and “Rust by contract” rule out all of them.');
    expect(lead(nothing)).toContain('no single one is enough to give up');
  });

  it('is true of the figures, whatever the answers', () => {
    fc.assert(
      fc.property(profilesFor(real), (profile) => {
        const it = factsOf(real, profile);
        const words = lead(it);
        const { verdict, standings } = it.recommendation;
        const [first, second] = standings;
        if (verdict.kind !== 'leads' || !first || !second) return;
        const duel = duelOf(first, second);
        expect(headline(it)).toContain(it.names.framework(verdict.leader));
        expect(words).toContain(sharePart(it));
        expect(words).toContain(`${it.names.framework(verdict.leader)} scores ${points(first?.score ?? 0)} of 100`);
        const shown = Number(points(first?.score ?? 0)) - Number(points(second?.score ?? 0));
        expect(words.replace(/, and [^:]+: a lead/, ': a lead')).toContain(
          `${points(second?.score ?? 0)}: a lead of ${shown < 0.05 ? 'less than 0.1' : shown.toFixed(1)}.`,
        );
        expect(words).toContain(it.names.framework(verdict.runnerUp));
        // Each criterion that the sentence names has that many points on the side it is named for.
        // Told against whoever is first most often beside it, where that is not the second.
        if (/ ahead of /.test(words)) return;
        const [, ahead = ''] = /What puts .*? ahead: (.*?)\. (?:What|Nothing)/.exec(words) ?? [];
        const [, behind = ''] = /What speaks for .*?: (.*?)\)\./.exec(words) ?? [];
        for (const { criterion, points: difference } of duel.differences) {
          const name = `${midSentence(it.names.criterion(criterion))} (`;
          if (ahead.includes(name)) expect(ahead).toContain(name + points(difference));
          if (behind.includes(name)) expect(behind).toContain(name + points(-difference));
        }
        const largest = duel.differences.find(({ points: difference }) => difference > 0);
        expect(ahead).toContain(midSentence(it.names.criterion(largest?.criterion ?? '')));
      }),
      { numRuns: 40 },
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

/** What the lead has to say of the draws, worked out from them anew. */
function sharePart({ analysis }: ResultFacts): string {
  const share = analysis.kind === 'done' ? (analysis.analysis?.verdict.share ?? Number.NaN) : Number.NaN;
  const whole = Math.round(share * 100);
  const words = share === 1 ? 'all' : share >= 0.995 ? 'more than 99%' : share < 0.005 ? 'less than 1%' : `${whole}%`;
  return `comes first in ${words} of 10,000 plausible readings of your answers`;
}

/** As if the first two had these scores. */
function scoring(it: ResultFacts, scores: readonly [number, number]): ResultFacts {
  const standings = it.recommendation.standings.map((own, place) => ({ ...own, score: scores[place] ?? own.score }));
  return { ...it, recommendation: { ...it.recommendation, standings } };
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

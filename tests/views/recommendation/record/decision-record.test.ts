import { describe, expect, test } from 'vitest';
import type { Profile } from '../../../../src/knowledge/profile.ts';
import { EMPTY_PROFILE } from '../../../../src/knowledge/profile.ts';
import { write } from '../../../../src/share/record/forms.ts';
import type { Result } from '../../../../src/views/result/result.tsx';
import * as real from '../../../fixtures/real-knowledge.ts';
import { REFERENCE_PROFILES } from '../../../fixtures/reference-profiles.ts';
import * as small from '../../../fixtures/small-model.ts';
import { ADMIN, answering } from '../profiles.ts';
import { type Recording, recorded } from './recorded.ts';

const PRODUCT =
  REFERENCE_PROFILES.find(({ name }) => name === 'records behind admin screens')?.profile ?? EMPTY_PROFILE;

const recordOf = (profile: Profile, recording: Recording = {}) => recorded(profile, recording).record;
const ofSmall = (profile: Profile, change?: Recording['change']) =>
  recordOf(profile, { knowledge: small, ...(change && { change }) });

/** As if it had been drawn so. */
const sure =
  (kind: 'clear' | 'leaning' | 'too-close', stays = 1) =>
  (result: Result): Partial<Result> => {
    const analysis = result.analysis.kind === 'done' ? result.analysis.analysis : null;
    if (!analysis) throw new Error('There is no analysis to change.');
    return {
      early: false,
      analysis: { kind: 'done', analysis: { ...analysis, verdict: { ...analysis.verdict, kind } } },
      completions: { leader: analysis.verdict.leader, stays },
    };
  };

describe('what a record says is decided', () => {
  test.each(['clear', 'leaning'] as const)('is one’s own %s result', (kind) => {
    expect(ofSmall(ADMIN, sure(kind)).outcome).toEqual({
      kind: 'accepted',
      option: 'Alpha',
      because: 'it scores 100.0 of 100 points for what counts here, 75.0 more than Gamma, above all for “Admin panel”',
    });
  });

  test.each([
    ['shared', {}, 'Agreement: this comes from a shared link, and whoever decides has to agree.'],
    ['an example', { example: true }, 'Answers of one’s own: these are those of an example.'],
    ['tried out', { trial: true }, 'Agreement: a change is only tried out, and whoever decides has to make it.'],
  ])('is never a result that is %s', (_, whose, missing) => {
    const { outcome } = ofSmall(ADMIN, (result) => ({ ...sure('clear')(result), own: false, ...whose }));
    expect(outcome).toMatchObject({ kind: 'proposed', option: 'Alpha', missing: [missing] });
  });

  test('is never what likely answers to open questions would overturn', () => {
    expect(ofSmall(ADMIN, sure('leaning', 0.49)).outcome).toMatchObject({
      kind: 'open',
      missing: ['More answers: Alpha leads, but those to the open questions may well put another first.'],
    });
    expect(ofSmall(ADMIN, sure('leaning', 0.5)).outcome.kind).toBe('accepted');
  });

  test.each<[string, Profile, Recording['change'] | undefined, string]>([
    [
      'early',
      ADMIN,
      undefined,
      'More answers: Alpha leads, but fewer than five add weight, and others can still change that.',
    ],
    ['too close to call', ADMIN, sure('too-close'), 'A choice among Alpha, .+ and .+, which are too close to call\\.'],
    ['being tested', ADMIN, () => ({ early: false, analysis: { kind: 'testing' } }), 'A test of how sure this is\\.'],
    [
      'not tested',
      ADMIN,
      () => ({ early: false, analysis: { kind: 'failed' } }),
      'A test of how sure this is: it could not be worked out\\.',
    ],
    ['without answers', EMPTY_PROFILE, undefined, 'Answers that tell the options apart: nothing has weight so far\\.'],
    [
      'of one framework',
      answering({ people: ['yes'] }, { candidates: ['alpha'] }),
      undefined,
      'Another option: only one is considered, so there is nothing to choose from\\.',
    ],
    [
      'that nothing fits',
      answering({ language: ['must-sharp'] }, { candidates: ['alpha'] }),
      undefined,
      'An option that meets the requirements, or fewer requirements\\.',
    ],
  ])('is nothing where a result is %s', (_, profile, change, missing) => {
    const { outcome } = ofSmall(profile, change);
    expect(outcome).toMatchObject({ kind: 'open', missing: expect.arrayContaining([expect.stringMatching(missing)]) });
  });

  test('is what alone meets the requirements', () => {
    const record = ofSmall(answering({ language: ['must-sharp'], people: ['yes'] }));
    expect(record.outcome).toEqual({
      kind: 'accepted',
      option: 'Gamma',
      because: 'of all that were considered, it alone meets the requirements',
    });
    expect(record.reversal).toEqual([
      expect.stringMatching(/^Without the answer “.+” to “.+”, Alpha would be an option\.$/),
      expect.stringMatching(/^Without the answer “.+” to “.+”, Beta would be an option\.$/),
    ]);
  });
});

describe('a record of a real result', () => {
  const record = recordOf(PRODUCT);

  test('gives the answers as they were given, and says nothing to “you”', () => {
    expect(record.context.answers[0]).toEqual({
      question: 'Which languages does your team write well?',
      answer: 'Python.',
    });
    expect(record.context.answers).toHaveLength(Object.keys(PRODUCT.answers).length);
    expect(record.confidence).toMatch(
      /plausible readings of these answers\. When it was this sure, \d+ of \d+ published/,
    );
  });

  test('names the heaviest drivers with their weights, and the rest together', () => {
    expect(record.drivers[0]).toMatch(/^Use of Python, \d+\.\d% of the weight, for “Python”$/);
    expect(record.drivers).toHaveLength(9);
    expect(record.drivers.at(-1)).toMatch(/^Five more with \d+\.\d% together: /);
  });

  test('cites a dated source with an address for everything good and bad that sources say', () => {
    const grounds = record.options.flatMap(({ good, bad }) => [...good, ...bad]).flatMap((own) => own.grounds);
    expect(grounds.length).toBeGreaterThan(20);
    for (const { statement, url, place } of grounds) {
      expect(statement).toMatch(/^\S.*[^.]$/s);
      expect(url).toMatch(/^https:\/\//);
      expect(place).toMatch(/\b20\d\d\b/);
      // One date is enough, written as in a sentence.
      expect(place).not.toMatch(/\d{4}-\d{2}-\d{2}|20\d\d.*, read on/);
    }
  });

  test('has nothing good or bad in what is only moderate', () => {
    for (const { name, good, neutral, bad } of record.options) {
      for (const { because } of [...good, ...bad]) expect(because, name).not.toMatch(/is rated moderate/);
      for (const { because } of neutral) expect(because, name).toMatch(/is rated moderate|no source that counts/);
    }
    expect(record.options.flatMap(({ neutral }) => neutral.map(({ topic }) => topic))).toContain(
      'Sign-in and permissions (moderate)',
    );
  });

  test('names a flaw as one, and a fact by what it is, once', () => {
    const steep = recordOf({ ...EMPTY_PROFILE, importances: { 'admin-panel': 8, 'uses-python': 8, learning: 4 } });
    expect(steep.options[0]?.bad.map(({ topic, because }) => [topic, because])).toEqual([
      ['Hard to learn', expect.stringMatching(/^it is hard to learn: “Easy to learn” is rated low.* \(loses /)],
    ]);
    const [django, aspnet] = record.options;
    expect(django?.good[0]?.because).toMatch(/^its language is Python \((.+) of \1 points for “Use of Python”\)$/);
    expect(django?.good[0]?.grounds).toHaveLength(1);
    expect(aspnet?.bad[0]?.because).toMatch(/^its language is C# or F# \(loses /);
  });

  test('has more to say for the choice than a language that counts for very much', () => {
    const importances = { 'uses-python': 60, 'admin-panel': 4, auth: 4, migrations: 2 };
    const candidates = ['django', 'express'];
    const profile = { ...EMPTY_PROFILE, importances, candidates };
    const { outcome, options } = recordOf(profile, { change: sure('clear') });
    expect(outcome).toMatchObject({
      because: expect.stringMatching(/above all for “Use of Python” and “Admin panel”$/),
    });
    expect(options[0]?.good.map(({ topic }) => topic)).toEqual([
      'Use of Python',
      'Admin panel',
      'Sign-in and permissions',
      'Migrations',
    ]);
  });

  test('takes the findings that say what the argument says', () => {
    const security = record.options[0]?.good.find(({ topic }) => topic === 'Security defaults');
    expect(security?.grounds.map(({ source }) => source)).toHaveLength(2);
    expect(security?.grounds[0]?.statement).toMatch(/highly secure by default/);
  });

  test('says what the second is better at where nothing speaks against the choice', () => {
    expect(record.options[0]?.bad.map(({ because }) => because)[0]).toMatch(
      /^ASP\.NET Core is better on “.+” \(by \d+\.\d points\)$/,
    );
  });

  test('names who is ruled out with the answer, who is not considered, what is ignored and what is left out', () => {
    const out = recordOf({
      answers: { 'fixed-language': ['python'], scope: ['small'], live: ['core'] },
      importances: { learning: 0 },
      leftOut: ['namalomba'],
      candidates: ['flask', 'fastapi', 'express'],
      ownRatings: {},
    });
    expect(out.options.map(({ name }) => name)).toEqual([expect.any(String), expect.any(String), 'Express']);
    expect(out.options[2]?.standing).toMatch(
      /^Ruled out by the answer “No, it must be Python” to “.+”: its language is JavaScript/,
    );
    expect(out.notConsidered).toEqual(['Django', 'ASP.NET Core']);
    expect(out.context.asides).toEqual([
      'Ignored on purpose: easy to learn.',
      'Not taken into account: “Architectural comparison”.',
    ]);
    const text = write(
      'madr',
      recorded({ ...EMPTY_PROFILE, answers: { scope: ['small'] }, candidates: ['flask', 'django'] }),
    ).text;
    expect(text).toContain('\n\nNot considered: FastAPI, Express, ASP.NET Core.\n');
  });

  test('says what reverses it before what does not', () => {
    const [first, ...others] = record.reversal;
    expect(first).toMatch(/^If the answer to “.+” were .+ would come first\.$/);
    expect(others).toHaveLength(2);
    const overruled = REFERENCE_PROFILES.find(({ name }) => name === 'sources left out')?.profile ?? EMPTY_PROFILE;
    expect(recordOf(overruled).reversal.map((sentence) => sentence.slice(0, 2))).toEqual(['If', 'If', 'No']);
  });

  test('is of the data of today', () => {
    expect(record.data).toEqual({ version: real.model.contentHash, asOf: real.model.asOf });
  });
});

test('an own rating is told with what it stands in place of and why, in every form, as words and nothing else', () => {
  const reason = 'we *measured* it <b>twice</b>';
  const profile = { ...ADMIN, ownRatings: { 'gamma.admin': { rating: 'high', reason } } as const };
  const { record, file } = recorded(profile, { knowledge: small });
  expect(record.ownRatings).toEqual([
    'Own rating of Gamma on admin panel: “high” instead of “low”, because: “we *measured* it <b>twice</b>”.',
  ]);
  const gamma = record.options.find(({ name }) => name === 'Gamma');
  expect(gamma?.good[0]?.because).toContain(`has the own rating “high” instead of “low”, because: “${reason}”`);
  expect(gamma?.good[0]?.grounds).toEqual([]);
  for (const form of ['madr', 'nygard', 'log4brains', 'comment'] as const) {
    const text = write(form, { record, file, number: 1 }).text.replace(/\s+/g, ' ');
    expect(text, form).toContain('“high” instead of “low”, because: “we \\*measured\\* it \\<b>twice\\</b>”');
  }
  expect(file.profile.ownRatings).toEqual(profile.ownRatings);
});

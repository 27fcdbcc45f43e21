import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { BETWEEN_TWO_FILE, betweenTwo } from '../../scripts/agreement/between-two.ts';
import { calibrate } from '../../scripts/agreement/calibration.ts';
import { type Case, profileOf, readCases, WrongCases } from '../../scripts/agreement/cases.ts';
import { HOW_LONG_FILE, howLong } from '../../scripts/agreement/how-long.ts';
import { judge } from '../../scripts/agreement/judge.ts';
import { judgeAll } from '../../scripts/agreement/judge-all.ts';
import { measureSureness } from '../../scripts/agreement/measure-sureness.ts';
import { MISSES_FILE, misses, PUBLISHED_FILE, published } from '../../scripts/agreement/published.ts';
import {
  quantile,
  questionsNeeded,
  questionsNeededBy,
  themeSwitches,
} from '../../scripts/agreement/questions-needed.ts';
import { confusion, interval, tally } from '../../scripts/agreement/tally.ts';
import { Scorer } from '../../src/advisor/ranking/scorer.ts';
import { model as real } from '../fixtures/real-knowledge.ts';
import { model } from '../fixtures/small-model.ts';

const CASES = readCases(readFileSync('tests/agreement/cases.json', 'utf8'), real);

const own = (rest: Partial<Case>): Case => ({
  id: 'some',
  answers: { people: 'yes' },
  considered: ['alpha', 'gamma'],
  recommended: ['alpha'],
  ...rest,
});

describe('the published recommendations', () => {
  it('are 154, each once, with a title and a situation', () => {
    expect(CASES).toHaveLength(154);
    expect(new Set(CASES.map(({ id }) => id)).size).toBe(154);
    for (const { title, situation, answers } of CASES) {
      expect(title && situation).toBeTruthy();
      expect(Object.keys(answers).length).toBeGreaterThan(0);
    }
  });

  it('have each question change the first choice of somebody', () => {
    const idle = new Set(real.questions.map(({ id }) => id));
    for (const own of CASES) {
      const scorer = new Scorer(real, profileOf(own));
      const now = scorer.first().join();
      for (const question of real.questions)
        if (question.options.some((option) => scorer.first({ question, answer: [option] }).join() !== now))
          idle.delete(question.id);
    }
    expect([...idle]).toEqual([]);
  });

  it('stay in a language of the team, all 19 that could leave it, as the answer “stay with what we write well” says', () => {
    const languageOf = new Map(
      Object.entries({
        flask: 'python',
        django: 'python',
        fastapi: 'python',
        express: 'javascript',
        'aspnet-core': 'dotnet',
      }),
    );
    const writes = ({ answers }: Case) => [answers['languages'] ?? []].flat();
    const isBound = ({ answers }: Case) =>
      ['python', 'javascript', 'dotnet', 'pays', 'open'].includes([answers['fixed-language'] ?? []].flat()[0] ?? '');
    const known = (own: Case, frameworks: readonly string[]) =>
      frameworks.filter((id) => writes(own).includes(languageOf.get(id) ?? ''));
    const free = CASES.filter((own) => {
      const count = known(own, own.considered).length;
      return !isBound(own) && count > 0 && count < own.considered.length;
    });
    expect(free).toHaveLength(19);
    expect(free.filter((own) => known(own, own.recommended).length === 0)).toEqual([]);
    const stay = real.questions.flatMap(({ options }) => options).find(({ id }) => id === 'choice');
    expect(stay?.reweighs).toEqual({ question: 'languages', to: 32 });
  });

  describe('asked in the advisor’s order', () => {
    const asked = (order: 'content' | 'advisor') => questionsNeededBy(real, CASES, order);
    let byAdvisor: ReturnType<typeof asked>;
    beforeAll(() => {
      byAdvisor = asked('advisor');
    });
    const median = (all: typeof byAdvisor) =>
      quantile(
        all.map(({ ledForGood }) => ledForGood),
        0.5,
      );

    it('take at most five questions in the middle case until the winner leads for good, and fewer than in content order', () => {
      expect(median(byAdvisor)).toBeLessThanOrEqual(5);
      expect(median(byAdvisor)).toBeLessThan(median(asked('content')));
    });

    it('stay with a theme for some questions', () => {
      const switches = byAdvisor.map((own) => themeSwitches(real, own.asked));
      expect(quantile(switches, 0.5)).toBeLessThanOrEqual(13);
    });

    it('take as long as the start page says (if not: npm run agreement -- --publish)', () => {
      expect(JSON.parse(readFileSync(HOW_LONG_FILE, 'utf8'))).toEqual(howLong(real, CASES, byAdvisor));
    });
  });
});

describe('judged as they are and unseen', () => {
  let judged: ReturnType<typeof judgeAll>;
  beforeAll(() => {
    judged = judgeAll(real, CASES);
  });

  it('are each judged once in either way', () => {
    const ids = (list: typeof judged.unseen) => list.map((own) => own.case.id).toSorted();
    expect(ids(judged.unseen)).toEqual(ids(judged.written));
  });

  it('are agreed with as often as the advisor is sure, where nothing was learnt from them', () => {
    for (const field of ['free', 'considered'] as const)
      expect(measureSureness(judged.unseen, field).shares?.error).toBeLessThanOrEqual(0.05);
    const { clear } = measureSureness(judged.unseen, 'free').verdicts;
    expect(clear.hits / clear.n).toBeGreaterThanOrEqual(0.92);
  });

  it('are what the app shows (if not: npm run agreement -- --publish)', () => {
    expect(JSON.parse(readFileSync(PUBLISHED_FILE, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(published(real, judged))),
    );
    expect(JSON.parse(readFileSync(MISSES_FILE, 'utf8'))).toEqual(misses(real, judged));
  });

  it('are counted between two as the app shows them (if not: npm run agreement -- --publish)', () => {
    expect(JSON.parse(readFileSync(BETWEEN_TWO_FILE, 'utf8'))).toEqual(betweenTwo(real, judged.unseen));
  });
});

describe('decisions between two', () => {
  const decide = (cases: readonly Case[]) =>
    betweenTwo(
      model,
      cases.map((each) => judge(model, each)),
    );
  const between = (cases: readonly Case[], first: string, second: string) =>
    decide(cases).pairs.find((pair) => pair.first === first && pair.second === second);

  it('are counted once each, where both were weighed', () => {
    const counted = between(
      [
        own({ id: 'a', url: 'https://one.example/' }),
        own({ id: 'b', url: 'https://one.example/', recommended: ['gamma'] }),
        own({ id: 'c', recommended: ['alpha', 'gamma'] }),
        own({ id: 'd', considered: ['alpha', 'beta', 'gamma'], recommended: ['beta'] }),
        own({ id: 'e', considered: ['alpha', 'beta'] }),
        own({ id: 'f', considered: ['alpha'] }),
      ],
      'alpha',
      'gamma',
    );
    expect(counted).toMatchObject({ took: { first: ['a'], second: ['b'], either: ['c'], neither: ['d'] }, pages: 3 });
    // People who look after data speak for Alpha, which is what one of the two took.
    expect(counted?.agreed).toBe(1);
  });

  it('name the answers that those who took either gave more often', () => {
    const docs = { load: 'documented' };
    const cases = ['a', 'b', 'c'].flatMap((id) => [
      own({ id }),
      own({ id: `${id}2`, answers: { ...docs, language: 'not-sure' }, recommended: ['gamma'] }),
    ]);
    expect(between(cases, 'alpha', 'gamma')?.answers).toEqual([
      { question: 'people', option: 'yes', first: 3, second: 0 },
      { question: 'load', option: 'documented', first: 0, second: 3 },
    ]);
    // Two are too few to say who takes what.
    expect(between(cases.slice(0, 4), 'alpha', 'gamma')?.answers).toEqual([]);
  });

  it('keep where each was published, of those that weighed several', () => {
    const { cases } = decide([
      own({ id: 'a', title: 'A post', url: 'https://one.example/' }),
      own({ considered: ['alpha'] }),
    ]);
    expect(cases).toEqual({ a: { title: 'A post', url: 'https://one.example/' } });
  });
});

describe('one case', () => {
  it('is a hit where the single first is among those recommended', () => {
    expect(judge(model, own({})).free).toMatchObject({ first: 'alpha', hit: true, nearHit: true });
    expect(judge(model, own({ recommended: ['gamma', 'beta'] })).free).toMatchObject({ hit: false, nearHit: true });
    expect(judge(model, own({ recommended: ['beta'] })).free).toMatchObject({ hit: false, nearHit: false });
  });

  it('is a miss where the first place is shared', () => {
    const level = judge(model, own({ answers: { language: 'know-snake' } }));
    expect(level.free.first).toBeUndefined();
    expect(level.free.hit).toBe(false);
  });

  it('is ranked a second time among what was considered, as if there were nothing else', () => {
    const { free, considered } = judge(model, own({ considered: ['beta', 'gamma'], recommended: ['gamma'] }));
    expect(free.first).toBe('alpha');
    expect(considered).toMatchObject({ first: 'gamma', hit: true });
  });

  it('is not, where only one was considered', () => {
    expect(judge(model, own({ considered: ['alpha'] })).considered).toBeUndefined();
  });

  it('is a miss where nothing is ranked', () => {
    expect(judge(model, own({ answers: { people: 'no' } })).free).toMatchObject({ hit: false, nearHit: false });
  });
});

test('the figures count cases, not opinions', () => {
  const judgements = [
    own({ id: 'a', strength: 'strong' }),
    own({ id: 'b', recommended: ['gamma'], strength: 'weak' }),
    own({ id: 'c', considered: ['alpha'], recommended: ['alpha', 'beta'] }),
  ].map((each) => judge(model, each));
  expect(tally(model, judgements)).toEqual({
    cases: 3,
    considered: { n: 2, top1: 1 / 2 },
    free: { n: 3, top1: 2 / 3, top2: 1 },
    byFramework: { alpha: { n: 2, top1: 1 }, beta: { n: 1, top1: 1 }, gamma: { n: 1, top1: 0 } },
    byStrength: {
      'not given': { n: 1, top1: 1 },
      strong: { n: 1, top1: 1 },
      weak: { n: 1, top1: 0 },
    },
    misses: [
      {
        id: 'b',
        recommended: ['gamma'],
        first: 'alpha',
        consideredToo: true,
        because: [{ criterion: 'admin', points: 0.75 }],
      },
    ],
  });
  expect(confusion(model, judgements)).toEqual([
    ['recommended', 'alpha', 'beta', 'gamma', 'tie or none'],
    ['alpha', '2', '0', '0', '0'],
    ['beta', '1', '0', '0', '0'],
    ['gamma', '1', '0', '0', '0'],
  ]);
});

describe('shares of readings', () => {
  const forecasts = (share: number, hits: number, n: number) =>
    Array.from({ length: n }, (_, place) => ({ share, hit: place < hits }));

  it('are compared with how often they were right, class by class', () => {
    const { classes, error, brier } = calibrate([
      ...forecasts(0.95, 8, 10),
      ...forecasts(1, 2, 2),
      ...forecasts(0.5, 2, 4),
    ]);
    expect(classes.map(({ n, hits }) => `${hits} of ${n}`)).toEqual([
      ...Array.from({ length: 5 }, () => '0 of 0'),
      '2 of 4',
      ...Array.from({ length: 3 }, () => '0 of 0'),
      '10 of 12',
    ]);
    expect(classes[9]?.stated).toBeCloseTo(11.5 / 12);
    expect(error).toBeCloseTo((11.5 - 10) / 16);
    expect(brier).toBeCloseTo((8 * 0.05 ** 2 + 2 * 0.95 ** 2 + 4 * 0.5 ** 2) / 16);
  });

  it('are refused where there are none', () => {
    expect(() => calibrate([])).toThrow(RangeError);
  });

  it('are stated only where a single one is first among several', () => {
    const judgements = [own({}), own({ answers: { language: 'know-snake' } }), own({ answers: { people: 'no' } })].map(
      (each) => judge(model, each),
    );
    const { shares, verdicts, without } = measureSureness(judgements, 'free');
    expect(shares?.classes.at(-1)).toMatchObject({ n: 1, hits: 1 });
    expect(verdicts.early).toEqual({ n: 1, hits: 1 });
    expect(without).toEqual({ n: 2, hits: 0 });
  });
});

test('no cases give rates of 0', () => {
  expect(tally(model, [])).toMatchObject({ cases: 0, considered: { n: 0, top1: 0 }, free: { n: 0, top1: 0, top2: 0 } });
});

// Worked values of the interval: Brown, Cai and DasGupta (2001) discuss it; these follow from the formula by hand.
test.each([
  [0.5, 100, 0.4038, 0.5962],
  [1, 10, 0.7225, 1],
  [0, 10, 0, 0.2775],
])('the 95%% interval of %d in %d cases', (rate, n, low, high) => {
  const [from, to] = interval(rate, n);
  expect(from).toBeCloseTo(low, 4);
  expect(to).toBeCloseTo(high, 4);
});

test('a quantile is the smallest number that covers the share', () => {
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.9)).toBe(9);
  expect(quantile([4], 0.9)).toBe(4);
});

describe('how many questions are needed', () => {
  it('counts those asked until the last change of who leads', () => {
    // Content order: people puts Alpha first, and load then puts Gamma first for good.
    const answers = { people: ['no'], load: ['documented'] };
    expect(questionsNeeded(model, answers, 'content')).toEqual({
      ledForGood: 2,
      settled: 3,
      asked: ['people', 'load', 'language'],
    });
  });

  it('goes by the worth of the questions from the second on', () => {
    // People tell Alpha from Gamma, and the language may rule out either.
    expect(questionsNeeded(model, { people: ['yes'] }, 'advisor').asked).toEqual(['people', 'language', 'load']);
  });

  it('is none where nobody ever leads', () => {
    expect(questionsNeeded(model, {}, 'content').ledForGood).toBe(0);
  });
});

const SOUND = { id: 'one', answers: { models: 'here' }, considered: ['flask', 'fastapi'], recommended: ['fastapi'] };

describe('cases that cannot be read', () => {
  it.each([
    [
      [{ ...SOUND, answers: { modls: 'here' } }],
      'Case "one": there is no question "modls". Expected one of: languages',
    ],
    [
      [{ ...SOUND, answers: { models: 'hre' } }],
      'the question "models" has no option "hre". Expected one of: here, elsewhere',
    ],
    [[{ ...SOUND, recommended: ['fastpi'] }], 'there is no framework "fastpi". Expected one of: flask, django'],
    [[{ ...SOUND, recommended: [] }], 'The cases cannot be read.'],
  ])('are refused with a direction: %j', (cases, direction) => {
    const read = () => readCases(JSON.stringify(cases), real);
    expect(read).toThrow(WrongCases);
    expect(read).toThrow(direction);
  });
});

describe('npm run agreement', () => {
  const run = (...options: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/agreement/agreement.ts', ...options], {
      encoding: 'utf8',
    });
  const file = (cases: unknown) => {
    const path = join(mkdtempSync(join(tmpdir(), 'cases-')), 'cases.json');
    writeFileSync(path, typeof cases === 'string' ? cases : JSON.stringify(cases));
    return path;
  };
  it('prints figures for programs', () => {
    const { stdout, status } = run('--json', '--cases', file([SOUND]));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      cases: 1,
      considered: { n: 1 },
      free: { n: 1 },
      misses: expect.any(Array),
      unseen: { cases: 1, sureness: { free: { without: expect.any(Object) } } },
    });
  });

  it('stops with exit code 2 and a direction where the cases cannot be read', () => {
    const { stderr, status } = run('--cases', file('{'));
    expect(status).toBe(2);
    expect(stderr).toContain('The cases are not JSON');
  });
});

test('a change of theme is a question of another theme than the one before', () => {
  expect(themeSwitches(model, ['people', 'load', 'language'])).toBe(1);
  expect(themeSwitches(model, ['load', 'people', 'language'])).toBe(2);
  expect(themeSwitches(model, [])).toBe(0);
});

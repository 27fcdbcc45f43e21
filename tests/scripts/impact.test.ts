import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changedProfiles } from '../../scripts/impact/changed-profiles.ts';
import { impactReport } from '../../scripts/impact/report.ts';
import { movedCells } from '../../src/advisor/since/moved-cells.ts';
import { compile } from '../../src/compiler/compile.ts';
import { contentWith, SMALL_CONTENT } from '../fixtures/small-content.ts';
import { model } from '../fixtures/small-model.ts';
import { put, runScript, smallProject } from './run-script.ts';

const REVIEW = 'content/sources/review.md';
const textOf = (file: string) => SMALL_CONTENT[file] ?? '';

/** The small model with a text in one of its files replaced. */
function modelWith(file: string, from: string, to: string) {
  if (!textOf(file).includes(from)) throw new Error(`${file} has no "${from}".`);
  const compiled = compile(contentWith({ [file]: textOf(file).replace(from, to) }));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.knowledge.model;
}

const answers = (chosen: Readonly<Record<string, readonly string[]>>) => ({
  answers: chosen,
  importances: {},
  leftOut: [],
  candidates: [],
  ownRatings: {},
});
const PROFILES = [
  { name: 'screens', profile: answers({ people: ['yes'] }) },
  { name: 'fast', profile: answers({ load: ['fast'] }) },
  { name: 'nothing', profile: answers({}) },
];

describe('cells', () => {
  test('stay where nothing changed', () => {
    expect(movedCells(model, model)).toEqual([]);
  });

  test('move by a rating, from value to value', () => {
    const after = modelWith(REVIEW, 'low: has an add-on', 'moderate: has an add-on');
    expect(movedCells(model, after)).toMatchObject([
      { framework: 'gamma', criterion: 'admin', before: { value: 0.25 }, after: { value: 0.5 } },
    ]);
  });

  test('move by a silence that ends', () => {
    const after = modelWith(REVIEW, '| Language |', '| Docs | docs | | moderate: writes some | |\n| Language |');
    expect(movedCells(model, after)).toMatchObject([
      // Its value was one half before, by silence.
      {
        framework: 'beta',
        criterion: 'docs',
        before: { known: false, value: 0.5 },
        after: { known: true, value: 0.5 },
      },
    ]);
  });

  test('move by a dispute alone', () => {
    const { ['content/conflicts/alpha-speed.md']: dispute, ...rest } = SMALL_CONTENT;
    expect(dispute).toBeDefined();
    // Half a scale apart is a dispute by itself: bring the two closer in both.
    const closer = { ...rest, [REVIEW]: textOf(REVIEW).replace('low: rates it "slow"', 'moderate: rates it "slow"') };
    const [before, after] = [closer, { ...closer, 'content/conflicts/alpha-speed.md': dispute ?? '' }].map((files) => {
      const compiled = compile(new Map(Object.entries(files)));
      if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
      return compiled.knowledge.model;
    });
    if (!before || !after) throw new Error('Two models were compiled.');
    const moved = movedCells(before, after);
    expect(moved).toMatchObject([
      { framework: 'alpha', criterion: 'speed', before: { disputed: false }, after: { disputed: true } },
    ]);
    expect(impactReport(before, after, [])).toMatch(/^Only the dispute \(1\):\n {2}alpha, speed: .*, now disputed$/m);
  });

  test('of a criterion that only one of the two has are not compared', () => {
    const after = { ...model, criteria: model.criteria.filter(({ id }) => id !== 'docs') };
    expect(movedCells(model, after)).toEqual([]);
    expect(movedCells(after, model)).toEqual([]);
    expect(impactReport(model, after, [])).toContain('Gone criteria: docs');
    expect(impactReport(after, model, [])).toContain('New criteria: docs');
  });
});

describe('profiles', () => {
  test('stay where nothing changed', () => {
    expect(changedProfiles(model, model, PROFILES)).toEqual([]);
  });

  test('change their first choice', () => {
    const after = modelWith(REVIEW, 'very high: generates one', 'very low: generates none');
    expect(changedProfiles(model, after, PROFILES)).toEqual([
      {
        name: 'screens',
        before: [['alpha'], ['gamma'], ['beta']],
        after: [['gamma'], ['alpha', 'beta']],
        firstChoice: true,
      },
    ]);
  });

  test('change their order behind the first choice', () => {
    const after = modelWith(REVIEW, 'low: has an add-on', 'very low: has none');
    expect(changedProfiles(model, after, PROFILES)).toMatchObject([
      { name: 'screens', after: [['alpha'], ['beta', 'gamma']], firstChoice: false },
    ]);
  });

  test('change nothing where scores move and the order stays', () => {
    const after = modelWith(REVIEW, 'low: has an add-on', 'moderate: has an add-on');
    expect(changedProfiles(model, after, PROFILES)).toEqual([]);
  });

  test('change nothing where frameworks of one rank are listed in another order', () => {
    const after = { ...model, frameworks: model.frameworks.toReversed() };
    expect(changedProfiles(model, after, PROFILES)).toEqual([]);
  });

  test('do without what one of the two does not know', () => {
    const before = { ...model, questions: model.questions.filter(({ id }) => id !== 'people') };
    expect(changedProfiles(before, model, PROFILES)).toMatchObject([
      { name: 'screens', before: [['alpha', 'beta', 'gamma']], firstChoice: true },
    ]);
  });
});

test('the report groups cells by what moved and ends in a sentence', () => {
  const after = modelWith(REVIEW, 'very high: generates one', 'very low: generates none');
  expect(impactReport(model, after, PROFILES)).toBe(`1 cell moved.

Another word (1):
  alpha, admin: 1.000 very high -> 0.000 very low

First choice changed (1):
  screens: alpha, gamma, beta -> gamma, alpha = beta

1 of 3 profiles change their first choice, 0 more their order.`);
});

describe('the command', { timeout: 30_000 }, () => {
  const root = smallProject();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: root, stdio: 'pipe' });
  const run = (...args: string[]) => runScript('impact.ts', root, ...args);
  beforeAll(() => {
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'sound');
    git('tag', 'sound');
    put(root, 'content/criteria/speed.md', 'nothing');
    git('commit', '--quiet', '--all', '--message', 'faulty');
    // Written, but not committed: letters of more than one byte move every offset in git's answer.
    put(root, 'content/criteria/speed.md', textOf('content/criteria/speed.md').replace('Why', 'Später – why'));
    put(root, REVIEW, textOf(REVIEW).replace('very high: generates one', 'low: generates “one”'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('compares the working tree with the commit before, unless told otherwise', () => {
    const { status, stdout } = run();
    expect(stdout).toMatch(/^The content in this folder against HEAD~1:\n\n1 cell moved\.\n/);
    expect(stdout).toContain('  alpha, admin: 1.000 very high -> 0.250 low\n');
    expect(stdout).toMatch(/\n\d+ of 40 profiles change their first choice, \d+ more their order\.\n$/);
    expect(status).toBe(0);
  });

  test('prefers origin/main where there is one', () => {
    git('update-ref', 'refs/remotes/origin/main', 'sound');
    expect(run().stdout).toMatch(/^The content in this folder against origin\/main:/);
    git('update-ref', '-d', 'refs/remotes/origin/main');
  });

  test('says so where the older content is not sound, which is no fault', () => {
    const { status, stdout } = run('--base', 'HEAD');
    expect(stdout).toContain("The content of HEAD is not sound by today's rules");
    expect(stdout).toContain('content/criteria/speed.md:1:1 missing-front-matter: ');
    expect(status).toBe(0);
  });

  test.each([
    [['--base', 'nowhere'], 'git knows no revision nowhere here. Name one that it knows: --base <revision>.\n'],
    [['--basis', 'sound'], '--basis sound cannot be read. Expected nothing, or: --base <revision>.\n'],
  ])('refuses %j and says what was expected', (args, message) => {
    expect(run(...args)).toEqual({ status: 2, stdout: '', stderr: message });
  });
});

import { encode } from '../../../src/share/encode.ts';
import { model } from '../../fixtures/real-knowledge.ts';
import { expect, listen, Site, test } from '../site.ts';
import { testAgainst } from './against.ts';
import { testAnswers } from './answers.ts';
import { CASES } from './case.ts';
import { testFinding } from './finding.ts';
import { testNumbers } from './numbers.ts';
import { testRanking } from './ranking.ts';
import { testReasons } from './reasons.ts';
import { openAll, type Reading, readResult } from './result-text.ts';
import { testVerdict } from './verdict.ts';
import { testWeightChanges } from './weight-changes.ts';
import { testWeights } from './weights.ts';

// Figures and sentences are made in this folder anew, not with the code of the page: only then can the two disagree.
// The analysis is worked out by Node here and by the browser there.

const SECTIONS = [
  testRanking,
  testReasons,
  testAgainst,
  testAnswers,
  testWeightChanges,
  testFinding,
  testWeights,
  testNumbers,
  testVerdict,
];

for (const own of CASES)
  test.describe(own.name, () => {
    // All tests of a profile read one page, because opening everything on it takes seconds: they share a worker.
    test.describe.configure({ mode: 'default' });
    let reading: Reading;

    test.beforeAll(async ({ browser }) => {
      const page = await browser.newPage();
      const complaints: string[] = [];
      listen(page, complaints);
      await new Site(page).open(`recommendation/#${encode(own.profile, model.contentHash)}`);
      await openAll(page);
      reading = await readResult(page);
      await page.close();
      expect(complaints).toEqual([]);
    });

    for (const section of SECTIONS) section(own, () => reading);
  });

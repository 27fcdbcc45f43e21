import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import type { KnowledgeBase } from '../../src/compiler/knowledge-base.ts';
import { problemMessage } from '../../src/compiler/problems/wording.ts';
import type { Finding } from '../../src/knowledge/model.ts';
import { realContent } from '../fixtures/real-content.ts';
import { anySlip } from '../fixtures/slips.ts';

/** How many slips are tried, and from which seed: `SLIPS=3000 npx vitest run tests/compiler/slips.test.ts`. */
const SLIPS = Number(process.env['SLIPS'] ?? 100);
const SEED = Number(process.env['SEED'] ?? 20_261_121);

const files = realContent();

/** The seconds are the processor's: on a busy machine the clock says little. */
function compiled(content: ReadonlyMap<string, string>) {
  const before = process.cpuUsage();
  const result = compile(content);
  return { result, seconds: process.cpuUsage(before).user / 1_000_000 };
}

/** What a finding says, but for marks within the words of an open fact. */
const essence = (finding: Finding) =>
  JSON.stringify(
    finding.kind === 'rated' ? finding : { ...finding, values: finding.values.join('').replace(/[^a-z0-9]/gi, '') },
  );

/** Everything that could be lost: each finding without its sentence, and how much else there is. */
function holdings({ model, evidence }: KnowledgeBase) {
  return {
    findings: model.findings.map(essence).sort(),
    options: model.questions.flatMap(({ options }) => options).length,
    effects: model.questions.flatMap(({ options }) => options.flatMap(({ effects }) => Object.keys(effects))).length,
    disputed: model.conflicts.flatMap(({ findings }) => findings).length,
    advice: Object.values(evidence.frameworks).flatMap(({ choose, watch }) => [...choose, ...watch]).length,
  };
}

const sound = compile(files);
if (!sound.ok) throw new Error(sound.problems.map(problemMessage).join('\n'));
const all = holdings(sound.knowledge);

test(`${SLIPS} slips in the syntax of the real content lose nothing without a word`, { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(anySlip(files), ({ file, text }) => {
      const { result, seconds } = compiled(new Map(files).set(file, text));
      expect(seconds).toBeLessThan(5);
      if (!result.ok) return;
      const left = holdings(result.knowledge);
      expect(left.findings).toEqual(all.findings);
      for (const part of ['options', 'effects', 'disputed', 'advice'] as const)
        expect(left[part]).toBeGreaterThanOrEqual(all[part]);
    }),
    { numRuns: SLIPS, seed: SEED },
  );
});

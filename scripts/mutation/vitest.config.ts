import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { SLOW } from '../../vitest.quick.config.ts';

/** The folder of `src` whose mutants are tried, as `mutation.ts` says. */
const FOLDER = process.env.MUTATED_FOLDER ?? '';

/** What most likely notices a mutant comes first: the tests that mirror its folder. What is slow comes last. */
class Nearest extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const late = ({ moduleId }: TestSpecification) =>
      Number(!moduleId.includes(`/tests/${FOLDER}/`)) + 2 * Number(SLOW.some((slow) => moduleId.endsWith(slow)));
    const size = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return files.toSorted((a, b) => late(a) - late(b) || size(a) - size(b));
  }
}

const KNOWLEDGE: Readonly<Record<string, () => Promise<{ model: unknown; evidence: unknown }>>> = {
  'small-model.ts': () => import('../../tests/fixtures/small-model.ts'),
  'two-languages.ts': () => import('../../tests/fixtures/two-languages.ts'),
  'real-knowledge.ts': () => import('../../tests/fixtures/real-knowledge.ts'),
};

/** The knowledge that tests start from is compiled once, not for each mutant, unless the mutants are the compiler's. */
const compiledOnce: Plugin = {
  name: 'compiled-once',
  enforce: 'pre',
  async load(id) {
    const fixture = id.includes('/tests/fixtures/') ? KNOWLEDGE[basename(id)] : undefined;
    if (!fixture || FOLDER.startsWith('compiler')) return undefined;
    const { model, evidence } = await fixture();
    const json = JSON.stringify(JSON.stringify({ model, evidence }));
    return `export const { model, evidence } = JSON.parse(${json});`;
  },
};

/** Tests run against each mutant: those of its own folder, as quick as can be. */
export default defineConfig({
  plugins: [compiledOnce],
  test: {
    include: ['**/*.test.ts'],
    environment: 'node',
    // A worker lives for one mutant; its files share what they import, the content above all.
    isolate: false,
    sequence: { sequencer: Nearest },
    setupFiles: ['scripts/mutation/setup.ts'],
    // Instrumented code is slow, most of all where every branch of a draw is counted.
    testTimeout: 60_000,
  },
});

import { configDefaults, mergeConfig } from 'vitest/config';
import all from './vitest.config.ts';

/** Four seconds or more each on two cores; `npm run test:unit` runs them. */
export const SLOW = [
  'tests/advisor/outlook/prospects.test.ts',
  'tests/advisor/robustness/answer-flips.test.ts',
  'tests/advisor/robustness/decisive-finding.test.ts',
  'tests/advisor/since/since.test.ts',
  'tests/agreement/agreement.test.ts',
  'tests/browser/find-browser.test.ts',
  'tests/compiler/lost-tables.test.ts',
  'tests/compiler/reading/limits.test.ts',
  'tests/compiler/slips.test.ts',
  'tests/scripts/content.test.ts',
  'tests/scripts/impact.test.ts',
  'tests/share/damaged-links.test.ts',
  'tests/share/record/forms.test.ts',
  'tests/views/recommendation/record/forms-of-real-results.test.ts',
];

/** `npm run test:quick`: what most edits need, without the slow files. */
export default mergeConfig(all, { test: { exclude: [...configDefaults.exclude, ...SLOW] } });

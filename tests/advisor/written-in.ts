import type { Model } from '../../src/knowledge/model.ts';
import { model } from '../fixtures/two-languages.ts';

/** The model in which some frameworks are written in other languages than there. */
export const writtenIn = (languages: Readonly<Record<string, string[]>>): Model => ({
  ...model,
  findings: model.findings.map((finding) =>
    finding.kind === 'stated' ? { ...finding, values: languages[finding.framework] ?? finding.values } : finding,
  ),
});

import type { Evidence } from '../knowledge/evidence.ts';
import type { Model } from '../knowledge/model.ts';
import { RELEASED_VERSION, type ReleasedState } from '../knowledge/released-state.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** The state of the data to be kept for later, in the order of the content. */
export function releasedStateOf({ model, evidence }: KnowledgeBase): ReleasedState {
  return {
    schemaVersion: RELEASED_VERSION,
    contentHash: model.contentHash,
    asOf: model.asOf,
    trust: model.trust,
    frameworks: model.frameworks.map(({ id, name }) => ({ id, name })),
    criteria: model.criteria.map(({ id, name, from }) => ({ id, name, ...(from && { from }) })),
    facts: model.facts.map(({ id, name, values }) => ({ id, name, values })),
    questions: model.questions.map(({ id, topic, choose, options }) => ({
      id,
      topic,
      choose,
      options: options.map(({ id, framework, effects, requires, reweighs, neutral }) => ({
        id,
        ...(framework !== undefined && { framework }),
        effects,
        ...(requires && { requires: { fact: requires.fact, anyOf: requires.anyOf } }),
        ...(reweighs && { reweighs }),
        ...(neutral && { neutral }),
      })),
    })),
    sources: model.sources,
    rows: rowsOf(model, evidence),
    conflicts: model.conflicts.map(({ id, kind, findings, outdated }) => ({ id, kind, findings, outdated })),
  };
}

/** Findings of one row stand together in the content: what follows on another of the same row joins it. */
function rowsOf(model: Model, evidence: Evidence): ReleasedState['rows'] {
  const rows: ReleasedState['rows'] = [];
  for (const [number, finding] of model.findings.entries()) {
    const words = evidence.findings[number];
    if (!words) throw new RangeError(`The evidence has no words for finding ${number}.`);
    const { source, framework } = finding;
    const { section, row } = words.locator;
    const [subject, word] =
      finding.kind === 'rated' ? [finding.criterion, finding.rating] : [finding.fact, finding.values];
    const last = rows.at(-1);
    const open = last?.source === source && last.section === section && last.row === row ? last : undefined;
    if (!open) rows.push({ source, section, row, says: [[framework, subject, word, words.statement]] });
    else open.says.push([framework, subject, word, words.statement]);
  }
  return rows;
}

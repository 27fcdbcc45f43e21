import type { Evidence } from '../knowledge/evidence.ts';
import type { Finding, Model, Question } from '../knowledge/model.ts';
import { proseAsMarkdown } from '../knowledge/prose-as-text.ts';
import type { Published, PublishedFinding } from '../knowledge/published.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/**
 * The knowledge base for others to read, in the order of the content.
 *
 * @param generatedAt ISO date, or "unknown"
 */
export function publish({ model, evidence }: KnowledgeBase, generatedAt: string): Published {
  return {
    schemaVersion: 2,
    contentHash: model.contentHash,
    generatedAt,
    frameworks: model.frameworks.map(({ id, name, home, mind }) => {
      const { docs, repository } = there(evidence.frameworks[id], id);
      return { id, name, home, mind, docs, repository };
    }),
    criteria: model.criteria.map(({ id, name, group, question, from }) => {
      const { scale, why } = there(evidence.criteria[id], id);
      return {
        id,
        name,
        group: named(group, model.groups),
        question,
        scale,
        why: proseAsMarkdown(why),
        from: from ?? null,
      };
    }),
    facts: model.facts.map(({ id, name, values, learning }) => {
      const { question, meaning } = there(evidence.facts[id], id);
      return { id, name, question, values, meaning: proseAsMarkdown(meaning), learning: learning ?? null };
    }),
    questions: model.questions.map((question) => publishQuestion(question, model.themes, evidence)),
    sources: model.sources.map(({ id, short, kind }) => {
      const { title, author, published, checked, url } = there(evidence.sources[id], id);
      return { id, title, short, kind, trust: model.trust[kind], author, published, checked, url: url ?? null };
    }),
    findings: model.findings.map((finding, number) => publishFinding(finding, number, evidence)),
    conflicts: model.conflicts.map(({ id, topic, kind, frameworks, findings, outdated }) => {
      const { reason, settled } = there(evidence.conflicts[id], id);
      return {
        id,
        topic,
        kind,
        frameworks,
        findings,
        outdated,
        reason: proseAsMarkdown(reason),
        settled: settled ?? null,
      };
    }),
  };
}

function publishQuestion(
  { id, theme, topic, text, hint, choose, options }: Question,
  themes: Model['themes'],
  evidence: Evidence,
): Published['questions'][number] {
  const words = there(evidence.questions[id], id);
  return {
    id,
    theme: named(theme, themes),
    topic,
    text,
    hint: hint ?? null,
    choose,
    why: proseAsMarkdown(words.why),
    options: options.map((option) => {
      const { effects, neutral, reweighs } = there(words.options[option.id], option.id);
      return {
        id: option.id,
        text: option.text,
        hint: option.hint ?? null,
        framework: option.framework ?? null,
        effects,
        requires: option.requires ?? null,
        reweighs: reweighs ?? null,
        neutral: neutral ?? null,
      };
    }),
  };
}

function publishFinding(finding: Finding, number: number, evidence: Evidence): PublishedFinding {
  const { statement, locator, url, asOf, figure } = there(evidence.findings[number], number);
  const source = there(evidence.sources[finding.source], finding.source);
  const said = {
    statement,
    locator,
    url: url ?? source.url ?? null,
    asOf: asOf ?? null,
    checked: source.checked,
  };
  const { source: id, framework } = finding;
  return finding.kind === 'rated'
    ? {
        source: id,
        framework,
        criterion: finding.criterion,
        rating: finding.rating,
        ...said,
        ...(figure && { figure }),
      }
    : { source: id, framework, fact: finding.fact, rating: null, values: finding.values, ...said };
}

function named(id: string, list: readonly { readonly id: string; readonly name: string }[]) {
  return { id, name: list.find((own) => own.id === id)?.name ?? id };
}

/** The compiler makes both halves of the knowledge base from the same entries: what one has, the other has. */
function there<T>(entry: T | undefined, key: string | number): T {
  if (entry === undefined) throw new RangeError(`The evidence has nothing for "${key}".`);
  return entry;
}

import { createHash } from 'node:crypto';
import type { Citation, ConflictEntry, ModelEntry, OptionEntry } from '../knowledge/entries.ts';
import type { Advice, Cited, Evidence, Model } from '../knowledge/knowledge-base.ts';
import type { KnowledgeBase } from './knowledge-base.ts';
import { readAdvice } from './reading/advice.ts';
import type { Body } from './reading/body.ts';
import type { Entries, Entry } from './reading/entry.ts';
import type { Texts } from './reading/plain-text.ts';
import { markdownOf, nodesUnder } from './reading/sections.ts';
import type { SourceTables } from './reading/source-tables.ts';
import type { Statement } from './reading/statement.ts';
import { FRAMEWORK_HEADINGS } from './rules/headings.ts';

/** Puts checked entries together. Total: everything that could be wrong has been reported before. */
export function assemble(
  entries: Entries,
  model: Entry<ModelEntry>,
  sourceTables: readonly SourceTables[],
  texts: Texts,
): KnowledgeBase {
  const ordered = [...sourceTables].sort((a, b) => a.source.data.order - b.source.data.order);
  const statements = ordered.flatMap((tables) => tables.statements);
  const contentHash = hashOf(texts);
  return {
    model: modelOf(entries, model.data, ordered, statements, contentHash),
    evidence: evidenceOf(entries, model.data, ordered, statements, contentHash),
  };
}

function modelOf(
  entries: Entries,
  settings: ModelEntry,
  sourceTables: readonly SourceTables[],
  statements: readonly Statement[],
  contentHash: string,
): Model {
  const groupOrder = new Map(settings.groups.map((group, index) => [group.id, index]));
  const criteria = [...entries.criteria].sort(
    (a, b) => (groupOrder.get(a.data.group) ?? 0) - (groupOrder.get(b.data.group) ?? 0) || a.data.order - b.data.order,
  );
  return {
    schemaVersion: 1,
    contentHash,
    asOf: sourceTables.map(({ source }) => source.data.checked).reduce((a, b) => (a > b ? a : b), ''),
    groups: settings.groups,
    themes: settings.themes,
    trust: settings.trust,
    frameworks: inOrder(entries.frameworks).map(({ id, name, monogram, hue, home, mind }) => ({
      id,
      name,
      monogram,
      hue,
      home,
      mind,
    })),
    criteria: criteria.map(({ data }) => ({
      id: data.id,
      name: data.name,
      group: data.group,
      question: data.question,
      ...(data.from && { from: 'fact' in data.from ? data.from : { question: data.from.question } }),
    })),
    facts: inOrder(entries.facts).map(({ id, name, values, learning }) => ({
      id,
      name,
      ...(learning !== undefined && { learning }),
      values: values
        ? Object.entries(values).map(([value, label]) => ({ id: value, name: label }))
        : statedValues(id, statements).map((value) => ({ id: value, name: value })),
    })),
    questions: inOrder(entries.questions).map(({ id, theme, topic, text, hint, choose, options }) => ({
      id,
      theme,
      topic,
      text,
      ...(hint !== undefined && { hint }),
      choose,
      options: options.map((option) => ({
        id: option.id,
        text: option.text,
        ...(option.hint !== undefined && { hint: option.hint }),
        ...(option.framework !== undefined && { framework: option.framework }),
        effects: Object.fromEntries(effectsOf(id, option, criteria).map((effect) => [effect.criterion, effect.add])),
        ...(option.requires && { requires: option.requires }),
        ...(option.weakens && { weakens: { question: option.weakens.question, to: option.weakens.to } }),
        neutral: option.neutral !== undefined,
      })),
    })),
    sources: sourceTables.map(({ source: { data } }) => ({ id: data.id, short: data.short, kind: data.kind })),
    findings: statements.map(({ source, framework, judged }) =>
      judged.kind === 'rated'
        ? { ...judged, source, framework }
        : { ...judged, values: [...judged.values], source, framework },
    ),
    conflicts: entries.conflicts.map(({ data }) => {
      const numbersOf = (findings: typeof data.findings) =>
        findings.flatMap((finding) => findingNumbers(finding, statements));
      return {
        id: data.id,
        kind: data.kind,
        topic: data.topic,
        frameworks: data.frameworks,
        findings: numbersOf(data.findings),
        outdated: numbersOf(data.findings.filter(({ outdated }) => outdated)),
      };
    }),
    examples: inOrder(entries.examples).map(({ id, title, situation, answers }) => ({
      id,
      title,
      situation,
      answers: Object.fromEntries(Object.entries(answers).map(([question, chosen]) => [question, [chosen].flat()])),
    })),
  };
}

/** What an option adds, by itself and by the framework that it names. */
function effectsOf(question: string, { effects = [], framework }: OptionEntry, criteria: Entries['criteria']) {
  const fed = criteria.flatMap(({ data: { id: criterion, from } }) => {
    if (framework === undefined || !from || !('question' in from) || from.question !== question) return [];
    const { add, because, cite } = from;
    return [{ criterion, add, because, cite }];
  });
  return [...effects, ...fed];
}

/** The statements that a conflict's finding names: one, or one for each criterion and fact that its row judges. */
function findingNumbers(
  { source, section, row, framework, criterion, fact }: ConflictEntry['findings'][number],
  statements: readonly Statement[],
): number[] {
  const wanted = criterion ?? fact;
  return statements.flatMap((own, number) => {
    const subject = own.judged.kind === 'rated' ? own.judged.criterion : own.judged.fact;
    const named =
      own.source === source && own.section.path === section && own.row === row && own.framework === framework;
    return named && (wanted === undefined || wanted === subject) ? [number] : [];
  });
}

/** Every value that some source states of an open fact, once. */
function statedValues(fact: string, statements: readonly Statement[]): string[] {
  const values = statements.flatMap(({ judged }) =>
    judged.kind === 'stated' && judged.fact === fact ? judged.values : [],
  );
  return [...new Set(values)];
}

function evidenceOf(
  entries: Entries,
  { review }: ModelEntry,
  sourceTables: readonly SourceTables[],
  statements: readonly Statement[],
  contentHash: string,
): Evidence {
  const cited = (cite: Citation): Cited => {
    const section = sourceTables
      .find(({ source }) => source.data.id === cite.source)
      ?.sections.find(({ path }) => path === cite.section);
    return {
      source: cite.source,
      section: cite.section,
      slug: section?.slug ?? '',
      ...(cite.row !== undefined && { row: cite.row }),
    };
  };
  return {
    contentHash,
    findings: statements.map(({ sentence, section, row, column, figure }) => ({
      statement: sentence,
      locator: { section: section.path, slug: section.slug, row, column },
      ...(section.url !== undefined && { url: section.url }),
      ...(section.asOf !== undefined && { asOf: section.asOf }),
      ...(figure && { figure }),
    })),
    sources: Object.fromEntries(
      sourceTables.map(({ source: { data, body }, introduction, sections }) => [
        data.id,
        {
          title: data.title,
          author: data.author,
          published: data.published,
          checked: data.checked,
          ...(data.url !== undefined && { url: data.url }),
          introduction: markdownOf(body.text, introduction),
          sections: sections.map(({ title, slug, depth, path, url, asOf, nodes }) => ({
            title,
            slug,
            depth,
            path,
            ...(url !== undefined && { url }),
            ...(asOf !== undefined && { asOf }),
            note: markdownOf(
              body.text,
              nodes.filter(({ type }) => type !== 'table'),
            ),
          })),
        },
      ]),
    ),
    frameworks: byId(entries.frameworks, ({ data, body }) => ({
      docs: data.docs,
      repository: data.repository,
      wins: markdownOf(body.text, nodesUnder(FRAMEWORK_HEADINGS.wins, body.tree)),
      choose: adviceUnder(FRAMEWORK_HEADINGS.choose, body),
      watch: adviceUnder(FRAMEWORK_HEADINGS.watch, body),
    })),
    criteria: byId(entries.criteria, ({ data, body }) => ({ scale: data.scale, why: body.prose })),
    facts: byId(entries.facts, ({ data, body }) => ({ question: data.question, meaning: body.prose })),
    questions: byId(entries.questions, ({ data, body }) => ({
      why: body.prose,
      options: Object.fromEntries(
        data.options.map((option) => [
          option.id,
          {
            ...(option.neutral !== undefined && { neutral: option.neutral }),
            ...(option.weakens && { weakens: option.weakens }),
            effects: effectsOf(data.id, option, entries.criteria).map((effect) => ({
              ...effect,
              cite: cited(effect.cite),
            })),
          },
        ]),
      ),
    })),
    conflicts: byId(entries.conflicts, ({ data, body }) => ({
      reason: body.prose,
      ...(data.settled !== undefined && { settled: data.settled }),
    })),
    guides: [...entries.guides]
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ data, body }) => ({ id: data.id, title: data.title, summary: data.summary, body: body.prose })),
    review: {
      criteria: review?.criteria ?? [],
      points: entries.guides.flatMap(({ data, body }) =>
        review && data.id === review.guide ? adviceUnder(review.section, body) : [],
      ),
    },
  };
}

function inOrder<T extends { order: number }>(list: readonly Entry<T>[]): T[] {
  return list.map((entry) => entry.data).sort((a, b) => a.order - b.order);
}

function byId<T extends { id: string }, R>(list: readonly Entry<T>[], part: (entry: Entry<T>) => R): Record<string, R> {
  return Object.fromEntries(list.map((entry) => [entry.data.id, part(entry)]));
}

/** The points of advice under a level-2 heading. */
function adviceUnder(heading: string, body: Body): Advice[] {
  return readAdvice(heading, body).bullets.map(({ text, criteria }) => ({
    text,
    criteria: criteria.map(({ id }) => id),
  }));
}

/** Short name of this state of the content: 8 hexadecimal digits of SHA-256 over paths and texts. */
function hashOf(texts: Texts): string {
  const hash = createHash('sha256');
  for (const [file, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(`${file}\0${text}\0`);
  return hash.digest('hex').slice(0, 8);
}

import type { ConflictEntry, ModelEntry } from '../knowledge/entries.ts';
import type { Model } from '../knowledge/model.ts';
import { effectsOf } from './option-effects.ts';
import type { Entries, Entry } from './reading/entry.ts';
import type { SourceTables } from './reading/source-tables.ts';
import type { Statement } from './reading/statement.ts';

/** What is computed with: small, and all that a ranking needs. */
export function modelOf(
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
      ...(data.flaw !== undefined && { flaw: data.flaw }),
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
        ...(option.reweighs && { reweighs: { question: option.reweighs.question, to: option.reweighs.to } }),
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

function inOrder<T extends { order: number }>(list: readonly Entry<T>[]): T[] {
  return list.map((entry) => entry.data).sort((a, b) => a.order - b.order);
}

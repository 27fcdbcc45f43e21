import type { Citation, ModelEntry } from '../knowledge/entries.ts';
import type { Advice, Cited, Evidence } from '../knowledge/evidence.ts';
import { effectsOf } from './option-effects.ts';
import { readAdvice } from './reading/advice.ts';
import type { Body } from './reading/body.ts';
import type { Entries, Entry } from './reading/entry.ts';
import { proseOf, readProse } from './reading/read-prose.ts';
import { nodesUnder } from './reading/sections.ts';
import type { SourceTables } from './reading/source-tables.ts';
import type { Statement } from './reading/statement.ts';
import { FRAMEWORK_HEADINGS } from './rules/headings.ts';

/** What is read: statements, where they stand, and prose; fetched when somebody wants to see it. */
export function evidenceOf(
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
    findings: statements.map(({ sentence, section, row, column, figure, place }) => ({
      statement: sentence,
      locator: { section: section.path, slug: section.slug, row, column },
      line: place.line,
      ...(section.url !== undefined && { url: section.url }),
      ...(section.asOf !== undefined && { asOf: section.asOf }),
      ...(figure && { figure }),
      ...(figure && section.machine !== undefined && { machine: section.machine }),
    })),
    sources: Object.fromEntries(
      sourceTables.map(({ source: { data }, introduction, sections }) => [
        data.id,
        {
          title: data.title,
          author: data.author,
          published: data.published,
          checked: data.checked,
          ...(data.url !== undefined && { url: data.url }),
          introduction: proseOf(introduction),
          sections: sections.map(({ title, slug, depth, path, url, asOf, machine, nodes }) => ({
            title,
            slug,
            depth,
            path,
            ...(url !== undefined && { url }),
            ...(asOf !== undefined && { asOf }),
            ...(machine !== undefined && { machine }),
            note: proseOf(nodes.filter(({ type }) => type !== 'table')),
          })),
        },
      ]),
    ),
    frameworks: byId(entries.frameworks, ({ data, body }) => ({
      docs: data.docs,
      repository: data.repository,
      wins: proseOf(nodesUnder(FRAMEWORK_HEADINGS.wins, body.tree)),
      choose: adviceUnder(FRAMEWORK_HEADINGS.choose, body),
      watch: adviceUnder(FRAMEWORK_HEADINGS.watch, body),
    })),
    criteria: byId(entries.criteria, ({ data, body }) => ({ scale: data.scale, why: proseOf(body.tree.children) })),
    facts: byId(entries.facts, ({ data, body }) => ({ question: data.question, meaning: proseOf(body.tree.children) })),
    questions: byId(entries.questions, ({ data, body }) => ({
      why: proseOf(body.tree.children),
      options: Object.fromEntries(
        data.options.map((option) => [
          option.id,
          {
            ...(option.neutral !== undefined && { neutral: option.neutral }),
            ...(option.reweighs && { reweighs: option.reweighs }),
            effects: effectsOf(data.id, option, entries.criteria).map((effect) => ({
              ...effect,
              cite: cited(effect.cite),
            })),
          },
        ]),
      ),
    })),
    conflicts: byId(entries.conflicts, ({ data, body }) => ({
      reason: proseOf(body.tree.children),
      ...(data.settled !== undefined && { settled: data.settled }),
    })),
    pairs: byId(entries.pairs, ({ data }) => data.ways),
    guides: [...entries.guides]
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ data, body }) => ({
        id: data.id,
        title: data.title,
        summary: data.summary,
        body: proseOf(body.tree.children),
      })),
    review: {
      criteria: review?.criteria ?? [],
      points: entries.guides.flatMap(({ data, body }) =>
        review && data.id === review.guide ? adviceUnder(review.section, body) : [],
      ),
    },
  };
}

function byId<T extends { id: string }, R>(list: readonly Entry<T>[], part: (entry: Entry<T>) => R): Record<string, R> {
  return Object.fromEntries(list.map((entry) => [entry.data.id, part(entry)]));
}

/** What was made of each file's lists, by heading: the dev server compiles again after an edit, and most files are as they were. */
const made = new WeakMap<Body, Map<string, Advice[]>>();

/** The points of advice under a level-2 heading. */
function adviceUnder(heading: string, body: Body): Advice[] {
  const ofBody = made.get(body) ?? new Map<string, Advice[]>();
  made.set(body, ofBody);
  const known = ofBody.get(heading);
  if (known) return known;
  const advice = readAdvice(heading, body).bullets.map(({ text, criteria }) => ({
    text: readProse(text),
    criteria: criteria.map(({ id }) => id),
  }));
  ofBody.set(heading, advice);
  return advice;
}

import type { Citation, ConflictEntry } from '../../knowledge/entries.ts';
import type { Problems, Reference } from '../problems/problem.ts';
import type { Entry } from '../reading/entry.ts';
import type { Corpus, RuleCheck } from './rule.ts';

/** Every id that an entry names exists, and every citation leads to a section and row. */
export const references: RuleCheck = (corpus, problems) => {
  const { entries, names } = corpus;
  const groups = corpus.model?.data.groups.map((group) => group.id);
  for (const entry of entries.criteria) {
    if (groups) checkId(entry, ['group'], 'unknown-group', entry.data.group, groups, problems);
    const { from } = entry.data;
    if (from && 'fact' in from) checkFact(entry, ['from'], from.fact, 'holds', from.holds, corpus, problems);
    if (from && 'question' in from) checkCitation(entry, ['from', 'cite'], from.cite, corpus, problems);
    if (from && 'question' in from)
      checkId(entry, ['from', 'question'], 'unknown-question', from.question, names.questions, problems);
  }
  for (const entry of entries.facts) {
    const { learning } = entry.data;
    if (learning !== undefined) checkId(entry, ['learning'], 'unknown-criterion', learning, names.criteria, problems);
  }
  const themes = corpus.model?.data.themes.map((theme) => theme.id);
  for (const entry of entries.questions) {
    if (themes) checkId(entry, ['theme'], 'unknown-theme', entry.data.theme, themes, problems);
    entry.data.options.forEach((option, index) => {
      const at = ['options', index];
      option.effects?.forEach((effect, place) => {
        const path = [...at, 'effects', place];
        if (!names.criteria.includes(effect.criterion))
          problems.add(entry.locate([...path, 'criterion']), {
            rule: 'unknown-criterion',
            id: effect.criterion,
            known: names.criteria,
          });
        checkCitation(entry, [...path, 'cite'], effect.cite, corpus, problems);
      });
      if (option.framework !== undefined)
        checkId(entry, [...at, 'framework'], 'unknown-framework', option.framework, names.frameworks, problems);
      if (option.reweighs)
        checkId(
          entry,
          [...at, 'reweighs', 'question'],
          'unknown-question',
          option.reweighs.question,
          names.questions,
          problems,
        );
      if (option.requires)
        checkFact(entry, [...at, 'requires'], option.requires.fact, 'anyOf', option.requires.anyOf, corpus, problems);
    });
  }
  for (const entry of entries.conflicts) {
    entry.data.frameworks.forEach((id, index) => {
      if (!names.frameworks.includes(id))
        problems.add(entry.locate(['frameworks', index]), { rule: 'unknown-framework', id, known: names.frameworks });
    });
    // A source that is unknown or could not be read may be the one that says so.
    const said = entry.data.findings.some(({ source, outdated }) => {
      const own = corpus.sourceTables.find((tables) => tables.source.data.id === source);
      return !outdated && own?.source.data.kind !== 'comparison';
    });
    entry.data.findings.forEach((finding, index) => {
      if (finding.outdated && !said)
        problems.add(entry.locate(['findings', index, 'outdated']), { rule: 'outdated-unsaid' });
      checkFinding(entry, ['findings', index], finding, corpus, problems);
    });
  }
};

function checkId(
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  rule: Reference,
  id: string,
  known: readonly string[],
  problems: Problems,
): void {
  if (!known.includes(id)) problems.add(entry.locate(path), { rule, id, known });
}

/** The framework and what is judged exist, and so does the statement, where its row could be read. */
function checkFinding(
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  finding: ConflictEntry['findings'][number],
  corpus: Corpus,
  problems: Problems,
): void {
  const { names, unreadable } = corpus;
  const { framework, criterion, fact } = finding;
  const unknown = (
    [
      ['framework', framework, 'unknown-framework', names.frameworks],
      ['criterion', criterion, 'unknown-criterion', names.criteria],
      ['fact', fact, 'unknown-fact', names.facts],
    ] as const
  ).flatMap(([field, id, rule, known]) => (id === undefined || known.includes(id) ? [] : [{ field, id, rule, known }]));
  for (const { field, ...fault } of unknown) problems.add(entry.locate([...path, field]), fault);
  if (!checkCitation(entry, path, finding, corpus, problems) || unknown.length > 0) return;

  const tables = corpus.sourceTables.find(({ source }) => source.data.id === finding.source);
  const rows = tables?.rows ?? [];
  if (rows.some((row) => row.faulty && row.section === finding.section && row.label === finding.row)) return;
  const inRow = (tables?.statements ?? [])
    .filter((s) => s.section.path === finding.section && s.row === finding.row)
    .map((s) => ({ framework: s.framework, subject: subjectId(s.judged) }));
  const wanted = criterion ?? fact;
  // What stands under an id that no entry could be read for may be the very finding.
  const unread = [unreadable.frameworks, unreadable.criteria, unreadable.facts].flat();
  if ([framework, wanted, ...inRow.flatMap((s) => [s.framework, s.subject])].some((id) => id && unread.includes(id)))
    return;
  if (!inRow.some((s) => s.framework === framework && (wanted === undefined || wanted === s.subject)))
    problems.add(entry.locate(path), {
      rule: 'missing-finding',
      what: `on ${framework}${wanted === undefined ? '' : ` and ${wanted}`} in the row "${finding.row}" of ${finding.source}`,
      known: inRow.map((s) => `${s.framework} and ${s.subject}`),
    });
}

const subjectId = (judged: { kind: 'rated'; criterion: string } | { kind: 'stated'; fact: string }) =>
  judged.kind === 'rated' ? judged.criterion : judged.fact;

function checkFact(
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  fact: string,
  field: string,
  values: readonly string[],
  { names }: Corpus,
  problems: Problems,
): void {
  if (!names.facts.includes(fact)) {
    problems.add(entry.locate([...path, 'fact']), { rule: 'unknown-fact', id: fact, known: names.facts });
    return;
  }
  const known = names.valuesOf(fact);
  if (!known) return;
  if (known === 'open') {
    problems.add(entry.locate([...path, 'fact']), { rule: 'open-fact', fact });
    return;
  }
  values.forEach((id, index) => {
    if (!known.includes(id)) problems.add(entry.locate([...path, field, index]), { rule: 'unknown-value', id, known });
  });
}

/** True where source, section and row (if named) exist. */
function checkCitation(
  entry: Entry<unknown>,
  path: readonly PropertyKey[],
  cite: Citation,
  corpus: Corpus,
  problems: Problems,
): boolean {
  const tables = corpus.sourceTables.find(({ source }) => source.data.id === cite.source);
  if (!tables) {
    if (corpus.unreadable.sources.includes(cite.source)) return false;
    problems.add(entry.locate([...path, 'source']), {
      rule: 'unknown-source',
      id: cite.source,
      known: corpus.names.sources,
    });
    return false;
  }
  // A heading or a table that was read as something else may be the one that is meant.
  const { misread } = tables;
  if (!tables.sections.some((section) => section.path === cite.section)) {
    if (misread) return false;
    const known = tables.sections.map((section) => section.path);
    problems.add(entry.locate([...path, 'section']), {
      rule: 'unknown-section',
      source: cite.source,
      section: cite.section,
      known,
    });
    return false;
  }
  const rows = new Set(tables.rows.filter((row) => row.section === cite.section).map((row) => row.label));
  if (cite.row === undefined || rows.has(cite.row)) return true;
  // So may a row without its label.
  if (misread || rows.has('')) return false;
  problems.add(entry.locate([...path, 'row']), {
    rule: 'unknown-row',
    source: cite.source,
    section: cite.section,
    row: cite.row,
    known: [...rows],
  });
  return false;
}

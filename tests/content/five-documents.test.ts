import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recommend } from '../../src/advisor/ranking/recommend.ts';
import { compile } from '../../src/compiler/compile.ts';
import { problemMessage } from '../../src/compiler/problems/wording.ts';
import { profilesOf } from '../fixtures/profiles.ts';
import { realContent } from '../fixtures/real-content.ts';
import { model } from '../fixtures/real-knowledge.ts';

/** The content as if nobody had read anything but the comparisons. */
function comparisonsAlone(): Map<string, string> {
  const out = model.sources.filter(({ kind }) => kind !== 'comparison').map(({ id }) => id);
  const files = realContent();
  for (const id of out) files.delete(`content/sources/${id}.md`);
  for (const fact of model.facts)
    if (!model.findings.some((own) => own.kind === 'stated' && own.fact === fact.id && !out.includes(own.source)))
      files.delete(`content/facts/${fact.id}.md`);
  const asked = model.questions.flatMap(({ options }) => options.flatMap(({ effects }) => Object.keys(effects)));
  for (const { id, from } of model.criteria)
    if (
      !from &&
      !asked.includes(id) &&
      !model.findings.some((own) => own.kind === 'rated' && own.criterion === id && !out.includes(own.source))
    )
      files.delete(`content/criteria/${id}.md`);
  const theirs = new RegExp(`^  - \\{ source: (${out.join('|')}), .*\\n`, 'gm');
  const links = new RegExp(`\\[([^\\]]*)\\]\\((source:(${out.join('|')})|fact:)[^)]*\\)`, 'g');
  for (const [file, text] of files)
    files.set(file, text.replace(theirs, '').replace(links, '$1').replaceAll(', outdated: true', ''));
  return files;
}

test('leaving out what is official and what is measured ranks as if only the comparisons had been read', () => {
  const compiled = compile(comparisonsAlone());
  if (!compiled.ok) throw new Error(compiled.problems.map(problemMessage).join('\n'));
  const alone = compiled.knowledge.model;
  expect(alone.sources.map(({ id }) => id)).toEqual(
    model.sources.filter(({ kind }) => kind === 'comparison').map(({ id }) => id),
  );
  fc.assert(
    fc.property(profilesOf(alone), (profile) => {
      const own = { ...profile, leftOut: [] };
      const here = recommend(model, { ...own, leftOut: ['official', 'benchmark'] });
      const there = recommend(alone, own);
      expect(here.standings.map(({ framework, rank, score, range }) => [framework, rank, score, range])).toEqual(
        there.standings.map(({ framework, rank, score, range }) => [framework, rank, score, range]),
      );
      expect(here.verdict).toEqual(there.verdict);
      expect(here.ruledOut).toEqual(there.ruledOut);
    }),
    { numRuns: 200 },
  );
}, 60_000);

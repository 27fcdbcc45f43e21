/** `npm run content`: checks `content/` and prints every problem, or what is known and how old it is. */
import { compile } from '../src/compiler/compile.ts';
import type { KnowledgeBase } from '../src/compiler/knowledge-base.ts';
import { faultReport } from '../src/compiler/plugin.ts';
import { readContentFolder } from '../src/compiler/reading/content-folder.ts';
import { dateSchema } from '../src/knowledge/entries.ts';
import { coverageOf } from './content/coverage.ts';
import { OLD_AFTER_DAYS, oldSources } from './content/old-sources.ts';
import { printTable } from './print-table.ts';
import { readOption } from './read-option.ts';

const today = readOption(process.argv.slice(2), 'today');
if (!today.ok || (today.value !== undefined && !dateSchema.safeParse(today.value).success)) {
  console.error(
    `${process.argv.slice(2).join(' ')} cannot be read. Expected nothing, or a day of the calendar: --today 2026-03-02.`,
  );
  process.exitCode = 2;
} else {
  const compiled = compile(readContentFolder(process.cwd()));
  if (compiled.ok) report(compiled.knowledge, today.value);
  else {
    console.error(faultReport(compiled));
    process.exitCode = 1;
  }
}

function report({ model, evidence }: KnowledgeBase, day: string | undefined): void {
  console.log(
    `content is sound: ${model.frameworks.length} frameworks, ${model.criteria.length} criteria, ${model.facts.length} facts, ` +
      `${model.questions.length} questions, ${model.sources.length} sources, ${model.findings.length} findings, ` +
      `${model.conflicts.length} conflicts; version ${model.contentHash}`,
  );
  printTable(
    'Cells, each a framework on a criterion',
    ['framework', 'known', 'of them disputed', 'unknown'],
    coverageOf(model).map(({ name, known, disputed, unknown }) => [name, `${known}`, `${disputed}`, `${unknown}`]),
  );
  const old = oldSources(evidence, day ?? model.asOf);
  const when = day ?? `${model.asOf}, the newest check`;
  if (old.length === 0) {
    console.log(`\nNo source was checked more than ${OLD_AFTER_DAYS} days before ${when}.`);
    return;
  }
  printTable(
    `Checked more than ${OLD_AFTER_DAYS} days before ${when}: look at these again`,
    ['source', 'checked', 'days'],
    old.map(({ id, checked, days }) => [id, checked, `${days}`]),
  );
}

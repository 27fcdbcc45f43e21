/** `npm run content`: checks `content/` and prints every problem, or what is known. */
import { compile } from '../src/compiler/compile.ts';
import { readContentFolder } from '../src/compiler/content-folder.ts';
import { faultReport } from '../src/compiler/plugin.ts';

const compiled = compile(readContentFolder(process.cwd()));
if (compiled.ok) {
  const { model } = compiled.knowledge;
  console.log(
    `content is sound: ${model.frameworks.length} frameworks, ${model.criteria.length} criteria, ${model.facts.length} facts, ` +
      `${model.questions.length} questions, ${model.sources.length} sources, ${model.findings.length} findings, ` +
      `${model.conflicts.length} conflicts; version ${model.contentHash}`,
  );
} else {
  console.error(faultReport(compiled));
  process.exitCode = 1;
}

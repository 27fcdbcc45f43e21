import type { Model } from '../../../knowledge/knowledge-base.ts';
import { midSentence } from '../../words/names.ts';
import { inWords, paragraph, sentence } from '../../words/sentences.ts';
import type { Result } from '../result/result.tsx';

/** What the first place rests on, where that is thin: few comparisons that cover it, or one finding that carries it most. */
export function restsOn(model: Model, { recommendation, assessment, names }: Result): string {
  const [first] = recommendation.standings;
  if (!first || recommendation.weights.length === 0) return '';
  const name = names.framework(first.framework);
  const findings = recommendation.weights.flatMap(
    ({ criterion }) => assessment.cell(first.framework, criterion).findings,
  );
  const comparisons = model.sources.filter(({ kind }) => kind === 'comparison').map(({ id }) => id);
  const speaking = new Set(findings.map((number) => model.findings[number]?.source));
  const covering = comparisons.filter((source) => speaking.has(source)).length;
  const [strongest] = first.carries;
  const alone = strongest && assessment.cell(first.framework, strongest.criterion).findings.length === 1;
  return paragraph(
    comparisons.length > 2 && covering <= 1
      ? `${covering === 0 ? 'None' : 'Only one'} of the ${inWords(comparisons.length)} comparisons speaks of ${name} on what counts here; the rest is measured or its makers’ word.`
      : '',
    alone
      ? `${sentence(midSentence(names.criterion(strongest.criterion)))}, its strongest point, rests on one finding.`
      : '',
  );
}

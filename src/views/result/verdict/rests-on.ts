import { sourcesLeftOut } from '../../../advisor/evidence/left-out.ts';
import type { Reason, Standing } from '../../../advisor/ranking/recommendation.ts';
import type { Model } from '../../../knowledge/model.ts';
import { inWords, paragraph } from '../../words/sentences.ts';
import type { Result } from '../result.tsx';

/** What speaks for a framework most, of all that sources rate. */
export function strongestRated(model: Model, { carries }: Standing): Reason | undefined {
  const derived = new Set(model.criteria.flatMap(({ id, from }) => (from ? [id] : [])));
  return carries.find((reason) => !derived.has(reason.criterion) && 'findings' in reason && reason.findings.length > 0);
}

/** What the first place rests on, where that is thin: few comparisons that cover it, or one finding that carries it most. */
export function restsOn(model: Model, { recommendation, assessment, names }: Result): string {
  const [first] = recommendation.standings;
  if (!first || recommendation.weights.length === 0) return '';
  const name = names.framework(first.framework);
  const findings = recommendation.weights.flatMap(
    ({ criterion }) => assessment.cell(first.framework, criterion).findings,
  );
  const out = sourcesLeftOut(model, recommendation.profile.leftOut);
  const comparisons = model.sources
    .filter(({ id, kind }) => kind === 'comparison' && !out.includes(id))
    .map(({ id }) => id);
  const speaking = new Set(findings.map((number) => model.findings[number]?.source));
  const covering = comparisons.filter((source) => speaking.has(source)).length;
  const strongest = strongestRated(model, first);
  const alone = strongest && assessment.cell(first.framework, strongest.criterion).findings.length === 1;
  return paragraph(
    comparisons.length > 2 && covering <= 1 && findings.length > 0
      ? `${covering === 0 ? 'None' : 'Only one'} of the ${inWords(comparisons.length)} comparisons covers ${name} on what counts here; ${covering === 0 ? 'all of it' : 'the rest'} is measured or its makers’ word.`
      : '',
    alone
      ? `“${names.criterion(strongest.criterion)}”, the strongest point that sources rate, rests on one finding.`
      : '',
  );
}

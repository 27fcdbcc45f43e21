import { recommend } from '../../src/advisor/ranking/recommend.ts';
import { analyse } from '../../src/advisor/robustness/analyse.ts';
import { DRAWS } from '../../src/advisor/robustness/spread.ts';
import { model } from '../../tests/fixtures/real-knowledge.ts';
import { REFERENCE_PROFILES } from '../../tests/fixtures/reference-profiles.ts';
import { printTable } from '../print-table.ts';
import { duration } from './duration.ts';
import { median, medians } from './measure.ts';

/** The most that is allowed, in ms. */
const RANKING_LIMIT = 1;
const ANALYSIS_LIMIT = 50;

/** The ranking and the full analysis of the real knowledge base, profile by profile. */
export async function benchAdvisor(): Promise<void> {
  const rankings = await medians(
    REFERENCE_PROFILES.map(({ name, profile }) => [name, () => recommend(model, profile)] as const),
  );
  const analyses = await medians(
    REFERENCE_PROFILES.map(({ name, profile }) => [name, () => analyse(model, profile)] as const),
    { time: 500 },
  );
  const row = (name: string, ranking: number, analysis: number) => [name, duration(ranking), duration(analysis)];
  printTable(
    `The real knowledge base: ${model.frameworks.length} frameworks, ${model.criteria.length} criteria, ` +
      `${DRAWS.toLocaleString('en')} draws (warm medians)`,
    ['profile', 'ranking', 'full analysis'],
    [
      ...REFERENCE_PROFILES.map(({ name }) => row(name, rankings.get(name) ?? 0, analyses.get(name) ?? 0)),
      row('MEDIAN OF THESE', median([...rankings.values()]), median([...analyses.values()])),
      row('at most', RANKING_LIMIT, ANALYSIS_LIMIT),
    ],
  );
}

import type { Weight } from '../../../src/advisor/ranking/recommendation.ts';
import { model } from '../../fixtures/real-knowledge.ts';
import { expect, test } from '../site.ts';
import type { Case } from './case.ts';
import { count, inWords, list, lower, weightOf } from './format.ts';
import { criterion } from './names.ts';
import { origin } from './origin.ts';
import type { Reading } from './result-text.ts';

export function testWeights({ recommendation: { weights }, profile }: Case, read: () => Reading): void {
  test('what counts shows the importance and weight of every criterion, and the answers behind them', () => {
    const { seen } = read();
    const [table] = seen.tables.weights;
    expect(table?.slice(1).map((row) => row.slice(0, 3))).toEqual(
      weights.map(({ criterion: id, importance, weight }) => [criterion(id), String(importance), weightOf(weight)]),
    );
    expect(table?.slice(1).map((row) => lower(row[3] ?? ''))).toEqual(
      weights.map((weight) => lower(weight.byHand ? origin(weight).setByHand : origin(weight).from.join(' '))),
    );
    const told = ({ criterion: id, weight }: Weight) => `${criterion(id)} (${weightOf(weight)})`;
    const above = weights.slice(0, 3).filter(({ importance }) => importance > (weights[3]?.importance ?? 0));
    const level = weights.filter(({ importance }) => importance === weights[0]?.importance);
    const each = `${weightOf(weights[0]?.weight ?? 0)} each`;
    const most =
      above.length > 0
        ? `most of all ${list(above.map(told))}`
        : level.length === weights.length
          ? `all the same, ${each}`
          : `${inWords(level.length)} of them the most, ${each}`;
    const ignored = model.criteria.filter(({ id }) => profile.importances[id] === 0).map(({ name }) => name);
    const start =
      weights.length === 1
        ? `Only one criterion has weight: ${weights.map(told).join()}`
        : `${count(weights.length, 'criterion', 'criteria')} have weight, ${most}`;
    expect(lower(seen.says.weights)).toBe(
      lower(`${start}.${ignored.length > 0 ? ` Ignored by hand: ${list(ignored)}.` : ''}`),
    );
  });
}

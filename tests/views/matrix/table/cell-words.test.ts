import { describe, expect, it } from 'vitest';
import { assess } from '../../../../src/advisor/evidence/assess.ts';
import { compile } from '../../../../src/compiler/compile.ts';
import type { Model } from '../../../../src/knowledge/model.ts';
import { RATING_VALUE } from '../../../../src/knowledge/vocabulary.ts';
import { cellSummary } from '../../../../src/views/matrix/table/cell-words.ts';
import { rowsOf } from '../../../../src/views/matrix/view/rows.ts';
import * as real from '../../../fixtures/real-knowledge.ts';
import { contentWith } from '../../../fixtures/small-content.ts';

const ON_RECORD = 'A dispute about it is on record.';
const FAR_APART = 'Sources lie two steps or more apart.';

const rows = (model: Model) =>
  rowsOf({ model, assessment: assess(model), frameworks: model.frameworks, weights: new Map() });

function summary(changes: Parameters<typeof contentWith>[0], criterion: string, framework: string): string {
  const compiled = compile(contentWith(changes));
  if (!compiled.ok) throw new Error('The content has faults.');
  const { model } = compiled.knowledge;
  const row = rows(model).find(({ id }) => id === criterion);
  const cell = row?.cells.find((each) => each.framework === framework);
  return row && cell ? cellSummary(cell, row, model) : '';
}

const PICK = `---
id: admin-pick
topic: Which suits those who need screens
kind: pick
frameworks: [alpha]
findings:
  - { source: review, section: Table, row: Admin, framework: alpha, criterion: admin }
---
Somebody else picks another.
`;

describe('why a cell is disputed', () => {
  it('not a dispute over something else', () => {
    expect(summary({ 'content/conflicts/admin-pick.md': PICK }, 'admin', 'alpha')).toBe('1 finding from 1 source.');
  });

  it('a dispute over its rating', () => {
    expect(summary({}, 'speed', 'alpha')).toBe(`2 findings from 2 sources. Between low and high. ${ON_RECORD}`);
  });

  it('sources far apart, though nothing is on record', () => {
    expect(summary({ 'content/conflicts/alpha-speed.md': undefined }, 'speed', 'alpha')).toBe(
      `2 findings from 2 sources. Between low and high. ${FAR_APART}`,
    );
  });

  it('nothing is said where it is not', () => {
    expect(summary({}, 'speed', 'beta')).toBe('1 finding from 1 source.');
  });

  it('what is said is true of every cell of the real matrix', () => {
    const { model } = real;
    for (const row of rows(model))
      for (const cell of row.cells) {
        const words = cellSummary(cell, row, model);
        const ratings = cell.findings.flatMap((number) => {
          const finding = model.findings[number];
          return finding?.kind === 'rated' ? [RATING_VALUE[finding.rating]] : [];
        });
        expect(words.includes(ON_RECORD)).toBe(cell.conflicts.length > 0);
        expect(words.includes(ON_RECORD) || words.includes(FAR_APART)).toBe(cell.disputed);
        if (words.includes(FAR_APART))
          expect(Math.max(...ratings) - Math.min(...ratings)).toBeGreaterThanOrEqual(1 / 2);
      }
  });
});

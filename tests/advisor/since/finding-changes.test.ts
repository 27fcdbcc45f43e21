import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import { findingChanges } from '../../../src/advisor/since/finding-changes.ts';
import { stateOfToday } from '../../../src/advisor/since/state.ts';
import { compile } from '../../../src/compiler/compile.ts';
import { contentWith, SMALL_CONTENT } from '../../fixtures/small-content.ts';

const REVIEW = 'content/sources/review.md';
const CONFLICT = 'content/conflicts/alpha-speed.md';

/** What Alpha's speed rests on, with some texts replaced. */
function speedWith(...changes: readonly (readonly [file: string, from: string, to: string])[]) {
  const files: Record<string, string> = {};
  for (const [file, from, to] of changes) {
    const text = files[file] ?? SMALL_CONTENT[file] ?? '';
    if (!text.includes(from)) throw new Error(`${file} has no "${from}".`);
    files[file] = text.replaceAll(from, to);
  }
  const compiled = compile(contentWith(files));
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const { model, evidence } = compiled.knowledge;
  return { state: stateOfToday(model, evidence), cell: assess(model).cell('alpha', 'speed') };
}

type Side = ReturnType<typeof speedWith>;
const said = ({ state }: Side, number: number) => state.words[number]?.statement;

/** The changes in words, as a reader would tell them. */
const told = (before: Side, after: Side) =>
  findingChanges(before, after).map((change) =>
    [
      `${change.kind}:`,
      ...('before' in change ? [said(before, change.before)] : []),
      ...('after' in change ? [said(after, change.after)] : []),
    ].join(' '),
  );

const AS_IT_IS = speedWith();
const ANOTHER_ROW: readonly [string, string, string] = [
  REVIEW,
  '| Admin |',
  '| Speed again | speed | very high: is the fastest | | |\n| Admin |',
];

describe('the findings behind a cell', () => {
  test('have no change where they are the same, whatever their numbers are', () => {
    expect(told(AS_IT_IS, AS_IT_IS)).toEqual([]);
    const shifted = speedWith([REVIEW, '| Speed |', '| First | docs | low: writes few | | |\n| Speed |']);
    expect(told(AS_IT_IS, shifted)).toEqual([]);
  });

  test('come and go', () => {
    expect(told(AS_IT_IS, speedWith(ANOTHER_ROW))).toEqual(['added: Is the fastest.']);
    expect(told(speedWith(ANOTHER_ROW), AS_IT_IS)).toEqual(['removed: Is the fastest.']);
  });

  test('change by another rating in the same row', () => {
    const after = speedWith([REVIEW, 'low: rates it "slow"', 'moderate: rates it "middling"']);
    expect(told(AS_IT_IS, after)).toEqual(['changed: Rates it "slow". Rates it "middling".']);
  });

  test('do not change by other words for the same', () => {
    expect(told(AS_IT_IS, speedWith([REVIEW, 'rates it "slow"', 'calls it "slow"']))).toEqual([]);
  });

  test('are the same where only their heading is called otherwise', () => {
    const renamed: readonly [string, string, string][] = [
      [REVIEW, '## Table', '## Comparison'],
      [CONFLICT, 'section: Table', 'section: Comparison'],
      ['content/questions/people.md', 'section: Table', 'section: Comparison'],
      ['content/questions/people.md', '#table', '#comparison'],
      ['content/questions/language.md', 'section: Table', 'section: Comparison'],
    ];
    expect(told(AS_IT_IS, speedWith(...renamed))).toEqual([]);
  });

  test('change by counting no more', () => {
    const after = speedWith([
      CONFLICT,
      'section: Table, row: Speed, framework: alpha, criterion: speed }',
      'section: Table, row: Speed, framework: alpha, criterion: speed, outdated: true }',
    ]);
    expect(after.cell.outdated).toHaveLength(1);
    expect(told(AS_IT_IS, after)).toEqual(['changed: Rates it "slow". Rates it "slow".']);
  });
});

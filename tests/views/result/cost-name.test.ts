import { expect, test } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import { costName } from '../../../src/views/result/cost-name.ts';
import { namesOf } from '../../../src/views/words/names.ts';
import { model } from '../../fixtures/real-knowledge.ts';

const names = namesOf(model);
const admin = assess(model).cell('django', 'admin-panel');
const called = (criterion: string, value: number, known = true) =>
  costName({ ...admin, criterion, value, known }, names);

test('a low rating of what is named by its virtue is called by the flaw', () => {
  expect(called('learning', 1 / 4)).toEqual({ name: 'Hard to learn', rated: undefined });
  expect(called('learning', 0).name).toBe('Hard to learn');
});

test('what is moderate, unknown or named by no virtue keeps its name, with the rating', () => {
  expect(called('learning', 1 / 2)).toEqual({ name: 'Easy to learn', rated: 'moderate' });
  expect(called('learning', 0, false)).toEqual({ name: 'Easy to learn', rated: 'unknown' });
  expect(called('admin-panel', 1 / 4)).toEqual({ name: 'Admin panel', rated: 'low' });
});

test('no name of a criterion praises what is rated low', () => {
  const praising = /^(easy|simple|fast|quick|small footprint|few|known|maintainable)\b/i;
  expect(model.criteria.filter(({ name, flaw }) => praising.test(name) !== (flaw !== undefined))).toEqual([]);
});

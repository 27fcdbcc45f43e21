import { expect, test } from 'vitest';
import type { Evidence } from '../../../src/knowledge/evidence.ts';
import { mitigationInWords, mitigationOf } from '../../../src/views/result/mitigation.ts';
import { evidence, model } from '../../fixtures/real-knowledge.ts';

const advice = (title: string, ...criteria: string[]) => ({
  criteria,
  text: [{ kind: 'paragraph' as const, words: [{ kind: 'strong' as const, words: [title] }, ' More.'] }],
});
const django = evidence.frameworks['django'];
if (!django) throw new Error('There is no Django.');
const advised: Evidence = {
  ...evidence,
  frameworks: {
    django: {
      ...django,
      choose: [advice('Add a package.', 'auth', 'security'), advice('Read the page.', 'security')],
      watch: [advice('Beware.', 'admin-panel'), advice('Mind this.', 'auth')],
    },
  },
};
const of = (criterion: string, ...before: string[]) => mitigationOf(advised, 'django', criterion, before);

test('a cost is answered by the first advice about it, else by the first warning', () => {
  expect(of('security')).toEqual({ kind: 'advice', words: 'Add a package.' });
  expect(of('admin-panel')).toEqual({ kind: 'advice', words: 'Beware.' });
  expect(of('graphql')).toBeUndefined();
});

test('an advice that stands already gives way to the next, and is pointed to where there is none', () => {
  expect(of('security', 'auth')).toEqual({ kind: 'advice', words: 'Read the page.' });
  expect(of('auth', 'security')).toEqual({ kind: 'same', as: 'security' });
  expect(mitigationInWords(of('auth', 'security'), (id) => `the ${id}`)).toBe('The same as for “the security”.');
});

test('no advice is given twice in a list of all that is rated', () => {
  for (const { id } of model.frameworks) {
    const rated = model.criteria.filter(({ from }) => !from).map((criterion) => criterion.id);
    const given = rated.flatMap((criterion, place) => {
      const mitigation = mitigationOf(evidence, id, criterion, rated.slice(0, place));
      return mitigation?.kind === 'advice' ? [mitigation.words] : [];
    });
    expect(given.length).toBeGreaterThan(15);
    expect(new Set(given).size).toBe(given.length);
  }
});

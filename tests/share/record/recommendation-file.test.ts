import { expect, test } from 'vitest';
import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { EMPTY_PROFILE } from '../../../src/knowledge/profile.ts';
import { recommendationFileSchema } from '../../../src/knowledge/recommendation-file.ts';
import { write } from '../../../src/share/record/forms.ts';
import { recommendationFile } from '../../../src/share/record/recommendation-file.ts';
import type { Outcome } from '../../../src/share/record/record.ts';
import { model } from '../../fixtures/small-model.ts';
import { aRecord, LINK } from './a-record.ts';

const recommendation = recommend(model, { ...EMPTY_PROFILE, answers: { people: ['yes'] } });
const written = (outcome: Outcome) =>
  recommendationFile({
    recommendation,
    analysis: null,
    outcome,
    date: '2026-03-02',
    review: '2027-03-02',
    link: LINK,
    asOf: '2026-03-01',
    schema: 'https://advisor.example/recommendation.schema.json',
  });

const choice = { option: 'Alpha', because: 'it scores most' };

test('the file of a recommendation holds all of it, and fits its schema', () => {
  const file = JSON.parse(JSON.stringify(written({ kind: 'accepted', ...choice })));
  expect(recommendationFileSchema.parse(file)).toEqual(file);
  expect(file).toEqual({
    ...JSON.parse(JSON.stringify(recommendation)),
    $schema: 'https://advisor.example/recommendation.schema.json',
    schemaVersion: 1,
    asOf: '2026-03-01',
    date: '2026-03-02',
    review: '2027-03-02',
    link: LINK,
    decided: true,
    missing: [],
    analysis: null,
  });
});

test('is written in lines, with a line break at its end', () => {
  const file = written({ kind: 'accepted', ...choice });
  const { text } = write('json', { record: aRecord(), file, number: 1 });
  expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(file)));
  expect(text).toMatch(/^\{\n {2}"\$schema": .*\n\}\n$/s);
});

test.each<[string, Outcome]>([
  ['proposed', { kind: 'proposed', ...choice, missing: ['More answers.'] }],
  ['open', { kind: 'open', missing: ['More answers.'] }],
])('where the outcome is %s, the file says that it is not decided, and what is missing', (_kind, outcome) => {
  expect(written(outcome)).toMatchObject({ decided: false, missing: ['More answers.'] });
});

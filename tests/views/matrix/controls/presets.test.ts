import { expect, it } from 'vitest';
import { assess } from '../../../../src/advisor/evidence/assess.ts';
import { presetsOf } from '../../../../src/views/matrix/controls/presets.ts';
import { model } from '../../../fixtures/real-knowledge.ts';

const presets = (candidates: readonly string[], leftOut: readonly string[] = []) =>
  presetsOf(model, assess(model, { leftOut }), candidates).map(
    ({ name, frameworks }) => `${name}: ${frameworks.join(' ')}`,
  );

it('are a language that several share, those that bring nearly all along, and all', () => {
  expect(presets([])).toEqual([
    'The Python three: flask django fastapi',
    'Full-stack: django aspnet-core',
    'All five: flask django fastapi express aspnet-core',
  ]);
});

it('begin with those considered, where not all are, in the order of the columns', () => {
  expect(presets(['express', 'django'])[0]).toBe('Those I consider: django express');
  expect(presets(model.frameworks.map(({ id }) => id))[0]).toBe('The Python three: flask django fastapi');
});

it('are no set of which nobody knows anything', () => {
  expect(presets([], ['comparison', 'official', 'benchmark'])).toEqual([
    'All five: flask django fastapi express aspnet-core',
  ]);
});

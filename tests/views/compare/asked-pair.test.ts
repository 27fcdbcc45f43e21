import { expect, it } from 'vitest';
import { askedPair } from '../../../src/views/compare/asked-pair.ts';
import { model } from '../../fixtures/real-knowledge.ts';

it.each([
  ['django-vs-fastapi', 'pair', ['django', 'fastapi']],
  ['express-vs-aspnet-core', 'pair', ['express', 'aspnet-core']],
  ['fastapi-vs-django', 'elsewhere', ['django', 'fastapi']],
  ['django-or-fastapi', 'elsewhere', ['django', 'fastapi']],
  ['aspnet-core-versus-express', 'elsewhere', ['express', 'aspnet-core']],
])('%s is %s', (text, kind, pair) => {
  expect(askedPair(text, model)).toEqual({ kind, pair });
});

it.each([
  '',
  'django',
  'django-vs-',
  'django-vs-django',
  'django-vs-rails',
  '-vs-',
  'vs',
  'django-vs-fastapi-vs-flask',
])('“%s” names no two frameworks', (text) => {
  expect(askedPair(text, model)).toEqual({ kind: 'unknown' });
});

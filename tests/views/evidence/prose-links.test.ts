import { describe, expect, it } from 'vitest';
import { resolveProseLink } from '../../../src/views/evidence/prose-links.ts';
import { model } from '../../fixtures/small-model.ts';

describe('resolveProseLink', () => {
  it.each([
    ['source:review', '/sources/review/'],
    ['source:review#table', '/sources/review/#table'],
    ['framework:alpha', '/frameworks/alpha/'],
    ['criterion:speed', '/matrix/#row=speed'],
    ['fact:language', '/matrix/#row=language'],
    ['question:people', '/questions/people/'],
    ['guide:habits', '/guides/habits/'],
    ['https://example.org/a', 'https://example.org/a'],
  ])('leads %s to %s', (href, address) => expect(resolveProseLink(model, href)).toBe(address));

  it.each([
    'framework:rails',
    'source:nobody#x',
    'guide:../x',
    'nonsense:alpha',
    'constructor:alpha',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'http://example.org',
    '//example.org',
    '/questions/',
    '',
  ])('lets %j lead nowhere', (href) => expect(resolveProseLink(model, href)).toBeUndefined());
});

import { expect, test } from 'vitest';
import { edited, faultsOf } from '../faults-of.ts';

const PEOPLE = 'content/questions/people.md';
const SCHEMES = 'source:, criterion:, fact:, framework:, guide:, question:';

test.each([
  ['page:review', `a link starts with https:// or one of ${SCHEMES}. Expected one of: ${SCHEMES}.`],
  ['source:revue#table', 'there is no source "revue". Expected one of: source:manual, source:review.'],
  ['source:reviw', 'there is no source "reviw". Did you mean "source:review"?'],
  ['source:manual#desing', '"manual" has no such section. Did you mean "source:manual#design"?'],
  ['framework:alfa', 'there is no framework "alfa". Did you mean "framework:alpha"?'],
  ['criterion:sped', 'there is no criterion "sped". Did you mean "criterion:speed"?'],
  ['fact:langage', 'there is no fact "langage". Did you mean "fact:language"?'],
  ['guide:habit', 'there is no guide "habit". Did you mean "guide:habits"?'],
  ['question:peple', 'there is no question "peple". Did you mean "question:people"?'],
])('a link to %s leads nowhere, and the message says where it may have been meant to', (link, words) => {
  expect(faultsOf(edited(PEOPLE, 'source:review#table', link))).toEqual([
    `${PEOPLE}:20:17 unknown-link: The link "${link}" leads nowhere: ${words}`,
  ]);
});

test.each([
  'source:manual',
  'source:manual#design',
  'source:manual#design--speed',
  'criterion:speed',
  'fact:language',
  'framework:alpha',
  'guide:habits',
  'question:load',
  'https://example.org',
])('a link to %s leads there', (link) => {
  expect(faultsOf(edited(PEOPLE, 'source:review#table', link))).toEqual([]);
});

test.each([
  ['content/guides/habits.md', 'framework:alpha', 'framework:alfa', '9:12'],
  ['content/model.md', 'Trust.', 'Trust [it](framework:alfa).', '9:7'],
])('a link of %s is followed too', (file, from, to, at) => {
  expect(faultsOf(edited(file, from, to))).toEqual([
    `${file}:${at} unknown-link: The link "framework:alfa" leads nowhere: there is no framework "alfa". Did you mean "framework:alpha"?`,
  ]);
});

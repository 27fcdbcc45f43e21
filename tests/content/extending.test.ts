import { expect, test } from 'vitest';
import { recommend } from '../../src/advisor/ranking/recommend.ts';
import { compile } from '../../src/compiler/compile.ts';
import { problemMessage } from '../../src/compiler/problems/wording.ts';
import { readContentFolder } from '../../src/compiler/reading/content-folder.ts';
import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';

/** A framework, a criterion, a source and a question, as somebody who writes no TypeScript would add them. */
const ADDED: Readonly<Record<string, string>> = {
  'content/frameworks/sinatra.md': `---
id: sinatra
order: 900
name: Sinatra
aliases: [sinatra.rb]
monogram: Si
hue: brick
home: Small services in Ruby.
mind: You bring the rest.
docs: https://sinatrarb.com/
repository: https://github.com/sinatra/sinatra
---
## When it wins

- Where Ruby is at home.

## If you choose it

- Begin with one file.

## Watch out for

- Structure is yours to keep.
`,
  'content/criteria/joy.md': `---
id: joy
order: 900
name: Joy of use
group: team-and-time
question: Do people like working with it?
scale:
  very low: they leave
  low: they sigh
  moderate: they shrug
  high: they smile
  very high: they sing
---
People who like their tools stay.
`,
  'content/sources/ruby-post.md': `---
id: ruby-post
order: 900
title: A post on Ruby
short: Ruby post
kind: comparison
author: not given
published: not given
checked: 2026-11-01
---
## Joy

| Row | Judges | Sinatra | Flask | Django |
|---|---|---|---|---|
| Joy | joy | very high: makes people sing | high: makes people smile | moderate: is work |
`,
  'content/questions/mood.md': `---
id: mood
order: 900
theme: product
topic: Mood
text: Should it be a joy to work with?
choose: one
options:
  - id: yes
    text: Yes
    effects:
      - { criterion: joy, add: 4, because: People stay., cite: { source: ruby-post, section: Joy, row: Joy } }
  - id: no
    text: No
    neutral: Then it carries no weight.
---
People who like their tools stay.
`,
};

test('a sixth framework, a criterion, a source and a question are added with content files alone', () => {
  const files = new Map(readContentFolder(process.cwd()));
  for (const [file, text] of Object.entries(ADDED)) files.set(file, text);
  const compiled = compile(files);
  if (!compiled.ok) throw new Error(compiled.problems.map(problemMessage).join('\n'));
  const { model } = compiled.knowledge;
  expect(model.frameworks.map(({ id }) => id)).toContain('sinatra');
  const { standings } = recommend(model, { ...EMPTY_PROFILE, answers: { mood: ['yes'] } });
  expect(standings.map(({ framework, rank, score }) => [framework, rank, score])).toEqual([
    ['sinatra', 1, 1],
    ['flask', 2, 0.75],
    ...['django', 'fastapi', 'express', 'aspnet-core'].map((id) => [id, 3, 0.5]),
  ]);
}, 60_000);

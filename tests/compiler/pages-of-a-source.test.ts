import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { problemMessage } from '../../src/compiler/problems/wording.ts';
import { contentWith } from '../fixtures/small-content.ts';
import { knowledgeOf } from './knowledge-of.ts';

const DOCS = `---
id: docs-site
order: 30
title: Documentation
short: Documentation
kind: official
author: The makers
published: not given
checked: 2026-02-04
url: https://example.org/docs
---
## [Speed](https://example.org/docs/speed)

As of 2026-02-03, version 3.

What the page is about.

### Threads

| Row | Judges | Alpha |
|---|---|---|
| Threads | speed | high: runs in threads |

### Queues

As of version 4.

| Row | Judges | Alpha |
|---|---|---|
| Queues | speed | high: has queues |

## Elsewhere

| Row | Judges | Alpha |
|---|---|---|
| Docs | docs | high: has them |
`;

describe('a source of many pages', () => {
  const compiled = compile(contentWith({ 'content/sources/docs-site.md': DOCS }));
  if (!compiled.ok) throw new Error(compiled.problems.map(problemMessage).join('\n'));
  const { model, evidence } = compiled.knowledge;
  const found = evidence.findings.filter((_, number) => model.findings[number]?.source === 'docs-site');

  test('gives each finding the page its heading links to, and the as-of nearest above it', () => {
    expect(found.map(({ locator, url, asOf }) => [locator.section, url, asOf])).toEqual([
      ['Speed / Threads', 'https://example.org/docs/speed', '2026-02-03, version 3'],
      ['Speed / Queues', 'https://example.org/docs/speed', 'version 4'],
      ['Elsewhere', undefined, undefined],
    ]);
  });

  test('gives each figure the machine that it was measured on, where a line of its own says so', () => {
    const measured = (line: string) => {
      const table =
        '| Row | Judges | Unit | Alpha | Beta |\n|---|---|---|---|---|\n| Load | speed | answers, more is better | 20: is fast | 10: is slow |';
      const text = DOCS.replace('What the page is about.', `${line}\n\n${table}`);
      const changed = compile(contentWith({ 'content/sources/docs-site.md': text }));
      if (!changed.ok) throw new Error(changed.problems.map(problemMessage).join('\n'));
      return changed.knowledge.evidence.findings.filter(({ figure }) => figure).map(({ machine }) => machine);
    };
    expect(measured('Measured on two cores under Linux 6.18.')).toEqual(Array(2).fill('two cores under Linux 6.18'));
    expect(measured('Measured on two cores. Others have more.')).toEqual([undefined, undefined]);
  });

  test('gives the machine to the figures of the sections below as well', () => {
    const figures =
      '| Row | Judges | Unit | Alpha | Beta |\n|---|---|---|---|---|\n| Load | speed | answers, more is better | 20: is fast | 10: is slow |';
    const text = DOCS.replace('What the page is about.', 'Measured on two cores.').replace(
      '### Threads',
      `### Load\n\n${figures}\n\n### Threads`,
    );
    const { evidence: words } = knowledgeOf({ 'content/sources/docs-site.md': text });
    expect(words.findings.filter(({ figure }) => figure).map(({ machine }) => machine)).toEqual(
      Array(2).fill('two cores'),
    );
  });

  test('keeps the rest of the prose, without the as-of', () => {
    const [speed] = evidence.sources['docs-site']?.sections ?? [];
    expect(speed).toMatchObject({
      note: [{ kind: 'paragraph', words: ['What the page is about.'] }],
      asOf: '2026-02-03, version 3',
    });
  });
});

const faults = (changes: Record<string, string | undefined>) => {
  const compiled = compile(contentWith(changes));
  return compiled.ok ? [] : compiled.problems.map(problemMessage);
};

test('a source is not called like a kind of source', () => {
  const text = DOCS.replace('id: docs-site', 'id: official');
  expect(faults({ 'content/sources/official.md': text })).toEqual([
    'content/sources/official.md:2:5 reserved-id: "official" is the name of a kind of source. Choose another id, because links leave out either.',
  ]);
});

const OPEN = `---
id: version
order: 20
name: Version
question: Which is the newest?
---
The newest.
`;
const versions = DOCS.replace(
  '| Docs | docs | high: has them |',
  '| Version | version | 3.1, "beta": came out lately |',
);

describe('an open fact', () => {
  test('has the values that sources state', () => {
    const compiled = compile(
      contentWith({ 'content/facts/version.md': OPEN, 'content/sources/docs-site.md': versions }),
    );
    if (!compiled.ok) throw new Error(compiled.problems.map(problemMessage).join('\n'));
    expect(compiled.knowledge.model.facts.find(({ id }) => id === 'version')?.values).toEqual([
      { id: '3.1, "beta"', name: '3.1, "beta"' },
    ]);
  });

  test('cannot be required', () => {
    const language = `---
id: language
order: 30
theme: service
topic: Language
text: Which version?
choose: one
options:
  - { id: new, text: The newest, requires: { fact: version, anyOf: [three], because: It must be. } }
  - { id: any, text: Any, neutral: It does not matter. }
---
Why.
`;
    expect(
      faults({
        'content/facts/version.md': OPEN,
        'content/sources/docs-site.md': versions,
        'content/questions/language.md': language,
        'content/criteria/uses-snake.md': undefined,
      }),
    ).toEqual([
      'content/questions/language.md:9:52 open-fact: The fact "version" has no list of values, so nothing can be asked of it. Give it "values", or name another fact.',
    ]);
  });
});

test('a finding is outdated only where something official or measured can say so', () => {
  const conflict = (source: string) => `---
id: alpha-speed
topic: How fast Alpha is
kind: rating
frameworks: [alpha]
findings:
  - { source: review, section: Table, row: Speed, framework: alpha, criterion: speed, outdated: true }
  - ${source}
---
They differ.
`;
  const path = 'content/conflicts/alpha-speed.md';
  const manual = '{ source: manual, section: Design / Speed, row: Throughput, framework: alpha, criterion: speed }';
  expect(faults({ [path]: conflict(manual) })).toEqual([]);
  expect(faults({ [path]: conflict('{ source: review, section: Table, row: Speed, framework: beta }') })).toEqual([
    'content/conflicts/alpha-speed.md:7:97 outdated-unsaid: The finding is called outdated, but no official or measured finding of this conflict says so. Add the one that does.',
  ]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RecommendationFile } from '../../../src/knowledge/recommendation-file.ts';
import { findLink } from '../../../src/share/record/find-link.ts';
import { FORMS, type Form, isNumbered, write } from '../../../src/share/record/forms.ts';
import type { DecisionRecord } from '../../../src/share/record/record.ts';
import { aRecord, option } from './a-record.ts';
import { hostile } from './hostile.ts';
import { outline, parsed } from './outline.ts';

const MARKDOWN = FORMS.filter((form) => form !== 'json');
// No form that is tested here reads it.
const file = {} as RecommendationFile;

const text = (form: Form, record: DecisionRecord = aRecord(), number = 7) => write(form, { record, file, number }).text;

const OPEN = aRecord({ outcome: { kind: 'open', missing: ['More answers.', 'Agreement.'] } });
const PROPOSED = aRecord({
  outcome: { kind: 'proposed', option: 'Alpha', because: 'it scores most', missing: ['Agreement.'] },
});
/** Nothing but what every record has. */
const BARE = aRecord({
  outcome: OPEN.outcome,
  context: { problem: 'Which one?', answers: [], asides: [] },
  drivers: [],
  options: ['Alpha', 'Beta'].map((name) => option(name, { good: [], bad: [] })),
  notConsidered: [],
  confidence: '',
  figures: '',
  reversal: [],
});
/** Of everything that can stand in a list, two; and of an option, all kinds of argument. */
const FULL = aRecord({
  context: {
    problem: 'Which one?',
    answers: [
      { question: 'How fast?', answer: 'Fast.' },
      { question: 'How big?', answer: 'Small.' },
    ],
    asides: ['A review is left out.', 'Size is ignored.'],
  },
  ownRatings: ['Alpha is fast: we measured it.', 'Beta is slow.'],
  drivers: ['Speed, 60.0% of the weight', 'Ease, 40.0% of the weight'],
  notConsidered: ['Gamma', 'Delta'],
  options: [
    option('Alpha', { neutral: [{ topic: 'Size', because: '“Size” is rated moderate', grounds: [] }] }),
    option('Beta'),
  ],
});

describe('a decision record', () => {
  test('in the form of MADR', () => {
    expect(text('madr')).toBe(`---
status: accepted
date: 2026-03-02
---

# Choose a backend framework

## Context and Problem Statement

Which one?

* How fast? Fast.

## Decision Drivers

* Speed, 60.0% of the weight

## Considered Options

* Alpha
* Beta

Not considered: Gamma.

## Decision Outcome

Chosen option: "Alpha", because it scores most.

### Consequences

* Good, because “Speed” is rated high (8.0 of 10.0 points). Serves many requests
  ([A manual](https://example.org/manual), Design, 2026).
* Bad, because “Ease” is rated low. What to do about it: Plan for it.

## Pros and Cons of the Options

### Alpha

It scores 5 points.

What speaks for and against it stands under “Consequences”.

### Beta

It scores 4 points.

* Good, because “Speed” is rated high (8.0 of 10.0 points). Serves many requests
  ([A manual](https://example.org/manual), Design, 2026).

## More Information

* How sure this is: Clear. A reading varies.
* What would reverse it:
  * If it were slow, Beta would come first.
  * No weight does.
* Review on 2027-03-02, a year after the decision.
* Data: version 9c41f20a of 2026-03-01.
* How points and readings are worked out:
  <https://advisor.example/how-this-works/>
* Answers, opened read-only:
  <https://advisor.example/recommendation/#v1~K9c41f20a.Tn~ZfkZz>
`);
  });

  test('in Nygard’s form has its number in the title, and the parts that adr-tools writes', () => {
    expect(text('nygard', FULL)).toBe(`# 7. Choose a backend framework

Date: 2026-03-02

## Status

Accepted

## Context

Which one?

* How fast? Fast.
* How big? Small.

A review is left out.

Size is ignored.

Rated otherwise than the sources do:

* Alpha is fast: we measured it.
* Beta is slow.

What the choice turns on:

* Speed, 60.0% of the weight
* Ease, 40.0% of the weight

The options considered:

* Alpha
* Beta

Not considered: Gamma, Delta.

Beta: It scores 4 points.

* Good, because “Speed” is rated high (8.0 of 10.0 points). Serves many requests
  ([A manual](https://example.org/manual), Design, 2026).
* Bad, because “Ease” is rated low. What to do about it: Plan for it.

## Decision

Chosen option: "Alpha", because it scores most.

It scores 5 points.

## Consequences

* Good, because “Speed” is rated high (8.0 of 10.0 points). Serves many requests
  ([A manual](https://example.org/manual), Design, 2026).
* Neutral, because “Size” is rated moderate.
* Bad, because “Ease” is rated low. What to do about it: Plan for it.

* How sure this is: Clear. A reading varies.
* What would reverse it:
  * If it were slow, Beta would come first.
  * No weight does.
* Review on 2027-03-02, a year after the decision.
* Data: version 9c41f20a of 2026-03-01.
* How points and readings are worked out:
  <https://advisor.example/how-this-works/>
* Answers, opened read-only:
  <https://advisor.example/recommendation/#v1~K9c41f20a.Tn~ZfkZz>
`);
  });

  test.each(['madr', 'log4brains'] as const)(
    'gives each answer and each own rating a line of its own, as %s',
    (form) => {
      const mark = form === 'madr' ? '*' : '-';
      expect(text(form, FULL)).toContain(`## Context and Problem Statement

Which one?

${mark} How fast? Fast.
${mark} How big? Small.

A review is left out.

Size is ignored.

Rated otherwise than the sources do:

${mark} Alpha is fast: we measured it.
${mark} Beta is slow.

## Decision Drivers

${mark} Speed, 60.0% of the weight
${mark} Ease, 40.0% of the weight

## Considered Options

${mark} Alpha
${mark} Beta

Not considered: Gamma, Delta.

## Decision Outcome

Chosen option: "Alpha", because it scores most.

`);
    },
  );

  test('as a comment lists the own ratings below the table', () => {
    expect(text('comment', FULL)).toContain(
      '| – | – | – |\n\n- Alpha is fast: we measured it.\n- Beta is slow.\n\nClear.\n',
    );
  });

  test('in the form of log4brains has its status and date in a list, and the consequences apart', () => {
    const written = text('log4brains');
    expect(written).toMatch(/^# Choose a backend framework\n\n- Status: accepted\n- Date: 2026-03-02\n\n## Context/);
    expect(written).not.toMatch(/^\*/m);
    expect(text('log4brains', FULL)).toContain(`### Positive Consequences

- “Speed” is rated high (8.0 of 10.0 points). Serves many requests ([A
  manual](https://example.org/manual), Design, 2026).

### Negative Consequences

- “Ease” is rated low. What to do about it: Plan for it.
- “Size” is rated moderate.

## Pros and Cons of the Options

### Alpha

It scores 5 points.

What speaks for and against it stands under “Decision Outcome”.

### Beta

It scores 4 points.

- Good, because “Speed” is rated high (8.0 of 10.0 points). Serves many requests
  ([A manual](https://example.org/manual), Design, 2026).
- Bad, because “Ease” is rated low. What to do about it: Plan for it.

## Links

- How sure this is: Clear. A reading varies.
`);
    const fact = option('Alpha', { good: [{ topic: 'Language', because: 'its language is C#', grounds: [] }] });
    expect(text('log4brains', aRecord({ options: [fact] }))).toContain('Consequences\n\n- Its language is C#.');
  });

  test('as a comment is a short table', () => {
    expect(text('comment')).toBe(`## Backend framework: Alpha

| Framework | Points of 100 | First in | For it | Against it |
| --- | --- | --- | --- | --- |
| Alpha | 80.0 | 95% | Speed | Ease |
| Beta | 80.0 | 95% | Speed | – |
| Gamma | not considered | – | – | – |

Clear.

What would reverse it: If it were slow, Beta would come first.

[The answers, to be opened read-only](https://advisor.example/recommendation/#v1~K9c41f20a.Tn~ZfkZz). Data: version 9c41f20a of 2026-03-01.
`);
  });

  test('as a comment names what is moderate after what speaks against a framework', () => {
    const middling = { topic: 'Size (moderate)', because: '“Size” is rated moderate', grounds: [] };
    expect(text('comment', aRecord({ options: [option('Alpha', { neutral: [middling] })] }))).toContain(
      '| Speed | Ease, Size (moderate) |\n',
    );
  });

  test('as a comment names three things at most that speak for a framework, and three against', () => {
    const many = ['One', 'Two', 'Three', 'Four'].map((topic) => ({ topic, because: 'so', grounds: [] }));
    expect(
      text('comment', aRecord({ options: [option('Alpha', { good: many, bad: many, firstIn: null })] })),
    ).toContain('\n| Alpha | 80.0 | – | One, Two, Three | One, Two, Three |\n');
  });

  test('as a comment says why a framework is not ranked', () => {
    const out = option('Beta', { points: null, firstIn: null, standing: 'Ruled out.', good: [], bad: [] });
    expect(text('comment', aRecord({ options: [option('Alpha'), out] }))).toContain(
      '\n| Beta | – | – | – | Ruled out. |\n',
    );
  });

  test.each(MARKDOWN)('that is not decided says so, and what is missing, as %s', (form) => {
    const written = text(form, OPEN);
    expect(written).toMatch(/What is missing:\n\n[*-] More answers\.\n[*-] Agreement\.\n/);
    expect(written).not.toMatch(/accepted|Accepted|Chosen option|Consequences\n\n[*-] Good|reverse/);
    expect(written).toContain('What would put another first:');
    if (form !== 'comment') expect(written.replace(/\s+/g, ' ')).toContain(', unless it is decided before.');
  });

  test('that is not decided has no consequences yet', () => {
    expect(text('madr', OPEN)).toContain('* Agreement.\n\n## Pros and Cons of the Options\n');
    expect(text('log4brains', OPEN)).toContain('- Agreement.\n\n## Pros and Cons of the Options\n');
    expect(text('nygard', OPEN)).toContain(
      '* Agreement.\n\n## Consequences\n\nNone yet, because nothing is decided.\n',
    );
  });

  test('that is not decided shows what speaks for and against every option', () => {
    for (const form of ['madr', 'nygard', 'log4brains'] as const) {
      const written = text(form, OPEN);
      expect(written.match(/[*-] Good, because “Speed”/g), form).toHaveLength(2);
      expect(written.match(/[*-] Bad, because “Ease”/g), form).toHaveLength(1);
    }
  });

  test.each(['madr', 'nygard', 'log4brains'] as const)('that is proposed names its option, as %s', (form) => {
    const written = text(form, PROPOSED);
    expect(written).toMatch(/status: proposed|Status: proposed|## Status\n\nProposed/);
    expect(written).toContain(
      'Chosen option: "Alpha", because it scores most.\n\nThis is proposed and not decided. What is missing:\n',
    );
  });

  test('as a comment says in its heading what is chosen, and how far', () => {
    const begins = (record: DecisionRecord) => text('comment', record).split('\n\n| ')[0];
    expect(begins(aRecord())).toBe('## Backend framework: Alpha');
    expect(begins(PROPOSED)).toBe('## Backend framework: Alpha (proposed)\n\nWhat is missing:\n\n- Agreement.');
    expect(begins(OPEN)).toBe(
      '## Backend framework: not decided yet\n\nWhat is missing:\n\n- More answers.\n- Agreement.',
    );
  });

  test('that is not decided, and of which there is nothing more to say, says no more', () => {
    const more = `* Review on 2027-03-02, a year after the decision, unless it is decided before.
* Data: version 9c41f20a of 2026-03-01.
* How points and readings are worked out:
  <https://advisor.example/how-this-works/>
* Answers, opened read-only:
  <https://advisor.example/recommendation/#v1~K9c41f20a.Tn~ZfkZz>
`;
    const sections = `## Context and Problem Statement

Which one?

## Considered Options

* Alpha
* Beta

## Decision Outcome

No option is chosen yet.

What is missing:

* More answers.
* Agreement.

## Pros and Cons of the Options

### Alpha

It scores 5 points.

### Beta

It scores 4 points.

`;
    const title = '# Choose a backend framework\n\n';
    const dashed = (written: string) => written.replace(/^\*/gm, '-');
    expect(text('madr', BARE)).toBe(
      `---\nstatus: proposed\ndate: 2026-03-02\n---\n\n${title}${sections}## More Information\n\n${more}`,
    );
    expect(text('log4brains', BARE)).toBe(
      `${title}- Status: proposed\n- Date: 2026-03-02\n\n${dashed(sections)}## Links\n\n${dashed(more)}`,
    );
    expect(text('nygard', BARE)).toBe(`# 7. Choose a backend framework

Date: 2026-03-02

## Status

Proposed

## Context

Which one?

The options considered:

* Alpha
* Beta

Alpha: It scores 5 points.

Beta: It scores 4 points.

## Decision

No option is chosen yet.

What is missing:

* More answers.
* Agreement.

## Consequences

None yet, because nothing is decided.

${more}`);
    expect(text('comment', BARE)).toBe(`## Backend framework: not decided yet

What is missing:

- More answers.
- Agreement.

| Framework | Points of 100 | First in | For it | Against it |
| --- | --- | --- | --- | --- |
| Alpha | 80.0 | 95% | – | – |
| Beta | 80.0 | 95% | – | – |

[The answers, to be opened read-only](https://advisor.example/recommendation/#v1~K9c41f20a.Tn~ZfkZz). Data: version 9c41f20a of 2026-03-01.
`);
  });

  test('has the consequences of the option that is chosen, whichever it is', () => {
    const second = aRecord({ outcome: { kind: 'accepted', option: 'Beta', because: 'it is known' } });
    for (const form of ['madr', 'log4brains'] as const)
      expect(text(form, second)).toMatch(/### Beta\n\nIt scores 4 points\.\n\nWhat speaks for and against it stands/);
    expect(text('nygard', second)).toMatch(/it is known\.\n\nIt scores 4 points\.\n/);
  });

  test('has a file name without marks at its ends, whatever its title', () => {
    expect(write('madr', { record: aRecord({ title: '“C# or Go?”' }), file, number: 3 }).fileName).toBe(
      '0003-c-or-go.md',
    );
  });

  test('is offered as Markdown or as JSON', () => {
    const types = FORMS.map((form) => write(form, { record: aRecord(), file, number: 1 }).type);
    expect(types).toEqual([...Array(4).fill('text/markdown'), 'application/json']);
  });

  test('has a file name as is the custom of its form', () => {
    const names = FORMS.map((form) => write(form, { record: aRecord(), file, number: 12 }).fileName);
    expect(names).toEqual([
      '0012-choose-a-backend-framework.md',
      '0012-choose-a-backend-framework.md',
      '20260302-choose-a-backend-framework.md',
      'choose-a-backend-framework-comment.md',
      'choose-a-backend-framework.json',
    ]);
    expect(FORMS.filter(isNumbered)).toEqual(['madr', 'nygard']);
  });

  test.each(MARKDOWN)('as %s is built the same, whatever its words are, and its link is found', (form) => {
    const built = (word: () => string) => {
      const ground = { statement: word(), source: word(), url: 'https://example.org/', place: word() };
      const argument = { topic: word(), because: word(), grounds: [ground], remedy: word() };
      const name = word();
      const both = { standing: word(), good: [argument], neutral: [argument], bad: [argument] };
      return text(
        form,
        aRecord({
          outcome: { kind: 'proposed', option: name, because: word(), missing: [word()] },
          context: { problem: word(), answers: [{ question: word(), answer: word() }], asides: [word()] },
          drivers: [word(), word()],
          options: [option(name, both), option(`another ${word()}`, both)],
          notConsidered: [word()],
          confidence: word(),
          figures: word(),
          reversal: [word(), word()],
          review: { on: '2027-03-02', because: word() },
        }),
      );
    };
    const expected = outline(parsed(built(() => 'word')));
    fc.assert(
      fc.property(fc.infiniteStream(hostile), (stream) => {
        const written = built(() => stream.next().value);
        expect(outline(parsed(written))).toBe(expected);
        expect(findLink(written)).toBe('v1~K9c41f20a.Tn~ZfkZz');
      }),
      { numRuns: 40 },
    );
  });
});

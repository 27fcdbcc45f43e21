import { describe, expect, test } from 'vitest';
import { SMALL_CONTENT } from '../fixtures/small-content.ts';
import { edited, FED_BY_PEOPLE } from './faults-of.ts';
import { knowledgeOf } from './knowledge-of.ts';

const PEOPLE = 'content/questions/people.md';
const CONFLICT = 'content/conflicts/alpha-speed.md';
const OF_ALPHA = 'row: Speed, framework: alpha, criterion: speed';

const modelOf = (changes: Readonly<Record<string, string | undefined>> = {}) => knowledgeOf(changes).model;
const byId = <T extends { readonly id: string }>(list: readonly T[], id: string) => list.find((own) => own.id === id);

describe('a question', () => {
  test('has its words and its options, with a hint only where the content gives one', () => {
    const hinted = edited(PEOPLE, 'text: Will people', 'hint: Think of a year.\ntext: Will people');
    const text = (hinted[PEOPLE] ?? '').replace('    text: Yes\n', '    text: Yes\n    hint: Even one.\n');
    expect(byId(modelOf({ [PEOPLE]: text }).questions, 'people')).toStrictEqual({
      id: 'people',
      theme: 'users',
      topic: 'People',
      text: 'Will people look after the data?',
      hint: 'Think of a year.',
      choose: 'one',
      options: [
        { id: 'yes', text: 'Yes', hint: 'Even one.', effects: { admin: 4 }, neutral: false },
        { id: 'no', text: 'No', effects: {}, neutral: true },
        { id: 'not-sure', text: 'Not sure', effects: {}, neutral: true },
      ],
    });
    expect(byId(modelOf().questions, 'people')).not.toHaveProperty('hint');
  });

  test('says what an option requires, and which question it reweighs', () => {
    const reweighs = edited(
      PEOPLE,
      'neutral: It carries no weight.',
      'reweighs: { question: load, to: 2, because: It may. }',
    );
    const { questions } = modelOf(reweighs);
    expect(byId(byId(questions, 'people')?.options ?? [], 'no')).toStrictEqual({
      id: 'no',
      text: 'No',
      effects: {},
      reweighs: { question: 'load', to: 2 },
      neutral: false,
    });
    expect(byId(byId(questions, 'language')?.options ?? [], 'must-sharp')).toStrictEqual({
      id: 'must-sharp',
      text: 'It must be Sharp',
      effects: {},
      requires: { fact: 'language', anyOf: ['sharp'], because: 'Nothing else is allowed.' },
      neutral: false,
    });
  });

  test('that feeds a criterion adds to it by each option that names a framework, beside what the option adds itself', () => {
    const named = edited(PEOPLE, '    text: Yes\n', '    text: Yes\n    framework: alpha\n');
    const { questions, criteria } = modelOf({ ...FED_BY_PEOPLE, ...named });
    const options = byId(questions, 'people')?.options ?? [];
    expect(options.map(({ id, framework, effects }) => [id, framework, effects])).toEqual([
      ['yes', 'alpha', { admin: 4, 'uses-snake': 4 }],
      ['no', undefined, {}],
      ['not-sure', undefined, {}],
    ]);
    expect(byId(criteria, 'uses-snake')?.from).toStrictEqual({ question: 'people' });
  });

  test('does not add to what another question feeds', () => {
    const named = edited(PEOPLE, '    text: Yes\n', '    text: Yes\n    framework: alpha\n');
    const asked = (named[PEOPLE] ?? '').replace('id: people', 'id: known').replace('order: 10', 'order: 90');
    const known = (SMALL_CONTENT['content/criteria/docs.md'] ?? '')
      .replace('id: docs', 'id: known-before')
      .replace('order: 20', 'order: 90')
      .replace(
        'scale:',
        'from: { question: known, add: 2, because: So., cite: { source: review, section: Table } }\nscale:',
      );
    const { questions } = modelOf({
      ...FED_BY_PEOPLE,
      ...named,
      'content/questions/known.md': asked,
      'content/criteria/known-before.md': known,
    });
    expect(byId(questions, 'people')?.options[0]?.effects).toEqual({ admin: 4, 'uses-snake': 4 });
    expect(byId(questions, 'known')?.options[0]?.effects).toEqual({ admin: 4, 'known-before': 2 });
  });
});

test('a criterion has its flaw and what it follows from only where the content says so', () => {
  const flawed = edited('content/criteria/speed.md', 'name: Speed', 'name: Speed\nflaw: Slow');
  const { criteria } = modelOf(flawed);
  const question = 'How good is it?';
  expect(byId(criteria, 'speed')).toStrictEqual({ id: 'speed', name: 'Speed', flaw: 'Slow', group: 'load', question });
  expect(byId(criteria, 'docs')).toStrictEqual({ id: 'docs', name: 'Generated docs', group: 'box', question });
  expect(byId(criteria, 'uses-snake')?.from).toStrictEqual({ fact: 'language', holds: ['snake'] });
});

describe('a fact', () => {
  test('has the values of its entry, with their names, and says how soon one is learnt only where the content does', () => {
    const values = [
      { id: 'snake', name: 'Snake' },
      { id: 'sharp', name: 'Sharp' },
    ];
    expect(modelOf().facts).toStrictEqual([{ id: 'language', name: 'Language', values }]);
    const learnt = edited('content/facts/language.md', 'order: 10', 'order: 10\nlearning: speed');
    expect(modelOf(learnt).facts).toStrictEqual([{ id: 'language', name: 'Language', learning: 'speed', values }]);
  });

  test('that is open has each value once that a source states of it, and none of another fact', () => {
    const { facts } = modelOf({
      'content/facts/licence.md':
        '---\nid: licence\norder: 20\nname: Licence\nquestion: Which?\n---\nWhat may be done with it.\n',
      ...edited(
        'content/sources/review.md',
        '| Admin |',
        '| Licence | licence | MIT: is free | MIT: is free | BSD, new: is free |\n| Admin |',
      ),
    });
    expect(byId(facts, 'licence')?.values).toEqual(['MIT', 'BSD, new'].map((id) => ({ id, name: id })));
  });
});

describe('a conflict', () => {
  test('has the numbers of its findings, and of those that are outdated', () => {
    const model = modelOf(edited(CONFLICT, OF_ALPHA, `${OF_ALPHA}, outdated: true`));
    const [conflict] = model.conflicts;
    const sourcesOf = (numbers: readonly number[] = []) => numbers.map((number) => model.findings[number]?.source);
    expect(sourcesOf(conflict?.findings)).toEqual(['review', 'manual']);
    expect(sourcesOf(conflict?.outdated)).toEqual(['review']);
  });

  test('that names a row has every finding on the framework in that row, unless it names what is judged', () => {
    const second = edited(
      'content/sources/review.md',
      '| Admin |',
      '| Speed | docs | low: has few | high: has many | |\n| Admin |',
    );
    const findingsOf = (changes: Readonly<Record<string, string>>) => {
      const model = modelOf({ ...second, ...changes });
      return model.conflicts[0]?.findings.map((number) => model.findings[number]);
    };
    expect(findingsOf({})).toMatchObject([
      { source: 'review', framework: 'alpha', criterion: 'speed' },
      { source: 'manual', framework: 'alpha', criterion: 'speed' },
    ]);
    expect(findingsOf(edited(CONFLICT, OF_ALPHA, 'row: Speed, framework: alpha'))).toMatchObject([
      { source: 'review', framework: 'alpha', criterion: 'speed' },
      { source: 'review', framework: 'alpha', criterion: 'docs' },
      { source: 'manual', framework: 'alpha', criterion: 'speed' },
    ]);
  });

  test('may be over a fact', () => {
    const model = modelOf(edited(CONFLICT, OF_ALPHA, 'row: Language, framework: alpha, fact: language'));
    expect(model.findings[model.conflicts[0]?.findings[0] ?? -1]).toMatchObject({ fact: 'language' });
  });
});

test('an example has a list of options for each question that it answers', () => {
  expect(modelOf().examples).toEqual([
    {
      id: 'shop',
      title: 'A shop',
      situation: 'Three people who know Snake sell shoes.',
      answers: { people: ['yes'], load: ['fast', 'documented'] },
    },
  ]);
});

test('groups, themes and trust are those of the model’s own file', () => {
  expect(modelOf()).toMatchObject({
    groups: [
      { id: 'box', name: 'In the box' },
      { id: 'load', name: 'Under load' },
    ],
    themes: [
      { id: 'users', name: 'Users' },
      { id: 'service', name: 'Service' },
    ],
    trust: { comparison: 1, official: 2, benchmark: 2 },
  });
});

test('the data are as of the newest day on which a source was looked at, whichever comes first', () => {
  const older = edited('content/sources/manual.md', 'checked: 2026-01-03', 'checked: 2025-12-31');
  expect(modelOf(older).asOf).toBe('2026-01-02');
});

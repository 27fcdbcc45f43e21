import type { Argument, DecisionRecord, RecordOption } from '../../../src/share/record/record.ts';

const argument: Argument = {
  topic: 'Speed',
  because: '“Speed” is rated high (8.0 of 10.0 points)',
  grounds: [
    { statement: 'Serves many requests', source: 'A manual', url: 'https://example.org/manual', place: 'Design, 2026' },
  ],
};

export function option(name: string, change: Partial<RecordOption> = {}): RecordOption {
  return {
    name,
    standing: `It scores ${name.length} points.`,
    points: '80.0',
    firstIn: '95%',
    good: [argument],
    neutral: [],
    bad: [{ topic: 'Ease', because: '“Ease” is rated low', grounds: [], remedy: 'Plan for it.' }],
    ...change,
  };
}

export const LINK = 'https://advisor.example/recommendation/#v1~K9c41f20a.Tn~ZfkZz';

/** A short record in which Alpha is chosen. */
export function aRecord(change: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    title: 'Choose a backend framework',
    date: '2026-03-02',
    outcome: { kind: 'accepted', option: 'Alpha', because: 'it scores most' },
    context: { problem: 'Which one?', answers: [{ question: 'How fast?', answer: 'Fast.' }], asides: [] },
    ownRatings: [],
    drivers: ['Speed, 60.0% of the weight'],
    options: [option('Alpha'), option('Beta', { bad: [] })],
    notConsidered: ['Gamma'],
    confidence: 'Clear.',
    figures: 'A reading varies.',
    reversal: ['If it were slow, Beta would come first.', 'No weight does.'],
    review: { on: '2027-03-02', because: 'a year after the decision' },
    data: { version: '9c41f20a', asOf: '2026-03-01' },
    method: 'https://advisor.example/how-this-works/',
    link: LINK,
    ...change,
  };
}

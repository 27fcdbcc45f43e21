import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  type Changes,
  currentEntries,
  decide,
  EMPTY_LEDGER,
  join,
  type Ledger,
  latest,
  ledgerOf,
} from '../../src/store/ledger.ts';
import type { Entries } from '../../src/store/stored-fields.ts';
import { readStoredText, writeStoredText } from '../../src/store/stored-text.ts';

vi.setConfig({ testTimeout: 60_000 });

const ids = fc.constantFrom('people', 'load', 'gone', 'constructor', '__proto__');

/** Two tabs may decide otherwise about one entry within one millisecond. */
const ledgers: fc.Arbitrary<Ledger> = fc
  .record({
    since: fc.constantFrom(-1, -1, -1, 3),
    decided: fc.array(fc.tuple(ids, fc.integer({ min: 0, max: 9 }), fc.constantFrom('x', 'y', undefined)), {
      maxLength: 8,
    }),
  })
  .map(({ since, decided }) =>
    decided.reduce<Ledger>(
      (sofar, [id, at, option]) =>
        join(
          sofar,
          ledgerOf(-1, (name) => {
            if (name === 'leftOut') return [[id, { at, value: option && id }]];
            return name === 'answers' ? [[id, { at, value: option && [option] }]] : [];
          }),
        ),
      { ...EMPTY_LEDGER, since },
    ),
  );

describe('joining ledgers', () => {
  test('gives the same in any order, however they are grouped, and however often', () => {
    fc.assert(
      fc.property(ledgers, ledgers, ledgers, (a, b, c) => {
        expect(join(a, b)).toEqual(join(b, a));
        expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
        expect(join(a, a)).toEqual(a);
        expect(join(join(a, b), b)).toEqual(join(a, b));
      }),
    );
  });

  const answers = (ledger: Ledger) => Object.fromEntries(currentEntries(ledger.fields.answers));
  const answer = (ledger: Ledger, id: string, ...options: string[]) => {
    const before = currentEntries(ledger.fields.answers);
    const others = before.filter(([each]) => each !== id);
    return decide(ledger, { answers: before }, { answers: options.length > 0 ? [...others, [id, options]] : others });
  };
  const start = answer(EMPTY_LEDGER, 'scope', 'small');

  test('keeps what was decided about different things', () => {
    const [here, there] = [answer(start, 'load', 'fast'), answer(start, 'people', 'yes')];
    expect(answers(join(here, there))).toEqual({ scope: ['small'], load: ['fast'], people: ['yes'] });
  });

  test('keeps the later decision about the same thing, taking it away included', () => {
    const changed = answer(start, 'scope', 'large');
    const taken = answer(changed, 'scope');
    expect(answers(join(changed, start))).toEqual({ scope: ['large'] });
    expect(answers(join(taken, changed))).toEqual({});
    expect(answers(join(start, answer(taken, 'scope', 'small')))).toEqual({ scope: ['small'] });
  });

  test('forgets what was decided before everything was deleted, and nothing after', () => {
    const deleted = { ...EMPTY_LEDGER, since: latest(start) };
    expect(answers(join(start, deleted))).toEqual({});
    expect(answers(join(answer(start, 'load', 'fast'), deleted))).toEqual({ load: ['fast'] });
  });
});

describe('deciding', () => {
  const values = fc.uniqueArray(fc.tuple(ids, fc.array(fc.constantFrom('x', 'y'))), { selector: ([id]) => id });
  const list = fc.uniqueArray(ids).map((all): Entries => all.map((id) => [id, id]));
  const states: fc.Arbitrary<Changes> = fc.record({ answers: values, leftOut: list, trail: list });

  test('leads from any state to any other, the order of a list included', () => {
    fc.assert(
      fc.property(states, states, (before, after) => {
        const { fields } = decide(decide(EMPTY_LEDGER, {}, before), before, after);
        expect(currentEntries(fields.trail)).toEqual(after.trail);
        expect(new Map(currentEntries(fields.answers))).toEqual(new Map(after.answers));
        expect(new Set(currentEntries(fields.leftOut))).toEqual(new Set(after.leftOut));
      }),
    );
  });

  test('touches nothing that stays as it is', () => {
    fc.assert(
      fc.property(states, (state) => {
        const ledger = decide(EMPTY_LEDGER, {}, state);
        expect(decide(ledger, state, state)).toEqual(ledger);
      }),
    );
  });
});

test('a ledger is read from its text as it was written', () => {
  fc.assert(
    fc.property(ledgers, (ledger) => {
      const text = writeStoredText(ledger, {});
      if (text === null) expect(join(EMPTY_LEDGER, ledger).fields).toEqual(EMPTY_LEDGER.fields);
      else expect(readStoredText(text)).toMatchObject({ kind: 'read', ledger, dated: true });
    }),
  );
});

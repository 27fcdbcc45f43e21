import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createAdvisorStore } from '../../src/store/advisor-store.ts';
import { ADVISOR_KEY } from '../../src/store/persistence.ts';
import { model } from '../fixtures/small-model.ts';

vi.setConfig({ testTimeout: 60_000 });

/**
 * Two tabs in processes of their own, as browsers run them: each reads a copy of its own, which hears only later what
 * the other wrote. Of writings that cross, the last to arrive stays.
 */
function twoProcesses() {
  let stored: string | null = null;
  const [mail, cache, unconfirmed] = [[[], []] as (string | null)[][], [null, null] as (string | null)[], [0, 0]];
  const news: { own: boolean; text: string | null }[][] = [[], []];
  const tabs = [0, 1].map((tab) => {
    const write = (text: string | null) => {
      cache[tab] = text;
      mail[tab]?.push(text);
      unconfirmed[tab] = (unconfirmed[tab] ?? 0) + 1;
    };
    const own = (key: string) => key === ADVISOR_KEY;
    return createAdvisorStore({
      model,
      storage: {
        getItem: (key) => (own(key) ? (cache[tab] ?? null) : null),
        setItem: (key, text) => own(key) && write(text),
        removeItem: (key) => own(key) && write(null),
      },
    });
  });
  /** The storage takes what a tab wrote. */
  const arrive = (tab: number) => {
    const text = mail[tab]?.shift();
    if (text === undefined) return;
    stored = text;
    news[tab]?.push({ own: true, text });
    news[1 - tab]?.push({ own: false, text });
  };
  /** A tab hears what the storage took. */
  const hear = (tab: number) => {
    const heard = news[tab]?.shift();
    if (!heard) return;
    if (heard.own) unconfirmed[tab] = (unconfirmed[tab] ?? 0) - 1;
    else {
      if (unconfirmed[tab] === 0) cache[tab] = heard.text;
      tabs[tab]?.followed.hear(heard.text);
    }
  };
  const settle = () => {
    let rounds = 0;
    while (mail.flat().length + news.flat().length > 0) {
      for (const tab of [0, 1]) {
        arrive(tab);
        hear(tab);
      }
      rounds += 1;
      if (rounds > 200) throw new Error('The tabs never come to rest.');
    }
  };
  return { tabs, arrive, hear, settle, stored: () => stored };
}

const tab = fc.nat(1);
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('answer' as const), tab, option: fc.constantFrom('yes', 'no', null) }),
    fc.record({ kind: fc.constantFrom('weigh' as const, 'arrive' as const, 'hear' as const, 'undo' as const), tab }),
  ),
  { maxLength: 30 },
);

test('two tabs that write across each other come to agree, and nothing that only one of them touched is lost', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const { tabs, arrive, hear, settle, stored } = twoProcesses();
      // Each tab has a question and a criterion that the other leaves alone.
      const [question, criterion] = [
        ['people', 'language'],
        ['speed', 'docs'],
      ];
      let importance = 0;
      const last: [unknown, unknown] = [undefined, undefined];
      for (const step of all) {
        const state = tabs[step.tab]?.getState();
        if (step.kind === 'arrive') arrive(step.tab);
        else if (step.kind === 'hear') hear(step.tab);
        else if (step.kind === 'undo') tabs[step.tab]?.temporal.getState().undo();
        else if (step.kind === 'weigh') {
          importance += 1;
          state?.setImportance(criterion[step.tab] ?? '', importance);
        } else if ('option' in step) {
          const { id = '', options = [] } = model.questions.find(({ id }) => id === question[step.tab]) ?? {};
          const chosen = options[step.option === 'yes' ? 0 : 1]?.id ?? '';
          state?.answer(id, step.option === null ? [] : [chosen]);
        }
        const { profile } = tabs[step.tab]?.getState() ?? {};
        last[step.tab as 0 | 1] = {
          answer: profile?.answers[question[step.tab] ?? ''],
          importance: profile?.importances[criterion[step.tab] ?? ''],
        };
      }
      settle();
      const [here, there] = tabs.map((each) => each.getState());
      expect(here?.profile).toEqual(there?.profile);
      expect(here?.trail).toEqual(there?.trail);
      const text = stored();
      const read = createAdvisorStore({
        model,
        storage: { getItem: (key) => (key === ADVISOR_KEY ? text : null), setItem: () => {}, removeItem: () => {} },
      });
      expect(read.getState().profile).toEqual(here?.profile);
      for (const each of [0, 1] as const)
        if (last[each] !== undefined)
          expect({
            answer: here?.profile.answers[question[each] ?? ''],
            importance: here?.profile.importances[criterion[each] ?? ''],
          }).toEqual(last[each]);
    }),
    { numRuns: 300 },
  );
});

test('starting again in one tab clears the other, but for what it decides afterwards, were it in the same millisecond', () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { tabs, settle } = twoProcesses();
  const [here, there] = tabs;
  here?.getState().answer('people', ['yes']);
  settle();
  vi.advanceTimersByTime(1000);
  there?.getState().startAgain();
  settle();
  here?.getState().answer('load', ['fast']);
  settle();
  for (const each of tabs) expect(each.getState().profile.answers).toEqual({ load: ['fast'] });
});

test('what is answered right after starting again survives the other tab’s late news', () => {
  const { tabs, arrive, settle } = twoProcesses();
  const [here, there] = tabs;
  here?.getState().answer('people', ['yes']);
  settle();
  there?.getState().startAgain();
  there?.getState().answer('load', ['fast']);
  here?.getState().show('language');
  arrive(1);
  settle();
  for (const each of tabs) expect(each.getState().profile.answers).toEqual({ load: ['fast'] });
});

test('taking everything back in one tab leaves what the other answers meanwhile', () => {
  const { tabs, arrive, settle } = twoProcesses();
  const [here, there] = tabs;
  there?.getState().setImportance('speed', 4);
  there?.temporal.getState().undo();
  arrive(1);
  here?.getState().answer('people', ['yes']);
  arrive(0);
  settle();
  for (const each of tabs)
    expect(each.getState().profile).toEqual({
      answers: { people: ['yes'] },
      importances: {},
      leftOut: [],
      candidates: [],
      ownRatings: {},
    });
});

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { nearestFlip } from '../../../../src/views/recommendation/changes/flip-groups.ts';
import { openResult } from '../open-result.tsx';
import { answering } from '../profiles.ts';

/** The sentences on an answer, on a weight and on a finding. */
function turns(): string[] {
  const [short] = within(screen.getByRole('region', { name: 'What would change it' })).getAllByRole('list');
  if (!short) throw new Error('There is no list.');
  return [...short.children].map(({ textContent }) => textContent ?? '');
}

it('names the answer that would change it, and says no more of what only requires something else', async () => {
  await openResult({ own: answering({ people: ['yes'], load: ['fast'], language: ['not-sure'] }) });
  expect(turns()[0]).toMatch(
    /^If the answer to “Will people look after the data\?” were “No” instead of “Yes”, Beta would come first\. Try it out/,
  );
});

it('says that no answer would, but for requirements', async () => {
  await openResult({ own: answering({ language: ['know-snake'] }, { importances: { admin: 8 } }) });
  expect(turns()[0]).toBe('No other answer to a single question does, unless it requires what Alpha does not have.');
});

const flip = { question: 'people', from: ['yes'], first: ['beta'], byRequirement: false };

it('takes the change of fewest options for the nearest, and no answer at all for the farthest', () => {
  const [none, two, one] = [[], ['no', 'not-sure'], ['yes', 'no']].map((to) => ({ ...flip, to }));
  if (!none || !two || !one) throw new Error('There are three.');
  expect(nearestFlip([none, two, one])).toBe(one);
  expect(nearestFlip([none])).toBe(none);
  expect(
    nearestFlip([
      { ...one, byRequirement: true },
      { ...two, first: [] },
    ]),
  ).toBeUndefined();
});

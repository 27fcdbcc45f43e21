import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openResult } from '../open-result.tsx';
import { answering } from '../profiles.ts';

const changes = () => within(screen.getByRole('region', { name: 'What would change it' }));
const buttons = () =>
  changes()
    .getAllByRole('button', { name: /: try it out$/ })
    .map(({ textContent }) => textContent);

it('counts the answers that would only require what the first does not have, and lists the others', async () => {
  await openResult({ own: answering({ people: ['yes'], load: ['fast'], language: ['not-sure'] }) });
  expect(buttons()).toEqual(['“No”: try it out', '“Not sure”: try it out', 'No answer: try it out']);
  expect(
    changes()
      .getByText(/^One answer is not listed/)
      .closest('p'),
  ).toHaveTextContent(
    'One answer is not listed: it would only require something that Alpha does not have. ' +
      'No other change to a single answer given does.',
  );
});

it('says the same where no other answer does', async () => {
  await openResult({ own: answering({ language: ['know-snake'] }, { importances: { admin: 8 } }) });
  expect(changes().queryByRole('button', { name: /: try it out$/ })).not.toBeInTheDocument();
  expect(
    changes()
      .getByText(/^One answer is not listed/)
      .closest('p'),
  ).toHaveTextContent(
    'One answer is not listed: it would only require something that Alpha does not have. ' +
      'No other change to a single answer given does.',
  );
});

it('does not speak of requirements where none would', async () => {
  await openResult({ own: answering({ load: ['fast'] }) });
  expect(changes().queryByText(/would only require/)).not.toBeInTheDocument();
});

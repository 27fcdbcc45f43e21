import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { CrashScreen } from '../../../src/views/ui/CrashScreen.tsx';
import { expectComplaints } from '../complaints.ts';

function Broken(): never {
  throw new TypeError('x is not a function');
}

it('says what failed, that the answers are kept and what to do', async () => {
  expectComplaints(/x is not a function/);
  let deletions = 0;
  render(
    <CrashScreen
      onStartAgain={() => {
        deletions += 1;
      }}
    >
      <Broken />
    </CrashScreen>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent(/Your answers are kept/);
  expect(screen.getByText('TypeError: x is not a function')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go to the home page' })).toHaveAttribute('href', '/');
  await userEvent.click(screen.getByText('If it fails again and again'));
  expect(screen.getByRole('button', { name: 'Delete my answers and start again' })).toBeVisible();
  expect(deletions).toBe(0);
});

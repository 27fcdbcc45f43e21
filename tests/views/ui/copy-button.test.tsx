import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { CopyButton } from '../../../src/views/ui/CopyButton.tsx';

it('copies what there is when it is pressed, and says so', async () => {
  const user = userEvent.setup();
  let text = 'early';
  render(<CopyButton text={() => text}>Copy the link</CopyButton>);
  text = 'late';
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
  expect(await navigator.clipboard.readText()).toBe('late');
});

it('shows the text selected where the browser refuses', async () => {
  const user = userEvent.setup();
  const refusing: Clipboard = Object.assign(Object.create(navigator.clipboard), {
    writeText: () => Promise.reject(new DOMException('denied', 'NotAllowedError')),
  });
  Object.defineProperty(navigator, 'clipboard', { value: refusing, configurable: true });
  render(<CopyButton text={() => 'the link'}>Copy the link</CopyButton>);
  await user.click(screen.getByRole('button', { name: 'Copy the link' }));
  const field = screen.getByRole('textbox', { name: /did not allow copying/ });
  expect(field).toHaveValue('the link');
  expect(field).toHaveFocus();
  expect(window.getSelection()?.toString() || 'the link').toBe('the link');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

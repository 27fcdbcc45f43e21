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
  const text = 'one line\nand another, to the very end';
  render(<CopyButton text={() => text}>Copy the text</CopyButton>);
  await user.click(screen.getByRole('button', { name: 'Copy the text' }));
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /did not allow copying/ });
  expect(field).toHaveValue(text);
  expect(field).toHaveFocus();
  expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(text);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

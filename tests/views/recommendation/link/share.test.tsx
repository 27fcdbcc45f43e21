import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { linkTo, openResult } from '../open-result.tsx';
import { ADMIN } from '../profiles.ts';

const section = () => within(screen.getByRole('region', { name: 'Share' }));
const link = () => section().getByRole<HTMLInputElement>('textbox', { name: 'Link' }).value;
const LINE = 'Alpha leads so far, too early to call: 100.0 of 100';

/** As if the browser had a share sheet, which this is what comes of. */
function withShareSheet(share: (data: ShareData) => Promise<void>, canShare = (_: ShareData) => true): void {
  Object.assign(navigator, { share, canShare });
}

afterEach(() => {
  for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
});

describe('handing a result on', () => {
  it('copies a line that says the result, then the link', async () => {
    const user = userEvent.setup();
    await openResult({ own: ADMIN });
    await user.click(screen.getByRole('button', { name: 'Copy result and link' }));
    expect(await navigator.clipboard.readText()).toBe(`${LINE}\n${link()}`);
    await user.click(section().getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe(link());
    await user.click(section().getByRole('button', { name: 'Copy with the result' }));
    expect(await navigator.clipboard.readText()).toBe(`${LINE}\n${link()}`);
    expect(section().getByText(/^“Copy with the result” puts/)).toHaveTextContent(LINE);
  });

  it('offers the share sheet only where there is one that takes it', async () => {
    const { unmount } = await openResult({ own: ADMIN });
    expect(screen.queryByRole('button', { name: 'Share …' })).not.toBeInTheDocument();
    unmount();
    withShareSheet(
      () => Promise.resolve(),
      () => false,
    );
    await openResult({ own: ADMIN });
    expect(screen.queryByRole('button', { name: 'Share …' })).not.toBeInTheDocument();
  });

  it('hands line and link to the share sheet, and says nothing when that is closed', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('closed', 'AbortError')));
    withShareSheet(share);
    await openResult({ link: linkTo(ADMIN, 'alpha') });
    await userEvent.click(section().getByRole('button', { name: 'Share …' }));
    expect(share).toHaveBeenCalledWith({ title: 'Backend framework', text: LINE, url: link() });
    expect(section().queryByText(/did not share/)).not.toBeInTheDocument();
  });

  it('says so where the browser refuses to share', async () => {
    withShareSheet(() => Promise.reject(new DOMException('denied', 'NotAllowedError')));
    await openResult({ own: ADMIN });
    await userEvent.click(section().getByRole('button', { name: 'Share …' }));
    expect(await section().findByText('Your browser did not share it: copy the link instead.')).toBeVisible();
  });

  it('shows a code of the link when asked for one', async () => {
    await openResult({ own: ADMIN });
    expect(section().queryByRole('img')).not.toBeInTheDocument();
    await userEvent.click(section().getByRole('button', { name: 'Show a QR code' }));
    expect(await section().findByRole('img', { name: 'QR code of the link' })).toBeVisible();
    await userEvent.click(section().getByRole('button', { name: 'Hide the QR code' }));
    expect(section().queryByRole('img')).not.toBeInTheDocument();
  });

  it('stands on paper as text and as a code, and not on the screen', async () => {
    await openResult({ own: ADMIN });
    const text = link();
    expect(screen.queryByText(text)).not.toBeInTheDocument();
    // Fetched beforehand, because paper waits for nothing.
    await waitFor(() => {
      window.dispatchEvent(new Event('beforeprint'));
      expect(screen.getByRole('img', { name: 'QR code of the link' })).toBeInTheDocument();
    });
    expect(screen.getByText(text)).toBeInTheDocument();
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(screen.queryByText(text)).not.toBeInTheDocument());
  });
});

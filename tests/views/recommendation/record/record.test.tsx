import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { decode } from '../../../../src/share/decode.ts';
import { findLink } from '../../../../src/share/record/find-link.ts';
import { today } from '../../../../src/views/recommendation/record/decision-date.ts';
import { atOnce, linkTo, openResult, openUntested } from '../open-result.tsx';
import { ADMIN } from '../profiles.ts';

const section = () => within(screen.getByRole('region', { name: 'Decision record' }));
const shown = () => section().getByRole('region', { name: /\.(md|json)$/ });
const text = () => shown().textContent ?? '';

describe('the decision record beside a result', () => {
  it('is led to from the verdict, and leaves the address alone', async () => {
    await openResult({ link: linkTo(ADMIN, 'alpha') });
    const before = window.location.href;
    const [fromVerdict] = screen.getAllByRole('link', { name: 'Decision record' });
    await userEvent.click(fromVerdict as HTMLElement);
    expect(window.location.href).toBe(before);
    expect(screen.getByRole('heading', { name: 'Decision record' }).closest('summary')).toHaveFocus();
  });

  it('is shown in the form and under the number that are chosen', async () => {
    await openResult({ own: ADMIN });
    await waitFor(() => expect(text()).toMatch(/^---\nstatus: proposed\ndate: \d{4}-\d{2}-\d{2}\n---\n/));
    expect(section().getByRole('radio', { name: 'MADR' })).toBeChecked();

    const number = section().getByRole('textbox', { name: /^Its number/ });
    await userEvent.clear(number);
    await userEvent.type(number, '4x2');
    expect(number).toHaveValue('42');
    expect(shown()).toHaveAccessibleName('0042-choose-a-backend-framework.md');

    await userEvent.click(section().getByRole('radio', { name: 'Nygard (adr-tools)' }));
    expect(text()).toMatch(/^# 42\. Choose a backend framework\n/);
    await userEvent.click(section().getByRole('radio', { name: 'JSON' }));
    expect(section().queryByRole('textbox', { name: /^Its number/ })).not.toBeInTheDocument();
    expect(JSON.parse(text())).toMatchObject({ schemaVersion: 1, decided: false, profile: ADMIN });
  });

  it('carries the date that is set, in text, name and review, and keeps it where what is written is none', async () => {
    await openResult({ own: ADMIN });
    await waitFor(() => expect(text()).toContain(`date: ${today()}`));
    const field = section().getByLabelText('Date of the decision');
    expect(field).toHaveValue(today());

    fireEvent.change(field, { target: { value: '2024-02-29' } });
    expect(text()).toContain('date: 2024-02-29');
    expect(text()).toContain('Review on 2025-02-28, a year later, unless it is');
    await userEvent.click(section().getByRole('radio', { name: 'log4brains' }));
    expect(shown()).toHaveAccessibleName('20240229-choose-a-backend-framework.md');
    await userEvent.click(section().getByRole('radio', { name: 'JSON' }));
    expect(JSON.parse(text())).toMatchObject({ date: '2024-02-29', review: '2025-02-28' });

    fireEvent.change(field, { target: { value: '0202-03-01' } });
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(
      'That is no day from the year 2000 on. The record keeps 29 February 2024.',
    );
    expect(JSON.parse(text())).toMatchObject({ date: '2024-02-29' });
  });

  it('says what is missing where nothing is decided', async () => {
    await openResult({ own: ADMIN });
    expect(
      (await section().findByText('Recorded as proposed, because it is not decided.')).closest('p'),
    ).toHaveTextContent('What is missing: More answers: Alpha leads, but fewer than five add weight');
  });

  it('is copied, and can be selected where the browser refuses that', async () => {
    const user = userEvent.setup();
    await openResult({ own: ADMIN });
    await user.click(await section().findByRole('button', { name: 'Copy the text' }));
    expect(await navigator.clipboard.readText()).toBe(text());

    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('denied'));
    await user.click(section().getByRole('button', { name: 'Copy the text' }));
    expect(await section().findByLabelText(/^Your browser did not allow copying/)).toHaveFocus();
  });

  it('is downloaded under its name', async () => {
    const saved: { name: string; file: Blob }[] = [];
    const blobs = new Map<string, Blob>();
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (file: Blob) => {
          blobs.set('blob:1', file);
          return 'blob:1';
        },
        revokeObjectURL: () => {},
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, file: blobs.get(this.href) ?? new Blob() });
    });
    await openResult({ own: ADMIN });
    await userEvent.click(await section().findByRole('button', { name: 'Download the file' }));
    expect(saved.map(({ name }) => name)).toEqual(['0001-choose-a-backend-framework.md']);
    expect(saved[0]?.file.size).toBeGreaterThan(500);
  });

  it('holds the answers that are shown', async () => {
    await openResult({ link: linkTo(ADMIN, 'alpha') });
    await waitFor(shown);
    expect(decode(findLink(text()) ?? '')).toMatchObject({ kind: 'link', profile: ADMIN, damage: [] });
  });

  it('waits until it is known how sure the result is', async () => {
    let finish = () => {};
    const working = new Promise<void>((resolve) => {
      finish = resolve;
    });
    await openUntested({ own: ADMIN, analyst: (...of) => working.then(() => atOnce(...of)) });
    await userEvent.click(screen.getByRole('heading', { name: 'Decision record' }));
    expect(await section().findByText('Being worked out …')).toBeVisible();
    finish();
    await waitFor(() => expect(text()).toContain('status: proposed'));
  });

  it('is offered while a rating is tried out, as proposed', async () => {
    await openResult({ own: ADMIN });
    const [tryOut] = screen.queryAllByRole('button', { name: /as your own rating/ });
    if (!tryOut) throw new Error('No rating to try out.');
    await userEvent.click(tryOut);
    expect(screen.getByRole('region', { name: 'Decision record' })).toBeInTheDocument();
  });
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { write } from '../../../../src/share/record/forms.ts';
import * as small from '../../../fixtures/small-model.ts';
import { hostile } from '../../../share/record/hostile.ts';
import { openResult, openUntested } from '../open-result.tsx';
import { ADMIN, answering } from '../profiles.ts';
import { recorded } from '../record/recorded.ts';

const OWN = answering({ load: ['fast'] });
const RECORD = write('madr', recorded(ADMIN, { knowledge: small })).text;

const field = () => screen.getByRole('textbox', { name: 'A record that you were given' });
const direction = () => within(field().parentElement ?? document.body).getByRole('status');
const paste = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = () => userEvent.click(screen.getByRole('button', { name: 'Open its answers' }));
const shared = () => screen.findByRole('complementary', { name: 'Shared recommendation' });

describe('a record that somebody was given', () => {
  it('opens its answers read-only where there are none of one’s own', async () => {
    const { store } = await openUntested({});
    paste(RECORD);
    await press();
    expect(await shared()).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Alpha leads so far.');
    expect(store.getState().profile.answers).toEqual({});
  });

  it('opens its answers beside one’s own, which stay as they are', async () => {
    const { store } = await openResult({ own: OWN });
    paste(RECORD);
    await press();
    expect(await shared()).toBeVisible();
    expect(store.getState().profile).toEqual(OWN);
  });

  it('is opened when its file is dropped or chosen', async () => {
    const file = new File([RECORD], '0001-choose-a-backend-framework.md');
    const dropped = await openUntested({});
    fireEvent.drop(field(), { dataTransfer: { types: ['Files'], files: [file] } });
    expect(await shared()).toBeVisible();
    dropped.unmount();

    await openUntested({});
    await userEvent.upload(screen.getByLabelText(/choose its file/), file);
    expect(await shared()).toBeVisible();
  });

  it('is shown as damaged where its link is', async () => {
    await openUntested({});
    paste(RECORD.replace(/~Z\w+/, ''));
    await press();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This link is damaged.'));
  });

  it.each([
    ['nothing', ' ', /^There is no text here/],
    [
      'words without a link',
      '# 7. Choose a backend framework',
      /^No answers are in this text\. Paste the whole record/,
    ],
  ])('gives a direction where it is %s', async (_, text, said) => {
    await openUntested({});
    paste(text);
    await press();
    expect(direction()).toHaveTextContent(said);
    paste('more');
    expect(direction()).toBeEmptyDOMElement();
  });

  it('gives a direction where its file cannot be read', async () => {
    await openUntested({});
    const file = new File(['x'], 'a.md');
    Object.defineProperty(file, 'slice', { value: () => ({ text: () => Promise.reject(new Error('gone')) }) });
    fireEvent.drop(field(), { dataTransfer: { types: ['Files'], files: [file] } });
    await waitFor(() => expect(direction()).toHaveTextContent(/^This file could not be read/));
  });

  it('says so where its answers are open already', async () => {
    await openUntested({});
    paste(RECORD);
    await press();
    await shared();
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) fold.open = true;
    paste(RECORD);
    await press();
    expect(screen.getByText('These are the answers on this page.')).toBeVisible();
  });

  it('leads somewhere or gives a direction, whatever text it is', async () => {
    await openUntested({});
    for (const text of fc.sample(hostile, { numRuns: 30, seed: 1 })) {
      paste(text);
      fireEvent.click(screen.getByRole('button', { name: 'Open its answers' }));
      expect(direction()).toHaveTextContent(/^No answers are in this text/);
    }
  });
});

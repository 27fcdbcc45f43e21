import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../../src/share/decode.ts';
import { linkTo, openResult, tested } from '../../recommendation/open-result.tsx';
import { answering } from '../../recommendation/profiles.ts';

/** Alpha 31/6, Gamma 2, Beta 3/2, divided by 6. */
const OWN = answering({ people: ['yes'], load: ['fast'] });
const heading = () => screen.getByRole('heading', { level: 1 });
const section = (name: string) => within(screen.getByRole('region', { name }));
const bar = () => within(screen.getByRole('complementary', { name: 'Trying out a change' }));
const ranked = () =>
  section('The ranking')
    .getAllByRole('heading')
    .map((each) => each.textContent)
    .filter((text) => text.startsWith('Rank'));
const press = async (part: string, name: RegExp) => {
  await userEvent.click(section(part).getByRole('button', { name }));
  await tested();
};
const bars = () => screen.queryAllByRole('complementary', { name: 'Trying out a change' });
/** The entry that a trial has in the browser's history is gone with it. */
const entryGone = () => waitFor(() => expect(window.history.state?.trial).toBeUndefined());
const back = async (to: string) => {
  await userEvent.click(bar().getByRole('button', { name: `Back to ${to}` }));
  await waitFor(() => expect(bars()).toEqual([]));
};

describe('trying out a change', () => {
  it('of an answer shows the ranking it leads to, says what it is, and leaves one’s own answers alone', async () => {
    const { store } = await openResult({ own: OWN });
    await press('What would change it', /^“No”: try it out/);
    expect(
      bar()
        .getByText(/Trying out/)
        .closest('p'),
    ).toHaveTextContent('Trying out: “No” for “Will people look after the data?”. Before, Alpha came first.');
    expect(ranked()[0]).toContain('Beta');
    expect(heading()).toHaveFocus();
    expect(screen.getByText(/^Tried out/)).toBeVisible();
    expect(store.getState().profile).toEqual(OWN);
  });

  it('leads back to where it was asked', async () => {
    await openResult({ own: OWN });
    const before = ranked();
    await press('What would change it', /^“No”: try it out/);
    await back('your result');
    expect(ranked()).toEqual(before);
    expect(bars()).toEqual([]);
    await waitFor(() =>
      expect(section('What would change it').getByRole('button', { name: /^“No”: try it out/ })).toHaveFocus(),
    );
  });

  it('keeps the change when told to, as one step that can be undone', async () => {
    const { store } = await openResult({ own: OWN });
    await press('What would change it', /^“No”: try it out/);
    await userEvent.click(bar().getByRole('button', { name: 'Keep this change' }));
    await tested();
    await entryGone();
    expect(store.getState().profile.answers).toEqual({ people: ['no'], load: ['fast'] });
    expect(bars()).toEqual([]);
    expect(heading()).toHaveFocus();
    await userEvent.click(screen.getAllByRole('button', { name: /^Undo: the answer on “People”/ })[0] as HTMLElement);
    expect(store.getState().profile.answers).toEqual({ people: ['yes'], load: ['fast'] });
  });

  it('of weights puts the rival first, and its link carries them', async () => {
    await openResult({ own: OWN });
    await press('What would change it', /^Put Beta first$/);
    expect(ranked()[0]).toContain('Beta');
    const { value } = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' });
    const link = decode(new URL(value).hash.slice(1));
    expect(link).toMatchObject({ kind: 'link', leader: 'beta', profile: { answers: OWN.answers } });
    expect(link.kind === 'link' && Object.keys(link.profile.importances).sort()).toEqual(['admin', 'speed']);
  });

  it('of one weight goes just beyond the end where another takes over', async () => {
    await openResult({ own: OWN });
    await press('What would change it', /^Beta above 85\.7%/);
    expect(ranked()[0]).toContain('Beta');
    expect(
      bar()
        .getByText(/Trying out/)
        .closest('p'),
    ).toHaveTextContent(/“Speed” at 85\.\d% of the weight instead of 33\.3%/);
  });

  it('of an own rating can be kept and sent like any other', async () => {
    await openResult({ own: OWN });
    await press('What would change it', /^Try “very low” as your own rating/);
    expect(
      bar()
        .getByText(/Trying out/)
        .closest('p'),
    ).toHaveTextContent('Alpha on admin panel rated “very low” instead of “very high”. Before, Alpha came first.');
    expect(ranked()[0]).toContain('Gamma');
    expect(bar().getByRole('button', { name: /Keep/ })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Link' })).toBeInTheDocument();
    await back('your result');
    expect(ranked()[0]).toContain('Alpha');
  });

  it('of sources shows the ranking without them', async () => {
    await openResult({ own: answering({ load: ['fast'] }) });
    await press('Who to believe', /the ranking without the comparison/);
    expect(
      bar()
        .getByText(/Trying out/)
        .closest('p'),
    ).toHaveTextContent('“Review” left out. Before, Beta came first.');
    expect(ranked()[0]).toContain('Alpha');
  });

  it('of an own rating marks the line that it is about, and leaves what the sources say as it is', async () => {
    await openResult({ own: OWN });
    await press('What would change it', /^Try “very low” as your own rating/);
    const why = section('Why Gamma');
    await userEvent.click(why.getAllByText('Alpha')[0] as HTMLElement);
    const row = why
      .getAllByText('Admin panel')
      .map((each) => each.closest('details'))
      .at(-1);
    await userEvent.click(within(row as HTMLElement).getByText('Admin panel'));
    const finding = (await within(row as HTMLElement).findByText('Generates one.')).closest('li');
    expect(finding).toHaveTextContent(/^very high/);
    expect(row).toHaveTextContent('Own rating: “very low” instead of “very high”, without a reason.');
  });

  it('is left by the browser’s Back, which stays on the page', async () => {
    await openResult({ own: OWN });
    await press('What would change it', /^“No”: try it out/);
    act(() => window.history.back());
    await waitFor(() => expect(bars()).toEqual([]));
    expect(ranked()[0]).toContain('Alpha');
    expect(window.location.pathname).toBe('/recommendation/');
  });

  it('ends where a further change leads back to where it started', async () => {
    await openResult({ own: OWN });
    await press('What would change it', /^“No”: try it out/);
    await press('What would change it', /^“Yes”: try it out/);
    expect(bars()).toEqual([]);
    expect(ranked()[0]).toContain('Alpha');
    // Another trial is left with one step again.
    await entryGone();
    await press('What would change it', /^“No”: try it out/);
    await back('your result');
  });

  it('goes on from a change to the next, and back from all at once', async () => {
    await openResult({ own: OWN });
    await press('What would change it', /^“No”: try it out/);
    await press('Who to believe', /the ranking without the comparison/);
    expect(
      bar()
        .getByText(/Trying out/)
        .closest('p'),
    ).toHaveTextContent('“No” for “Will people look after the data?” and “Review” left out.');
    expect(bar().getByRole('button', { name: 'Keep these changes' })).toBeVisible();
    await back('your result');
    expect(ranked()[0]).toContain('Alpha');
  });

  it('ends when the answers it started from change', async () => {
    const { store } = await openResult({ own: OWN });
    await press('What would change it', /^“No”: try it out/);
    store.getState().answer('load', ['documented']);
    await waitFor(() => expect(bars()).toEqual([]));
    await entryGone();
  });

  it('works on a shared result, where there is nothing to keep', async () => {
    const { store } = await openResult({ link: linkTo(OWN) });
    await press('What would change it', /^“No”: try it out/);
    expect(ranked()[0]).toContain('Beta');
    expect(bar().queryByRole('button', { name: /Keep/ })).not.toBeInTheDocument();
    await back('the shared result');
    expect(ranked()[0]).toContain('Alpha');
    expect(store.getState().profile.answers).toEqual({});
  });
});

import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { compile } from '../../../../src/compiler/compile.ts';
import { faultReport } from '../../../../src/compiler/plugin.ts';
import { releasedStateOf } from '../../../../src/compiler/release.ts';
import { readState, type StateRead } from '../../../../src/share/read-state.ts';
import { type ReleasedStates, statesBesideApp } from '../../../../src/views/app/released-states.ts';
import { contentWith, SMALL_CONTENT } from '../../../fixtures/small-content.ts';
import { linkTo, openResult } from '../open-result.tsx';
import { ADMIN, answering } from '../profiles.ts';

const REVIEW = 'content/sources/review.md';
const ROW = '| Admin | admin | very high: generates one | very low: has none | low: has an add-on |';

/** A state in which something was different from the small content of today. */
function earlier(changes: Readonly<Record<string, (text: string) => string | undefined>>) {
  const files = Object.entries(changes).map(([file, change]) => [file, change(SMALL_CONTENT[file] ?? '')] as const);
  const compiled = compile(contentWith(Object.fromEntries(files)));
  if (!compiled.ok) throw new Error(faultReport(compiled));
  const { contentHash } = compiled.knowledge.model;
  const text = JSON.stringify(releasedStateOf(compiled.knowledge));
  const load = (hash: string): StateRead => readState(text, hash);
  return { contentHash, text, states: { kept: [contentHash], load } satisfies ReleasedStates };
}

/** Alpha was last then, and another row spoke of Gamma. */
const OTHER_RATINGS = earlier({
  [REVIEW]: (text) =>
    text.replace(
      ROW,
      `| Admin | admin | very low: had none | moderate: had some | low: has an add-on |
| Screens | admin | | | very low: lacked screens |`,
    ),
});

const notice = () => screen.getByText('The evidence has changed since this link was made.').closest('div');
const part = () => within(screen.getByRole('region', { name: /^Then and now/ }));
const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map(({ textContent }) => textContent);

describe('a link made under other data that was released', () => {
  it('says who came first then and now, and which change alone did it', async () => {
    const link = linkTo(ADMIN, 'beta', OTHER_RATINGS.contentHash);
    await openResult({ link, states: OTHER_RATINGS.states });
    expect(notice()).toHaveTextContent(`under version ${OTHER_RATINGS.contentHash} of 3 January 2026`);
    expect(notice()).toHaveTextContent('Beta came first then; now Alpha does.');
    expect(notice()).toHaveTextContent(
      'One change alone would have done it: the rating of Alpha on admin panel (very low then, very high now).',
    );
    expect(notice()).toHaveTextContent('Changed since: 3 ratings that count here.');
    expect(notice()).not.toHaveTextContent('The link itself names');
  });

  it('shows scores and ratings then and now, and the findings behind each', async () => {
    const link = linkTo(ADMIN, 'beta', OTHER_RATINGS.contentHash);
    await openResult({ link, states: OTHER_RATINGS.states });
    expect(rowsOf(part().getByRole('table', { name: 'Points of 100' }))).toEqual([
      'FrameworkThenNowChange',
      'AlAlpha0.0100.0+100.0',
      'GaGamma12.525.0+12.5',
      'BeBeta50.00.0−50.0',
    ]);
    const cells = part().getByRole('table', { name: 'Ratings that count here and have changed' });
    expect(
      within(cells)
        .getAllByRole('row')
        .map((row) => row.textContent?.replace(/Why.*$/, '')),
    ).toEqual([
      'CriterionFrameworkThenNow',
      'Admin panelAlAlphaThen very low Now very high ',
      'Admin panelBeBetaThen moderate Now very low ',
      'Admin panelGaGammaThen low 12.5 Now low 25.0 ',
    ]);
    const why = (row: RegExp) => within(cells).getByText(row).closest('details') as HTMLElement;
    await userEvent.click(within(why(/Alpha on admin panel/)).getByText('Why'));
    expect(why(/Alpha on admin panel/)).toHaveTextContent('Changed: very low then, very high now');
    expect(why(/Alpha on admin panel/)).toHaveTextContent('Generates one.');
    expect(why(/Alpha on admin panel/)).toHaveTextContent('Then: Had none.');
    await userEvent.click(within(why(/Gamma on admin panel/)).getByText('Why'));
    expect(why(/Gamma on admin panel/)).toHaveTextContent('Gone: very low');
    expect(why(/Gamma on admin panel/)).toHaveTextContent('Lacked screens.Review, Table, row “Screens”');
  });

  it('says the same of a decision record that was made then', async () => {
    await openResult({ own: answering({ load: ['fast'] }), states: OTHER_RATINGS.states });
    const answers = `https://example.org/recommendation/#${linkTo(ADMIN, 'beta', OTHER_RATINGS.contentHash)}`;
    fireEvent.change(screen.getByRole('textbox', { name: 'A record that you were given' }), {
      target: { value: `# Choose a backend framework\n\n[Answers](${answers})\n` },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Open its answers' }));
    await waitFor(() => expect(notice()).toHaveTextContent('Beta came first then; now Alpha does. One change alone'));
  });

  it('says by how much the same leads, and that nothing which counts has changed where nothing has', async () => {
    const other = earlier({ [REVIEW]: (text) => text.replace('high: rates it "fast"', 'low: rates it "slow"') });
    await openResult({ link: linkTo(ADMIN, 'alpha', other.contentHash), states: other.states });
    expect(notice()).toHaveTextContent(
      'Alpha came first then; it still does. It is 75.0 points ahead of Gamma, as it was. Nothing that counts for this result has changed.',
    );
    expect(part().getByText('1 rating without weight here that has changed')).toBeInTheDocument();
  });

  it('names importances that changed, and what is asked now and was not then', async () => {
    const other = earlier({
      'content/examples/shop.md': (text) => text.replace('load:', 'strain:'),
      'content/questions/load.md': () => undefined,
      'content/questions/strain.md': () =>
        SMALL_CONTENT['content/questions/load.md']
          ?.replace('topic: Load', 'topic: Strain')
          .replace('id: load', 'id: strain'),
      'content/questions/people.md': (text) => text.replace('add: 4', 'add: 2'),
    });
    await openResult({ link: linkTo(ADMIN, 'alpha', other.contentHash), states: other.states });
    expect(notice()).toHaveTextContent('Changed since: 1 importance that follows from the answers.');
    expect(part().getByText('Admin panel: 2 then, 4 now')).toBeInTheDocument();
    expect(part().getByText('Asked now and not then: load.')).toBeInTheDocument();
    expect(part().getByText('Not asked any more: strain.')).toBeInTheDocument();
  });

  it('says that the way of ranking has changed where the link names another than its data gives', async () => {
    const link = linkTo(ADMIN, 'gamma', OTHER_RATINGS.contentHash);
    await openResult({ link, states: OTHER_RATINGS.states });
    expect(notice()).toHaveTextContent('The link itself names Gamma: the way of ranking has changed as well.');
  });

  it('tells who was first where nobody was alone', async () => {
    const other = earlier({ [REVIEW]: (text) => text.replace('very low: has none', 'very high: has one') });
    await openResult({ link: linkTo(ADMIN, undefined, other.contentHash), states: other.states });
    expect(notice()).toHaveTextContent('Alpha and Beta shared the first place then; now Alpha comes first.');
  });

  it('ranks what today no longer knows by the data of then', async () => {
    const other = earlier({
      'content/questions/people.md': (text) =>
        text.replace(
          '  - id: no\n',
          '  - id: lots\n    text: Lots\n    effects: [{ criterion: docs, add: 8, because: Docs are wanted., cite: { source: review, section: Table } }]\n  - id: no\n',
        ),
    });
    await openResult({
      link: linkTo(answering({ people: ['lots'], load: ['fast'] }), 'gamma', other.contentHash),
      states: other.states,
    });
    expect(screen.getByText('One thing in this link was left out.')).toBeVisible();
    expect(notice()).toHaveTextContent('Gamma came first then; now Beta does.');
  });
});

describe('a link made under data that is not there', () => {
  it('says that it was not kept, and still who came first', async () => {
    await openResult({ link: linkTo(ADMIN, 'gamma', '0ld') });
    expect(notice()).toHaveTextContent('Gamma came first then; now Alpha does.');
    expect(notice()).toHaveTextContent('What changed cannot be shown: the data of that time was not kept.');
    expect(screen.queryByRole('region', { name: /^Then and now/ })).not.toBeInTheDocument();
  });

  it.each<[StateRead, string]>([
    [{ kind: 'newer' }, 'it takes a newer version of the advisor. Reload the page to get it.'],
    [{ kind: 'unusable' }, 'the data of that time did not arrive whole. Reload the page to try again.'],
  ])('says so where it is %j', async (read, words) => {
    await openResult({ link: linkTo(ADMIN, 'alpha', 'aaaaaaaa'), states: { kept: ['aaaaaaaa'], load: () => read } });
    expect(notice()).toHaveTextContent(words);
  });

  it('can be asked for again where it did not come', async () => {
    const answers = [
      new Response('', { status: 503 }),
      new Response('the site answers'),
      new Response(OTHER_RATINGS.text),
    ];
    const fetched = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => answers.shift() ?? new Response());
    const states = statesBesideApp([OTHER_RATINGS.contentHash]);
    await openResult({ link: linkTo(ADMIN, 'beta', OTHER_RATINGS.contentHash), states });
    await waitFor(() => expect(notice()).toHaveTextContent('The data of that time could not be fetched'));
    expect(fetched.mock.calls[0]?.[0]).toBe(`/data/${OTHER_RATINGS.contentHash}.json`);
    await userEvent.click(within(notice() as HTMLElement).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(notice()).toHaveTextContent('Beta came first then; now Alpha does.'));
    expect(fetched).toHaveBeenCalledTimes(3);
  });

  it('is asked for only where the link was made under other data', async () => {
    const load = vi.fn(() => ({ kind: 'unusable' }) as const);
    await openResult({ link: linkTo(ADMIN, 'alpha'), states: { kept: ['aaaaaaaa'], load } });
    expect(load).not.toHaveBeenCalled();
  });
});

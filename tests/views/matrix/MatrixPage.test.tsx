import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { comparedCriteria } from '../../../src/advisor/ranking/compared-criteria.ts';
import { proseAsMarkdown } from '../../../src/knowledge/prose-as-text.ts';
import { MatrixPage } from '../../../src/views/matrix/MatrixPage.tsx';
import * as real from '../../fixtures/real-knowledge.ts';
import * as small from '../../fixtures/small-model.ts';
import * as languages from '../../fixtures/two-languages.ts';
import { newStore, renderPart } from '../render.tsx';

function open(hash = '', setting: Parameters<typeof renderPart>[1] = small) {
  window.history.replaceState(null, '', `/matrix/${hash}`);
  return { user: userEvent.setup(), ...renderPart(<MatrixPage />, setting) };
}

const cell = (name: string) => screen.getByRole('button', { name });
const status = () =>
  screen
    .getAllByRole('status')
    .find((line) => /rows\./.test(line.textContent))
    ?.textContent.trim();
const rowNames = () =>
  screen.getAllByRole('rowheader').flatMap((header) =>
    within(header)
      .queryAllByRole('button')
      .map((button) => button.textContent),
  );

/** Selects from the beginning of one element to the end of another. */
function select(from: Element, to: Element): void {
  const range = document.createRange();
  range.setStart(from, 0);
  range.setEnd(to, to.childNodes.length);
  window.getSelection()?.removeAllRanges();
  window.getSelection()?.addRange(range);
}

/** What the page puts on the clipboard in place of what the browser would copy, by its kind. */
function copyFrom(element: Element): ReadonlyMap<string, string> {
  const copied = new Map<string, string>();
  const clipboardData = { setData: (kind: string, text: string) => copied.set(kind, text) };
  const event = createEvent.copy(element, { clipboardData });
  fireEvent(element, event);
  expect(event.defaultPrevented).toBe(copied.size > 0);
  return copied;
}

describe('the table', () => {
  it('has a cell for every criterion and fact by every framework', { timeout: 30_000 }, () => {
    const { model } = real;
    const { container } = open('', real);
    // Roles of so many elements take the test environment many seconds.
    const buttons = [...container.querySelectorAll('td > [role="button"]')];
    const names = new Set(buttons.map((button) => button.getAttribute('aria-label')?.split(':')[0]));
    expect(buttons).toHaveLength(names.size);
    for (const { name: framework } of model.frameworks)
      for (const { name } of [...comparedCriteria(model), ...model.facts])
        expect(names).toContain(`${framework}, ${name}`);
    expect(screen.getByText(`All ${comparedCriteria(model).length + model.facts.length} rows.`)).toBeInTheDocument();
  });

  it('says rating, dispute and silence in words', () => {
    open();
    expect(cell('Alpha, Speed: moderate, disputed')).toHaveTextContent('moderate');
    expect(cell('Beta, Generated docs: unknown')).toHaveTextContent('unknown');
    expect(cell('Gamma, Language: Sharp')).toHaveTextContent('Sharp');
  });

  it('shows weights once there are answers', () => {
    const store = newStore(small.model);
    store.getState().answer('people', ['yes']);
    open('', { ...small, store });
    expect(screen.getByRole('columnheader', { name: 'Your weight' })).toBeInTheDocument();
    expect(screen.getByRole('cell', { name: /100\.0%/ })).toBeInTheDocument();
  });
});

describe('a cell', () => {
  it('opens to its findings with section and row, and to its disputes', async () => {
    const { user } = open();
    const button = cell('Alpha, Speed: moderate, disputed');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const place = document.getElementById(button.getAttribute('aria-controls') ?? '');
    expect(place).toHaveTextContent(
      '2 findings from 2 sources. Between low and high. A dispute about it is on record.',
    );
    const list = await within(place as HTMLElement).findAllByRole('listitem');
    expect(list[0]).toHaveTextContent('Rates it "slow".');
    expect(list[0]).toHaveTextContent('Review, Table, row “Speed”');
    expect(list[1]).toHaveTextContent('Manual, Design / Speed, 1 December 2025 · official');
    expect(place).toHaveTextContent('How fast Alpha is');
    expect(place).toHaveTextContent('They differ.');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  it('opens and closes with Enter and with the space bar', async () => {
    const { user } = open();
    const button = cell('Beta, Speed: high');
    button.focus();
    await user.keyboard('{Enter}');
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard(' ');
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  it('stays as it is at a double click, which marks a word, and where words are selected in it', async () => {
    const { user } = open();
    const button = cell('Beta, Speed: high');
    await user.dblClick(button);
    expect(button).toHaveAttribute('aria-expanded', 'false');
    select(button, button);
    fireEvent.click(button, { detail: 1 });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    window.getSelection()?.removeAllRanges();
    fireEvent.click(button, { detail: 1 });
    expect(button).toHaveAttribute('aria-expanded', 'true');
  });

  it('closes with Escape, and the focus is back on it', async () => {
    const { user } = open();
    const button = cell('Alpha, Speed: moderate, disputed');
    await user.click(button);
    const link = await screen.findByRole('link', { name: 'Review' });
    link.focus();
    await user.keyboard('{Escape}');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveFocus();
  });

  it('opens from its own address and takes the focus', async () => {
    open('#cell=speed.beta');
    expect(cell('Beta, Speed: high')).toHaveAttribute('aria-expanded', 'true');
    expect(cell('Beta, Speed: high')).toHaveFocus();
    expect(await screen.findByText('Rates it "fast".')).toBeInTheDocument();
  });

  it('is noted in the address', async () => {
    const { user } = open();
    await user.click(cell('Gamma, Admin panel: low'));
    await waitFor(() => expect(window.location.hash).toBe('#cell=admin.gamma'));
  });

  it('says so where nobody speaks', async () => {
    const { user } = open();
    await user.click(cell('Beta, Generated docs: unknown'));
    expect(screen.getByText(/No source that counts here speaks of this/)).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Copy as Markdown' })).toBeInTheDocument();
  });

  it.each([
    ['an unknown criterion', '#cell=nothing.alpha'],
    ['an unknown framework', '#cell=speed.nobody'],
    ['nothing', '#cell='],
    ['a broken escape', '#%E0%A4%A'],
    ['markup', '#cell=<script>'],
    ['noise', `#${'x'.repeat(100_000)}`],
  ])('stays shut where the address names %s', (_what, hash) => {
    open(hash);
    expect(screen.queryByRole('button', { expanded: true })).toBeNull();
    expect(screen.getByText('All 5 rows.')).toBeVisible();
  });

  it.each([
    [
      '#cell=nope.nope',
      /^One part of this link was not understood\.It names a cell that is not in the matrix: “nope.nope”\./,
    ],
    ['#row=nope', /^One part of this link was not understood\.It names a row that is not in the matrix: “nope”\./],
    ['#frameworks=alpha,beta,gamma,nope', /It picks a framework that is not in the matrix: “nope”\.$/],
    ['#a=b&c', /^2 parts of this link were not understood\..*“a=b”.*“c”\.$/],
  ])('what is not understood is said, until another is opened: %s', async (hash, words) => {
    const { user } = open(hash);
    const notice = () => screen.getAllByRole('status').filter((line) => words.test(line.textContent));
    expect(notice()).toHaveLength(1);
    await user.click(screen.getByRole('checkbox', { name: 'Differences only' }));
    expect(notice()).toHaveLength(1);
    await user.click(cell('Beta, Speed: high'));
    expect(notice()).toHaveLength(0);
  });

  it('that exists is not said to be missing', () => {
    open('#cell=speed.beta');
    expect(screen.queryByText(/not in the matrix/)).toBeNull();
  });
});

describe('the key', () => {
  it('explains what is true of every disputed cell', () => {
    open();
    expect(screen.getByRole('list', { name: 'Key' })).toHaveTextContent(
      'disputed: sources far apart, or a dispute over what the cell says',
    );
  });
});

describe('a row’s name', () => {
  it('opens its scale and why it matters', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Speed' }));
    const { scale, why } = small.evidence.criteria['speed'] ?? { scale: undefined, why: [] };
    expect(await screen.findByText(scale?.['very high'] ?? '')).toBeInTheDocument();
    expect(await screen.findByText(proseAsMarkdown(why))).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Speed' })).toHaveFocus();
  });

  it('opens from an address', () => {
    open('#row=language');
    expect(screen.getByRole('button', { name: 'Language' })).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('the controls', () => {
  it('search names, and the words of findings once they are there', async () => {
    const { user } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'add-on');
    await waitFor(() => expect(rowNames()).toEqual(['Admin panel']));
    expect(status()).toBe('1 of 5 rows. Found in 1 finding. 4 hidden: they do not mention “add-on”.');
    await waitFor(() => expect(window.location.hash).toBe('#q=add-on'));
    await user.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(status()).toBe('All 5 rows.');
  });

  it('mark what is found, in cells and in their findings, and nothing in the key', async () => {
    const { user } = open('#cell=speed.alpha');
    await screen.findByText('Rates it "slow".');
    const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks()).toEqual([]);
    await user.type(screen.getByRole('searchbox'), 'SLOW');
    await waitFor(() => expect(rowNames()).toEqual(['Speed']));
    expect(marks()).toEqual(['1 finding', 'slow']);
    expect(cell('Alpha, Speed: moderate, disputed, found in 1 finding')).toBeInTheDocument();
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'disputed');
    // In the cell, and before the dispute below it.
    expect(marks()).toEqual(['disputed', 'disputed']);
  });

  it('say when nothing is left', async () => {
    const { user } = open();
    await user.type(screen.getByRole('searchbox'), 'zebra');
    expect(screen.getByText(/Nothing is left to show/)).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: /Alpha/ })).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: 'Download CSV' })).toBeInTheDocument();
  });

  it('leave only differences', async () => {
    const { user } = open('#out=review');
    expect(status()).toBe('All 5 rows. Not counting “Review”.');
    await user.click(screen.getByRole('checkbox', { name: 'Differences only' }));
    expect(rowNames()).toEqual(['Generated docs', 'Speed']);
    expect(status()).toMatch(/^2 of 5 rows. 3 hidden: they show no difference between the frameworks\./);
  });

  it('pick groups and frameworks', async () => {
    const { user } = open();
    await user.click(screen.getByRole('checkbox', { name: 'Facts' }));
    await user.click(screen.getByRole('checkbox', { name: 'Beta' }));
    expect(status()).toBe('4 of 5 rows. 1 hidden: the group “Facts” is off. Without Beta.');
    expect(screen.queryByRole('columnheader', { name: /Beta/ })).toBeNull();
    await waitFor(() => expect(window.location.hash).toBe('#frameworks=alpha,gamma&groups=box,load'));
  });

  it('leave out sources on this page alone', async () => {
    const { user, store } = open();
    await user.click(screen.getByRole('checkbox', { name: 'Manual' }));
    expect(cell('Alpha, Speed: low')).toBeInTheDocument();
    expect(store.getState().profile.leftOut).toEqual([]);
  });

  it('start from the sources that the result leaves out', async () => {
    const store = newStore(small.model);
    store.getState().setLeftOut(['manual']);
    const { user } = open('', { ...small, store });
    expect(cell('Alpha, Speed: low')).toBeInTheDocument();
    expect(status()).toBe('All 5 rows. As in your result, not counting “Manual”.');
    await user.click(screen.getByRole('button', { name: 'Count all sources' }));
    expect(cell('Alpha, Speed: moderate, disputed')).toBeInTheDocument();
  });

  it('order by a framework’s rating, from the list and from its column', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: 'Order rows by Beta' }));
    expect(screen.getByRole('combobox', { name: 'Order rows by' })).toHaveDisplayValue('Beta’s rating');
    expect(screen.getByRole('columnheader', { name: /Beta/ })).toHaveAttribute('aria-sort', 'descending');
    expect(rowNames()).toEqual(['Uses Snake', 'Speed', 'Admin panel', 'Generated docs', 'Language']);
    await user.selectOptions(screen.getByRole('combobox'), 'Name');
    expect(rowNames()[0]).toBe('Admin panel');
  });

  it('follow a link within the page', async () => {
    open();
    window.history.pushState(null, '', '/matrix/#cell=docs.gamma');
    await waitFor(() => expect(cell('Gamma, Generated docs: very high')).toHaveAttribute('aria-expanded', 'true'));
  });
});

describe('taking it along', () => {
  it('copies what is shown as Markdown, and the view’s link', async () => {
    const { user } = open('#groups=load');
    await user.click(await screen.findByRole('button', { name: 'Copy as Markdown' }));
    const markdown = await navigator.clipboard.readText();
    expect(markdown).toContain('| Speed | moderate, disputed | high | moderate |');
    expect(markdown).toContain('row “Throughput”');
    expect(markdown).not.toContain('Admin panel');
    await user.click(screen.getByRole('button', { name: 'Copy this view’s link' }));
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/matrix/#groups=load&out=0`);
  });

  it('offers the table selected, in both forms, where the browser does not let it be copied', async () => {
    const { user } = open('#groups=load');
    await user.click(await screen.findByRole('button', { name: 'Copy as table' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /did not allow copying/ });
    expect(field).toHaveFocus();
    expect(field.value).toBe('Criterion\tAlpha\tBeta\tGamma\nUnder load\nSpeed\tmoderate, disputed\thigh\tmoderate');
    const copied = copyFrom(field);
    expect(copied.get('text/plain')).toBe(field.value);
    expect(copied.get('text/html')).toMatch(/^<table>.*moderate, disputed<\/a><\/td>.*<\/table>$/);
  });

  it('copies selected cells as rows for a spreadsheet and as a table', () => {
    open('#groups=box,load');
    select(cell('Gamma, Admin panel: low'), cell('Beta, Generated docs: unknown'));
    const copied = copyFrom(cell('Gamma, Admin panel: low'));
    expect(copied.get('text/plain')).toBe('\t\t\tlow\nGenerated docs\tmoderate\tunknown\t');
    expect(copied.get('text/html')).toContain(
      '<tr><th>Generated docs</th><td>moderate</td><td>unknown</td><td></td></tr>',
    );
  });

  it('leaves a selection within one cell to the browser', () => {
    open('#groups=load');
    select(cell('Beta, Speed: high'), cell('Beta, Speed: high'));
    expect(copyFrom(cell('Beta, Speed: high')).size).toBe(0);
  });

  it('copies a cell with its findings as Markdown', async () => {
    const { user } = open('#cell=speed.alpha');
    await user.click(await screen.findByRole('button', { name: 'Copy this cell as Markdown' }));
    const markdown = await navigator.clipboard.readText();
    expect(markdown).toContain(
      `**[Speed, Alpha](${window.location.origin}/matrix/#cell=speed.alpha): moderate, disputed**`,
    );
    expect(markdown).toContain('- low: Rates it "slow". ([');
  });

  it('copies a cell’s link', async () => {
    const { user } = open('#cell=speed.beta');
    await user.click(screen.getByRole('button', { name: 'Copy this cell’s link' }));
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/matrix/#cell=speed.beta`);
  });
});

describe('the frameworks considered', () => {
  it('can be shown alone, where not all are', async () => {
    const store = newStore(small.model);
    store.getState().setCandidates(['alpha', 'gamma']);
    const { user } = open('', { ...small, store });
    const considered = screen.getByRole('button', { name: 'Those I consider' });
    expect(considered).toHaveAttribute('aria-pressed', 'false');
    await user.click(considered);
    expect(considered).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByRole('columnheader', { name: /Beta/ })).not.toBeInTheDocument();
    expect(screen.getByText('Without Beta.', { exact: false })).toBeInTheDocument();
    // The address has it, and two columns lead to the page of the two.
    await waitFor(() => expect(window.location.hash).toBe('#frameworks=alpha,gamma'));
    expect(screen.getByRole('link', { name: 'Alpha or Gamma, head to head' })).toHaveAttribute(
      'href',
      '/compare/alpha-vs-gamma/',
    );
    await user.click(screen.getByRole('button', { name: 'All three' }));
    await waitFor(() => expect(window.location.hash).toBe(''));
    expect(screen.queryByRole('link', { name: /head to head$/ })).not.toBeInTheDocument();
  });

  it('are no choice of their own while all are', () => {
    open();
    expect(screen.queryByRole('button', { name: 'Those I consider' })).not.toBeInTheDocument();
  });
});

describe('what only the team can say of a framework', () => {
  it('is no row, and no link to a row', () => {
    open('#row=known', languages);
    expect(screen.queryByText('Known to the team')).not.toBeInTheDocument();
    expect(screen.getByText(/“known”/)).toBeVisible();
  });
});

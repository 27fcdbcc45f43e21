import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/compiler/compile.ts';
import { faultReport } from '../../../../src/compiler/plugin.ts';
import { contentWith } from '../../../fixtures/small-content.ts';
import { openResult } from '../open-result.tsx';
import { ADMIN, answering } from '../profiles.ts';

/** The small model with more advice on Beta and Gamma than on Alpha's single bullet each. */
function withAdvice() {
  const advised = (id: string, choose: string, watch: string) => {
    const file = `content/frameworks/${id}.md`;
    const text = contentWith().get(file);
    return { [file]: text?.replace('- Begin.', () => choose).replace('- Traps.', () => watch) };
  };
  const compiled = compile(
    contentWith({
      ...advised(
        'gamma',
        `- **Start.** Soon.
- **Tune it.** Early. [A review](source:review#table)
  For: speed
- **Write.** Docs. [A review](source:review#table)
  For: docs
- **Guard.** Screens.
  For: admin`,
        '- **Slow docs.** They are.\n  For: docs',
      ),
    }),
  );
  if (!compiled.ok) throw new Error(faultReport(compiled));
  return compiled.knowledge;
}

const section = (name: string) => within(screen.getByRole('region', { name }));
const visibleTexts = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map((item) => item.textContent);

/** The list that follows a heading. */
async function listUnder(region: ReturnType<typeof section>, name: string): Promise<HTMLElement> {
  const heading = await region.findByRole('heading', { name });
  const list = heading.nextElementSibling;
  if (!(list instanceof HTMLUListElement)) throw new Error(`No list follows "${name}".`);
  return list;
}

describe('the advice for the chosen framework', () => {
  it('begins with what has weight, the heaviest first, and says why', async () => {
    await openResult({ own: answering({}, { importances: { docs: 6, speed: 2 } }), knowledge: withAdvice() });
    const next = section('If you choose Gamma');
    await next.findByText('Write.');
    expect(visibleTexts(await listUnder(next, 'What to do'))).toEqual([
      'Write. Docs. A reviewCounts here: generated docs (75.0%)',
      'Tune it. Early. A reviewCounts here: speed (25.0%)',
    ]);
    expect(visibleTexts(await listUnder(next, 'What to watch out for'))).toEqual([
      'Slow docs. They are.Counts here: generated docs (75.0%)',
    ]);
  });

  it('keeps the rest in a disclosure that print opens', async () => {
    await openResult({ own: answering({}, { importances: { docs: 6, speed: 2 } }), knowledge: withAdvice() });
    const next = section('If you choose Gamma');
    const summary = await next.findByText('2 more, for any project or on what has no weight here');
    const rest = summary.closest('details');
    if (!rest) throw new Error('No disclosure.');
    expect(rest).not.toHaveAttribute('open');
    fireEvent(window, new Event('beforeprint'));
    expect(rest).toHaveAttribute('open');
    fireEvent(window, new Event('afterprint'));
    expect(rest).not.toHaveAttribute('open');
    await within(rest).findByText('Guard.');
    expect(visibleTexts(rest)).toEqual(['Start. Soon.', 'Guard. Screens.']);
    await userEvent.click(summary);
    expect(within(rest).getByText('Start.')).toBeVisible();
    expect(next.getAllByRole('group')).toHaveLength(2);
  });

  it('is all shown where none of it has weight', async () => {
    await openResult({ own: ADMIN });
    const next = section('If you choose Alpha');
    expect(await next.findByText('Begin.')).toBeVisible();
    expect(next.getByText('Traps.')).toBeVisible();
    expect(next.getAllByRole('group')).toHaveLength(1);
    expect(next.queryByText(/Counts here/)).not.toBeInTheDocument();
  });

  it('is told of each where the first place is shared, each with its own checklist to copy', async () => {
    const user = userEvent.setup();
    await openResult({ own: answering({ load: ['fast', 'documented'] }), knowledge: withAdvice() });
    const next = section('If you choose Beta or Gamma');
    await next.findByText('Write.');
    expect(visibleTexts(await listUnder(next, 'Beta: what to do'))).toEqual(['Begin.']);
    expect(visibleTexts(await listUnder(next, 'Gamma: what to do'))).toEqual([
      'Tune it. Early. A reviewCounts here: speed (66.7%)',
      'Write. Docs. A reviewCounts here: generated docs (33.3%)',
    ]);
    await user.click(next.getByRole('button', { name: 'Copy as a checklist for Beta' }));
    expect(await navigator.clipboard.readText()).toBe(
      '## If you choose Beta\n\n### What to do\n\n- [ ] Begin.\n\n### What to watch out for\n\n- [ ] Traps.\n',
    );
  });

  it('is copied with what has weight first', async () => {
    const user = userEvent.setup();
    await openResult({ own: answering({}, { importances: { docs: 6, speed: 2 } }), knowledge: withAdvice() });
    const next = section('If you choose Gamma');
    await user.click(await next.findByRole('button', { name: 'Copy as a checklist' }));
    expect(await navigator.clipboard.readText()).toBe(`## If you choose Gamma

### What to do

- [ ] **Write.** Docs.
- [ ] **Tune it.** Early.
- [ ] **Start.** Soon.
- [ ] **Guard.** Screens.

### What to watch out for

- [ ] **Slow docs.** They are.
`);
    expect(await next.findByText('Copied')).toBeVisible();
    expect(next.getByRole('link', { name: 'All that is known of Gamma' })).toHaveAttribute(
      'href',
      '/frameworks/gamma/',
    );
  });
});

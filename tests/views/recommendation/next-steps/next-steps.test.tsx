import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../../src/compiler/compile.ts';
import { faultReport } from '../../../../src/compiler/plugin.ts';
import { contentWith } from '../../../fixtures/small-content.ts';
import { openResult } from '../open-result.tsx';
import { ADMIN, answering } from '../profiles.ts';

/** The small model with more advice on Beta and Gamma than on Alpha's single bullet each. */
function withAdvice(changes: Parameters<typeof contentWith>[0] = {}) {
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
      ...changes,
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
  it('begins with what is at risk, and says why', async () => {
    await openResult({ own: answering({}, { importances: { docs: 6, speed: 2 } }), knowledge: withAdvice() });
    const next = section('If you choose Gamma');
    await next.findByText('Write.');
    expect(visibleTexts(await listUnder(next, 'What to do'))).toEqual([
      'Tune it. Early. A reviewAt risk here: speed (rated moderate, 25.0% of the weight)',
    ]);
    const watch = next.getByRole('heading', { name: 'What to watch out for' }).nextElementSibling;
    expect(watch).toHaveTextContent('Nothing in this list is about something at risk here.');
    expect(next.getByText('1 point on what is not at risk here')).toBeVisible();
  });

  it('keeps the rest in a disclosure that stays as it is on paper', async () => {
    await openResult({ own: answering({}, { importances: { docs: 6, speed: 2 } }), knowledge: withAdvice() });
    const next = section('If you choose Gamma');
    const summary = await next.findByText('3 more, for any project or on what is not at risk here');
    const rest = summary.closest('details');
    if (!rest) throw new Error('No disclosure.');
    expect(rest).not.toHaveAttribute('open');
    fireEvent(window, new Event('beforeprint'));
    expect(rest).not.toHaveAttribute('open');
    fireEvent(window, new Event('afterprint'));
    await within(rest).findByText('Guard.');
    expect(visibleTexts(rest)).toEqual(['Start. Soon.', 'Write. Docs. A review', 'Guard. Screens.']);
    await userEvent.click(summary);
    expect(within(rest).getByText('Start.')).toBeVisible();
    expect(next.getAllByRole('group')).toHaveLength(3);
  });

  it('is folded, and says so, where none of it is at risk', async () => {
    await openResult({ own: ADMIN });
    const next = section('If you choose Alpha');
    expect(await next.findAllByText('Nothing in this list is about something at risk here.')).toHaveLength(2);
    expect(next.getByText('Begin.')).not.toBeVisible();
    expect(next.getAllByText('1 point that holds for any project')).toHaveLength(2);
    expect(next.queryByText(/^At risk here/)).not.toBeInTheDocument();
  });

  it('is told of each where the first place is shared, each with its own checklist to copy', async () => {
    const user = userEvent.setup();
    await openResult({ own: answering({ load: ['fast', 'documented'] }), knowledge: withAdvice() });
    const next = section('If you choose Beta or Gamma');
    await next.findByText('Write.');
    expect(next.getByRole('heading', { name: 'Beta: what to do' })).toBeVisible();
    expect(visibleTexts(await listUnder(next, 'Gamma: what to do'))).toEqual([
      'Tune it. Early. A reviewAt risk here: speed (rated moderate, 66.7% of the weight)',
    ]);
    await user.click(next.getByRole('button', { name: 'Copy as a checklist for Beta' }));
    expect(await navigator.clipboard.readText()).toBe(
      '## If you choose Beta\n\n### What to do\n\n- [ ] Begin.\n\n### What to watch out for\n\n- [ ] Traps.\n',
    );
  });

  it('is copied with what is at risk first', async () => {
    const user = userEvent.setup();
    await openResult({ own: answering({}, { importances: { docs: 6, speed: 2 } }), knowledge: withAdvice() });
    const next = section('If you choose Gamma');
    await user.click(await next.findByRole('button', { name: 'Copy as a checklist' }));
    expect(await navigator.clipboard.readText()).toBe(`## If you choose Gamma

### What to do

- [ ] **Tune it.** Early.
- [ ] **Start.** Soon.
- [ ] **Write.** Docs.
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

describe('the security review', () => {
  /** Docs are what whoever says that security matters gives weight to. */
  const reviewed = () =>
    withAdvice({
      'content/model.md': contentWith()
        .get('content/model.md')
        ?.replace('\n---\nTrust', '\nreview: { criteria: [docs], guide: habits, section: Doors }\n---\nTrust'),
      'content/guides/habits.md': `${contentWith().get('content/guides/habits.md')}
## Doors

Mind these.

- **Locks.** Turn them.
`,
    });

  it('is a list of its own, with the points of the guide, for whoever gave weight to it', async () => {
    const user = userEvent.setup();
    await openResult({ own: answering({}, { importances: { docs: 6, speed: 2 } }), knowledge: reviewed() });
    const next = section('If you choose Gamma');
    const heading = await next.findByRole('heading', { name: 'Security review' });
    const why = heading.nextElementSibling;
    expect(why).toHaveTextContent(
      /^To go through because this counts here: generated docs \(75\.0% of the weight\)\.$/,
    );
    const list = why?.nextElementSibling;
    if (!(list instanceof HTMLUListElement)) throw new Error('No list follows.');
    await within(list).findByText('Locks.');
    expect(visibleTexts(list)).toEqual(['Write. Docs. A review', 'Slow docs. They are.', 'Locks. Turn them.']);
    for (const title of ['Write.', 'Slow docs.', 'Locks.']) expect(next.getAllByText(title)).toHaveLength(1);
    expect(next.queryByRole('heading', { name: 'What to watch out for' })).not.toBeInTheDocument();
    await user.click(next.getByRole('button', { name: 'Copy as a checklist' }));
    expect(await navigator.clipboard.readText()).toMatch(
      /- \[ \] \*\*Guard\.\*\* Screens\.\n\n### Security review\n\n- \[ \] \*\*Write\.\*\* Docs\.\n- \[ \] \*\*Slow docs\.\*\* They are\.\n- \[ \] \*\*Locks\.\*\* Turn them\.\n$/,
    );
  });

  it('is not there for anybody else, and its points stand in the checklist', async () => {
    await openResult({ own: answering({}, { importances: { speed: 2 } }), knowledge: reviewed() });
    const next = section('If you choose Beta');
    await next.findByRole('heading', { name: 'What to do' });
    expect(next.queryByRole('heading', { name: 'Security review' })).not.toBeInTheDocument();
  });
});

import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Rating as RatingWord } from '../../../src/knowledge/vocabulary.ts';
import { KnowledgeProvider } from '../../../src/views/app/knowledge.tsx';
import { Findings } from '../../../src/views/evidence/Findings.tsx';
import { WithEvidence } from '../../../src/views/evidence/WithEvidence.tsx';
import { Marks, Rating } from '../../../src/views/ui/Rating.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

const numbersOf = (framework: string, subject: string) =>
  model.findings.flatMap((finding, number) =>
    finding.framework === framework && (finding.kind === 'rated' ? finding.criterion : finding.fact) === subject
      ? [number]
      : [],
  );

it('shows the rating, the sentence and where it stands', async () => {
  renderPart(
    <WithEvidence>
      <Findings numbers={numbersOf('alpha', 'speed')} />
    </WithEvidence>,
    { model, evidence },
  );
  const [review, manual] = await screen.findAllByRole('listitem');
  if (!review || !manual) throw new Error('Two findings were expected.');
  expect(within(review).getByText('low')).toBeVisible();
  expect(review).toHaveTextContent('Review, Table, row “Speed”, no date given');
  expect(within(manual).getByText('high')).toBeVisible();
  expect(manual).toHaveTextContent('Manual, Design / Speed, 1 December 2025 · official');
  expect(within(manual).getByRole('link', { name: 'Manual' })).toHaveAttribute(
    'href',
    '/sources/manual/#design--speed',
  );
});

it('names the page and its date, where a source is a body of pages, and the figure that was measured', async () => {
  const [, manual = -1] = numbersOf('alpha', 'speed');
  const paged = {
    ...evidence,
    findings: evidence.findings.map((finding, number) =>
      number === manual
        ? {
            ...finding,
            url: 'https://example.org/manual/speed',
            asOf: '2026-04-08, version 3',
            figure: { value: 130720, unit: 'requests a second', better: 'more' as const },
          }
        : finding,
    ),
  };
  renderPart(
    <WithEvidence>
      <Findings numbers={[manual]} />
    </WithEvidence>,
    { model, evidence: paged },
  );
  const finding = await screen.findByRole('listitem');
  expect(finding).toHaveTextContent('130,720 requests a second. Serves many requests.');
  expect(finding).toHaveTextContent('Manual, Design / Speed, as of 8 April 2026, version 3 · official');
  expect(within(finding).getByRole('link', { name: /^the page itself/ })).toHaveAttribute(
    'href',
    'https://example.org/manual/speed',
  );
});

it('lists last, and says of, what holds no more', async () => {
  const [review = -1, manual = -1] = numbersOf('alpha', 'speed');
  renderPart(
    <WithEvidence>
      <Findings numbers={[review, manual]} outdated={[review]} />
    </WithEvidence>,
    { model, evidence },
  );
  const [first, second] = await screen.findAllByRole('listitem');
  expect(first).toHaveTextContent('Serves many requests.');
  expect(first).not.toHaveTextContent('Outdated');
  expect(second).toHaveTextContent('Outdated: shown, but not counted.Rates it "slow".');
});

it('shows the values of a fact instead of a rating, and the framework on request', async () => {
  renderPart(
    <WithEvidence>
      <Findings numbers={numbersOf('gamma', 'language')} withFramework />
    </WithEvidence>,
    { model, evidence },
  );
  const finding = await screen.findByRole('listitem');
  expect(within(finding).getByText('Sharp')).toBeVisible();
  expect(within(finding).getByText('Gamma')).toBeVisible();
});

/** The small model, in which the manual says of Alpha's speed what these sentences say, each with its figure. */
function manualSaying(sentences: readonly { statement: string; rating: RatingWord; value?: number }[]) {
  const [, manual = -1] = numbersOf('alpha', 'speed');
  const words = evidence.findings[manual];
  if (!words) throw new Error('The manual speaks of it.');
  const findings = sentences.map(({ rating }) => ({
    ...{ kind: 'rated' as const, source: 'manual', framework: 'alpha', criterion: 'speed', rating },
  }));
  const texts = sentences.map(({ statement, value }, place) => ({
    ...words,
    statement,
    locator: { ...words.locator, row: `Row ${place}` },
    ...(value !== undefined && { figure: { value, unit: 'requests a second', better: 'more' as const } }),
  }));
  return { model: { ...model, findings }, evidence: { ...evidence, findings: texts } };
}

it('says the same thing once, and opens to each place with its citation', async () => {
  const user = userEvent.setup();
  const sentences = ['Is fast.', 'Is quick.', 'Is swift.'].map((statement) => ({ statement, rating: 'high' as const }));
  renderPart(
    <WithEvidence>
      <Findings numbers={[0, 1, 2]} />
    </WithEvidence>,
    manualSaying(sentences),
  );
  expect(await screen.findByText('Is fast.')).toBeVisible();
  expect(screen.getAllByText('high')).toHaveLength(1);
  expect(screen.getByText('Is quick.')).not.toBeVisible();
  await user.click(screen.getByText(/^Says so in three places: the other two/));
  for (const words of ['Is quick.', 'Is swift.']) {
    expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByText(words).closest('li')).toHaveTextContent('Manual, Design / Speed');
  }
});

it('prints what is folded', async () => {
  renderPart(
    <WithEvidence>
      <Findings numbers={[0, 1]} />
    </WithEvidence>,
    manualSaying([
      { statement: 'Is fast.', rating: 'high' },
      { statement: 'Is quick.', rating: 'high' },
    ]),
  );
  const folded = await screen.findByText('Is quick.');
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(folded).toBeVisible();
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(folded).not.toBeVisible();
});

it('says the range of repeated measurements, and opens to each figure with its own rating', async () => {
  const user = userEvent.setup();
  renderPart(
    <WithEvidence>
      <Findings numbers={[0, 1, 2]} />
    </WithEvidence>,
    manualSaying([
      { statement: 'On four cores.', rating: 'moderate', value: 1200 },
      { statement: 'On sixteen cores.', rating: 'high', value: 5600 },
      { statement: 'On one core.', rating: 'moderate', value: 300 },
    ]),
  );
  const line = await screen.findByText('Measured three times: 300 to 5,600 requests a second.');
  expect(line.closest('li')).toHaveTextContent(/^moderate to high/);
  expect(screen.getByText('On sixteen cores.')).not.toBeVisible();
  await user.click(screen.getByText(/^All three figures/));
  const figure = screen.getByText('On sixteen cores.').closest('li');
  expect(figure).toHaveTextContent('high5,600 requests a second. On sixteen cores.');
});

it('notes a dispute over something else by the finding that it is about, and leads to it', async () => {
  const [review = -1, manual = -1] = numbersOf('alpha', 'speed');
  const [conflict] = model.conflicts;
  if (!conflict) throw new Error('The small model has a conflict.');
  const picked = {
    ...conflict,
    id: 'speed-pick',
    kind: 'pick' as const,
    topic: 'Which is fastest',
    findings: [manual],
  };
  renderPart(
    <WithEvidence>
      <Findings numbers={[review, manual]} asides={['speed-pick']} />
    </WithEvidence>,
    { model: { ...model, conflicts: [...model.conflicts, picked] }, evidence },
  );
  const [without, noted] = await screen.findAllByRole('listitem');
  expect(noted).toHaveTextContent('Part of a dispute: Which is fastest');
  expect(without).not.toHaveTextContent('dispute');
  expect(screen.getByRole('link', { name: 'Which is fastest' })).toHaveAttribute(
    'href',
    '/frameworks/alpha/#dispute-speed-pick',
  );
});

it('says so if the evidence cannot be loaded, and tries again on request', async () => {
  let attempts = 0;
  const loadEvidence = async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('offline');
    return evidence;
  };
  await act(async () => {
    render(
      <KnowledgeProvider model={model} loadEvidence={loadEvidence}>
        <WithEvidence>
          <Findings numbers={numbersOf('beta', 'speed')} />
        </WithEvidence>
      </KnowledgeProvider>,
    );
  });
  const tryAgain = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByText(/^You seem to be offline/)).toBeVisible();
  await act(async () => tryAgain.click());
  expect(await screen.findByRole('listitem')).toHaveTextContent('Rates it "fast".');
});

it('reads "unknown" where nothing is known, and marks disputes in words', () => {
  render(
    <>
      <Rating value={0.5} known={false} />
      <Marks cell={{ disputed: true }} />
    </>,
  );
  expect(screen.getByText('unknown')).toBeVisible();
  expect(screen.queryByText('moderate')).not.toBeInTheDocument();
  expect(screen.getByText('disputed')).toBeVisible();
});

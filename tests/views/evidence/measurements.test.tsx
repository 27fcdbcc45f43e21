import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Evidence } from '../../../src/knowledge/evidence.ts';
import { Measurements } from '../../../src/views/evidence/Measurements.tsx';
import { WithEvidence } from '../../../src/views/evidence/WithEvidence.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

/** The manual's row on throughput, as if it had been measured. */
function measured(better: 'more' | 'less', waits: Readonly<Record<string, number>> = {}): Evidence {
  const figures = new Map([
    ['alpha', 1200],
    ['gamma', 2400],
  ]);
  return {
    ...evidence,
    findings: evidence.findings.map((finding, number) => {
      const { source, framework = '' } = model.findings[number] ?? {};
      const value = source === 'manual' && finding.locator.row === 'Throughput' ? figures.get(framework) : undefined;
      return value === undefined
        ? finding
        : {
            ...finding,
            ...{ asOf: '2026-04-06', machine: 'two cores' },
            figure: { value, unit: 'answers', better, ...(framework in waits && { wait: waits[framework] }) },
          };
    }),
  };
}

const shown = (own: Evidence) =>
  renderPart(
    <WithEvidence>
      <p>Loaded</p>
      <Measurements criterion="speed" />
    </WithEvidence>,
    { model, evidence: own },
  );

it('shows each test with its figures, the best first, and where it was measured', async () => {
  shown(measured('more'));
  const table = await screen.findByRole('table', { name: /^Throughput, answers, more is better/ });
  expect(table).toHaveTextContent('Manual, Design / Speed, as of 6 April 2026, on two cores');
  const [, ...rows] = within(table).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual(['GaGamma2,400', 'AlAlpha1,200', 'Scale1,000to10,000']);
});

it('draws each figure where its logarithm stands on the scale', async () => {
  shown(measured('more'));
  const table = await screen.findByRole('table');
  const places = [...table.querySelectorAll('circle')].map((dot) => dot.getAttribute('cx'));
  expect(places).toEqual(['38.02%', '7.92%']);
});

it('puts the smallest first where less is better', async () => {
  shown(measured('less'));
  const [, first] = within(await screen.findByRole('table')).getAllByRole('row');
  expect(first).toHaveTextContent('Alpha');
});

it('shows beside a test how long an answer took, the shortest first, and says that it does not count', async () => {
  shown(measured('more', { alpha: 0.369, gamma: 24.62 }));
  const table = await screen.findByRole('table', {
    name: /^Throughput, ?Milliseconds until the answer, on average, less is better$/,
  });
  const [, ...rows] = within(table).getAllByRole('row');
  expect(rows.map((row) => row.textContent)).toEqual(['AlAlpha0.369', 'GaGamma24.62', 'Scale0.1to100']);
  expect(screen.getByText(/it is shown and does not count\.$/)).toBeVisible();
});

it('has no word of waiting where nobody measured it', async () => {
  shown(measured('more'));
  expect(await screen.findAllByRole('table')).toHaveLength(1);
  expect(screen.queryByText(/does not count/)).toBeNull();
});

it('shows nothing where nothing was measured', async () => {
  shown(evidence);
  expect(await screen.findByText('Loaded')).toBeVisible();
  expect(screen.queryByRole('table')).toBeNull();
});

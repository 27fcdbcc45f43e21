import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Findings } from '../../../src/views/evidence/Findings.tsx';
import { WithEvidence } from '../../../src/views/evidence/WithEvidence.tsx';
import { contentWith } from '../../fixtures/small-content.ts';
import { evidence, model } from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

afterEach(() => {
  vi.unstubAllEnvs();
});

const number = evidence.findings.findIndex(({ statement }) => statement === 'Rates it "slow".');

async function shown() {
  renderPart(
    <WithEvidence>
      <Findings numbers={[number]} withCorrections />
    </WithEvidence>,
    { model, evidence },
  );
  return within(await screen.findByRole('listitem'));
}

it('copies the file and line to edit where the build names no repository', async () => {
  const user = userEvent.setup();
  const finding = await shown();
  await user.click(finding.getByRole('button', { name: /^Suggest a correction ?to Review, “Speed”, on Alpha$/ }));
  const [file = '', line] = (await navigator.clipboard.readText()).split(':');
  expect(finding.getByRole('status')).toHaveTextContent(`Copied the line to edit: ${file}:${line}`);
  expect(String(contentWith().get(file)).split('\n')[Number(line) - 1]).toContain('rates it "slow"');
});

it('leads to an issue with the finding filled in where it names one', async () => {
  vi.stubEnv('REPOSITORY_URL', 'https://github.com/somebody/advisor');
  const finding = await shown();
  const link = finding.getByRole<HTMLAnchorElement>('link', { name: /^Suggest a correction/ });
  expect(new URL(link.href).searchParams.get('title')).toBe('Correction: Alpha, Speed');
  expect(new URL(link.href).searchParams.get('body')).toContain('/matrix/#cell=speed.alpha');
});

it('is offered only where it is asked for', async () => {
  renderPart(
    <WithEvidence>
      <Findings numbers={[number]} />
    </WithEvidence>,
    { model, evidence },
  );
  await screen.findByRole('listitem');
  expect(screen.queryByText(/Suggest a correction/)).toBeNull();
});

import { compile } from '../../src/compiler/compile.ts';
import { readContentFolder } from '../../src/compiler/content-folder.ts';
import { expect, test } from './site.ts';

const compiled = compile(readContentFolder(process.cwd()));
if (!compiled.ok) throw new Error('The content has faults.');
const { model } = compiled.knowledge;

test('the matrix shows every criterion by every framework', async ({ site, page }) => {
  await site.open('matrix/');
  for (const { name } of model.criteria)
    await expect(page.getByRole('rowheader', { name, exact: false }).first()).toBeAttached();
  for (const { name } of model.frameworks) await expect(page.getByRole('columnheader', { name })).toBeVisible();
  const cells = page.getByRole('table').getByRole('button', { expanded: false });
  for (const framework of model.frameworks)
    expect(
      await cells.filter({ hasText: /very low|low|moderate|high|very high|unknown/ }).count(),
      framework.name,
    ).toBeGreaterThanOrEqual(model.criteria.length);
});

test('a cell opens to its findings with section and row, and closes with Escape', async ({ site, page }) => {
  await site.open('matrix/');
  const cell = page.getByRole('button', { name: /^Django, Concurrency model/ });
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(cell).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('row “Async Support”').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cell).toHaveAttribute('aria-expanded', 'false');
  await expect(cell).toBeFocused();
});

test('every cell has a link of its own that opens it', async ({ site, page }) => {
  await site.open('matrix/#cell=throughput.flask');
  await expect(page.getByRole('button', { name: /^Flask, Raw throughput/ })).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('row “Performance Profile”').first()).toBeVisible();
});

test('cards instead of a table on a phone, with the same cells', async ({ site, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await site.open('matrix/#cell=throughput.flask');
  await expect(page.getByText('row “Performance Profile”').first()).toBeVisible();
});

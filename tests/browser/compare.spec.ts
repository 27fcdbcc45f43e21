import { expect, test } from './site.ts';

test.use({ translated: true });

test('two columns of the matrix, their page, whose word a row is, and the questions for the two, all by keyboard', async ({
  site,
  page,
}) => {
  await site.open('matrix/');
  await page.getByRole('button', { name: 'Full-stack' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Without Flask, FastAPI and Express.' })).toBeVisible();
  await expect(page).toHaveURL(/#frameworks=django,aspnet-core$/);
  // The address holds the view.
  await page.reload();
  await expect(page.getByRole('button', { name: 'Full-stack' })).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('link', { name: 'Django or ASP.NET Core, head to head' }).focus();
  await page.keyboard.press('Enter');
  await expect(site.heading).toHaveText(/Django.*or.*ASP\.NET Core/s);
  await expect(page).toHaveTitle('Django or ASP.NET Core – Framework advisor');
  await expect(site.heading).toBeFocused();

  const row = page.getByRole('button', { name: 'Raw throughput' });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/Is compiled and performs at a level called/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row).toHaveAttribute('aria-expanded', 'false');

  await page.getByRole('link', { name: 'Answer the questions for these two' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/questions\/.+/);
  await site.go('');
  await expect(page.getByText('Considering Django and ASP.NET Core.')).toBeVisible();
});

test('the other order leads to the one page, and other names to what there is', async ({ site, page }) => {
  await site.open('compare/');
  await page.getByRole('link', { name: 'Flask or Express' }).click();
  await expect(page).toHaveURL(/\/compare\/flask-vs-express\/$/);
  await site.go('compare/express-vs-flask/');
  await expect(page).toHaveURL(/\/compare\/flask-vs-express\/$/);
  await site.go('compare/flask-vs-rails/');
  await expect(page.getByText('“flask-vs-rails” does not name two of the frameworks compared here.')).toBeVisible();
});

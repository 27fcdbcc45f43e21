import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { evidence, model } from '../../fixtures/small-model.ts';
import { renderApp } from '../render.tsx';

const knowledge = { model, evidence };
const mainNav = () => screen.getByRole('navigation', { name: 'Main' });

describe('a page', () => {
  it('leaves the focus alone when it is opened', async () => {
    renderApp('/how-this-works/', knowledge);
    await screen.findByRole('heading', { level: 1, name: 'How this works' });
    expect(document.body).toHaveFocus();
    expect(document.title).toBe('How this works – Framework advisor');
  });

  it('takes the focus to its heading when a link led to it, and names the document', async () => {
    renderApp('/', knowledge);
    expect(document.title).toBe('Framework advisor');
    await userEvent.click(screen.getByRole('link', { name: 'How this works' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'How this works' })).toHaveFocus();
    expect(document.title).toBe('How this works – Framework advisor');
    expect(window.location.pathname).toBe('/how-this-works/');
  });

  it('comes back with the browser’s Back', async () => {
    renderApp('/', knowledge);
    await userEvent.click(screen.getByRole('link', { name: 'How this works' }));
    await screen.findByRole('heading', { level: 1, name: 'How this works' });
    window.history.back();
    expect(await screen.findByRole('heading', { level: 1, name: /Choose a backend framework/ })).toHaveFocus();
  });

  it('opens without the slash at the end too', async () => {
    renderApp('/how-this-works', knowledge);
    expect(await screen.findByRole('heading', { level: 1, name: 'How this works' })).toBeVisible();
  });

  it('takes the reader to the part that the address names, once it is there', async () => {
    renderApp('/how-this-works/#not-compared', knowledge);
    const part = await screen.findByRole('heading', { level: 2, name: 'What is not compared' });
    await waitFor(() => expect(part).toHaveFocus());
  });

  it('is marked in the navigation', async () => {
    renderApp('/frameworks/alpha/', knowledge);
    await screen.findByRole('heading', { level: 1, name: /Alpha/ });
    expect(within(mainNav()).getByRole('link', { name: 'Frameworks' })).toHaveAttribute('aria-current', 'true');
  });
});

describe('an unknown address', () => {
  it('says so and leads elsewhere', () => {
    renderApp('/no/such/thing/', knowledge);
    expect(screen.getByRole('heading', { level: 1, name: 'There is no page at this address.' })).toBeVisible();
    expect(screen.queryByText(/Did you mean/)).not.toBeInTheDocument();
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'Matrix' })).toHaveAttribute('href', '/matrix/');
  });

  it.each([
    ['/framworks/', 'Frameworks', '/frameworks/'],
    ['/frameworks/alfa/', 'Alpha', '/frameworks/alpha/'],
    ['/questions/peopel/', 'the question “People”', '/questions/people/'],
    ['/review/', 'Review', '/sources/review/'],
  ])('suggests what %s may have meant', (address, name, meant) => {
    renderApp(address, knowledge);
    const suggestion = screen.getByText(/Did you mean/).closest('p');
    expect(within(suggestion ?? document.body).getByRole('link', { name })).toHaveAttribute('href', meant);
  });
});

describe('the skip link', () => {
  it('moves the focus to the page and leaves the hash alone', async () => {
    renderApp('/#kept', knowledge);
    await userEvent.click(screen.getByRole('link', { name: 'Skip to content' }));
    expect(screen.getByRole('main')).toHaveFocus();
    expect(window.location.hash).toBe('#kept');
  });
});

describe('the theme button', () => {
  it('goes round and is remembered', async () => {
    const { unmount } = renderApp('/', knowledge);
    await userEvent.click(screen.getByRole('button', { name: 'Theme: system' }));
    expect(document.documentElement).toHaveAttribute('data-theme', 'light');
    await userEvent.click(screen.getByRole('button', { name: 'Theme: light' }));
    unmount();
    renderApp('/', knowledge);
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    await userEvent.click(screen.getByRole('button', { name: 'Theme: dark' }));
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });
});

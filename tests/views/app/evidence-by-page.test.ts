import { afterEach, describe, expect, it, vi } from 'vitest';
import { evidenceByPage } from '../../../src/views/app/evidence-by-page.ts';
import { evidence } from '../../fixtures/small-model.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const OWN = { ...evidence, guides: [] };
const json = { 'content-type': 'application/json; charset=utf-8' };
const fetched = (answer: Response) => {
  vi.stubGlobal('fetch', async () => answer);
  return evidenceByPage(async () => evidence, '/assets/evidence-1/')('guides/nothing/');
};

describe('the evidence of a page', () => {
  it('is what stands beside it', async () => {
    expect(await fetched(new Response(JSON.stringify(OWN), { headers: json }))).toEqual(OWN);
  });

  it('is all of it at an address that has none, whether the host says so or sends a page', async () => {
    expect(await fetched(new Response('Not found', { status: 404 }))).toBe(evidence);
    expect(await fetched(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }))).toBe(evidence);
  });

  it('is asked for again where the host fails', async () => {
    await expect(fetched(new Response('', { status: 503 }))).rejects.toThrow('guides/nothing/: 503');
  });
});

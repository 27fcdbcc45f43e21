import { readFileSync } from 'node:fs';
import { lint } from 'markdownlint/sync';
import type { Heading, List, Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { recommend } from '../../../../src/advisor/ranking/recommend.ts';
import { sanitiseProfile } from '../../../../src/advisor/ranking/sanitise-profile.ts';
import { publishedFiles } from '../../../../src/compiler/published-files.ts';
import { EMPTY_PROFILE, type Profile, sameProfile } from '../../../../src/knowledge/profile.ts';
import { recommendationFileSchema } from '../../../../src/knowledge/recommendation-file.ts';
import { decode } from '../../../../src/share/decode.ts';
import { findLink } from '../../../../src/share/record/find-link.ts';
import { FORMS, type Recorded, write } from '../../../../src/share/record/forms.ts';
import { partiesIn } from '../../../../src/share/together.ts';
import * as real from '../../../fixtures/real-knowledge.ts';
import { REFERENCE_PROFILES } from '../../../fixtures/reference-profiles.ts';
import { parsed, words } from '../../../share/record/outline.ts';
import { recorded } from './recorded.ts';

const { model } = real;

/** Twelve projects that rank something, and results that do not. */
const PROFILES: readonly (readonly [name: string, profile: Profile])[] = [
  ...REFERENCE_PROFILES.map(({ name, profile }) => [name, profile] as const),
  ['nothing answered', EMPTY_PROFILE],
  ['one considered', { ...EMPTY_PROFILE, answers: { scope: ['small'] }, candidates: ['flask'] }],
  ['some considered', { ...EMPTY_PROFILE, answers: { scope: ['small'] }, candidates: ['flask', 'express'] }],
  [
    'nothing fits',
    { ...EMPTY_PROFILE, answers: { 'fixed-language': ['python'] }, candidates: ['express', 'aspnet-core'] },
  ],
  ['one left', { ...EMPTY_PROFILE, answers: { 'fixed-language': ['dotnet'], scope: ['small'] } }],
  ['level', { ...EMPTY_PROFILE, answers: { live: ['core'] }, leftOut: ['comparison', 'official', 'benchmark'] }],
];
const records = new Map(PROFILES.map(([name, profile]) => [name, recorded(profile)]));
const recordOf = (name: string): Recorded => records.get(name) ?? recorded(EMPTY_PROFILE);

/** A comment is no file: it has no title of its own, and its lines are not broken. */
const COMMENT = { MD013: false, MD041: false };

describe.each(PROFILES)('the records of “%s”', (name, profile) => {
  test('pass markdownlint as it comes', () => {
    for (const form of FORMS) {
      const { text, fileName, type } = write(form, recordOf(name));
      if (type !== 'text/markdown') continue;
      const config = { default: true, ...(form === 'comment' && COMMENT) };
      expect(lint({ strings: { [fileName]: text }, config })[fileName], form).toEqual([]);
    }
  });

  test('come back to the same answers and ranking', () => {
    for (const form of FORMS) {
      const { text } = write(form, recordOf(name));
      const decoded = decode(findLink(text) ?? '');
      // Among links together too, where a file is read as far as this.
      expect(
        partiesIn(text).map(({ link }) => link),
        form,
      ).toEqual([findLink(text)]);
      expect(text.length).toBeLessThan(80_000);
      if (sameProfile(profile, EMPTY_PROFILE)) continue;
      if (decoded.kind !== 'link') throw new Error(`${form}: ${decoded.kind}`);
      expect(decoded.damage).toEqual([]);
      const { profile: read, dropped } = sanitiseProfile(model, decoded.profile);
      expect(dropped).toEqual([]);
      // A kind of source that is left out comes back as its sources.
      expect(sameProfile(read, sanitiseProfile(model, profile).profile), form).toBe(true);
      expect(recommend(model, read).standings).toEqual(recommend(model, profile).standings);
    }
  });

  test('as JSON fit the published schema, as zod and as JSON Schema, and hold all that was ranked', () => {
    const data: unknown = JSON.parse(write('json', recordOf(name)).text);
    expect(recommendationFileSchema.parse(data)).toEqual(data);
    const published = publishedFiles(real, 'unknown').get('recommendation.schema.json') ?? '';
    expect(z.fromJSONSchema(JSON.parse(published)).parse(data)).toEqual(data);
    expect(data).toMatchObject(JSON.parse(JSON.stringify(recommend(model, profile))));
  });

  test('as MADR have the sections of its template in their order, and its sentence', () => {
    const tree = parsed(write('madr', recordOf(name)).text);
    const [matter] = tree.children;
    const keys: unknown = matter?.type === 'yaml' ? parse(matter.value) : undefined;
    const { outcome, options, date } = recordOf(name).record;
    expect(keys).toEqual({ status: outcome.kind === 'accepted' ? 'accepted' : 'proposed', date });

    const sections = titles(tree, 2);
    expect(sections).toEqual(TEMPLATE.filter((title) => sections.includes(title)));
    expect(TEMPLATE.filter((title) => !sections.includes(title) && title !== 'Decision Drivers')).toEqual([]);

    const considered = items(tree, 'Considered Options');
    expect(considered).toEqual(options.map((option) => option.name));
    expect(titles(tree, 3).filter((title) => title !== 'Consequences')).toEqual(considered);

    const decision = paragraphsOf(tree, 'Decision Outcome')[0];
    const chosen = /^Chosen option: "(.+)", because .+\.$/.exec(decision ?? '')?.[1];
    if (outcome.kind === 'open') expect(decision).toBe('No option is chosen yet.');
    else expect(considered).toContain(chosen);
    for (const argument of items(tree, 'Consequences')) expect(argument).toMatch(/^(Good|Neutral|Bad), because /);
  });
});

/** The sections of MADR 4.0, as its own package has them. */
const TEMPLATE = titles(parsed(readFileSync('node_modules/madr/template/adr-template.md', 'utf8')), 2);

function titles(tree: Root, depth: Heading['depth']): string[] {
  return tree.children.flatMap((node) => (node.type === 'heading' && node.depth === depth ? [words(node)] : []));
}

/** The blocks below a heading, up to the next one. */
function below(tree: Root, title: string) {
  const start = tree.children.findIndex((node) => node.type === 'heading' && words(node) === title);
  if (start < 0) return [];
  const rest = tree.children.slice(start + 1);
  const end = rest.findIndex(({ type }) => type === 'heading');
  return end < 0 ? rest : rest.slice(0, end);
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

const paragraphsOf = (tree: Root, title: string) =>
  below(tree, title).flatMap((node) => (node.type === 'paragraph' ? [inOneLine(words(node))] : []));

const items = (tree: Root, title: string) =>
  below(tree, title)
    .filter((node): node is List => node.type === 'list')
    .flatMap(({ children }) => children.map((child) => inOneLine(words(child))));

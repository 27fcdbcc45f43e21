import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { encode } from '../../src/share/encode.ts';
import { model } from '../../tests/fixtures/real-knowledge.ts';

const [example] = model.examples;

/** A page of each kind that readers open most, the longest of its kind, by its path below the base. */
export const EXAMPLE_PAGES = {
  home: '',
  question: 'questions/scope/',
  matrix: 'matrix/',
  framework: 'frameworks/django/',
  source: 'sources/python-backends/',
  method: 'how-this-works/',
  result: `recommendation/#${encode({ ...EMPTY_PROFILE, answers: example?.answers ?? {} }, model.contentHash)}`,
} as const;

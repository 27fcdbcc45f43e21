import type { KnowledgeBase } from '../../src/compiler/knowledge-base.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/knowledge/profile.ts';
import { type Form, write } from '../../src/share/record/forms.ts';
import { decisionRecordOf, recommendationFileOf } from '../../src/views/recommendation/record/decision-record.ts';
import { recordedResult } from './recorded-result.ts';

export const FOLDER = 'docs/examples';
const DATE = '2026-12-01';

/** Decision records as the page hands them out for the examples of the content: path -> text. */
export function exampleRecords(knowledge: KnowledgeBase): ReadonlyMap<string, string> {
  return new Map(
    RECORDS.map(([form, number, id, only]) => {
      const example = knowledge.model.examples.find((own) => own.id === id);
      if (!example) throw new RangeError(`There is no example "${id}".`);
      const answers = Object.entries(example.answers).filter(([question]) => !only || only.includes(question));
      const profile: Profile = { ...EMPTY_PROFILE, answers: Object.fromEntries(answers) };
      const recorded = recordedResult(knowledge, profile, DATE);
      const record = decisionRecordOf(recorded);
      const { fileName, text } = write(form, { record, file: recommendationFileOf(recorded, record), number });
      return [`${FOLDER}/${form}/${fileName}`, text];
    }),
  );
}

/** One in each form, and one that is not decided: with the answers to some questions only. */
const RECORDS: readonly (readonly [form: Form, number: number, example: string, only?: readonly string[]])[] = [
  ['madr', 1, 'back-office'],
  ['madr', 2, 'back-office', ['scope', 'front-end', 'jobs']],
  ['nygard', 3, 'live-map'],
  ['log4brains', 4, 'model-api'],
];

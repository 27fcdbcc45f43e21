import type { RecommendationFile } from '../../knowledge/recommendation-file.ts';
import { asComment } from './comment.ts';
import { asLog4brains } from './log4brains.ts';
import { asMadr } from './madr.ts';
import { asNygard } from './nygard.ts';
import type { DecisionRecord } from './record.ts';

/** The forms in which a recommendation leaves the page. */
export const FORMS = ['madr', 'nygard', 'log4brains', 'comment', 'json'] as const;
export type Form = (typeof FORMS)[number];

/** All that the forms are made from. */
export interface Recorded {
  readonly record: DecisionRecord;
  readonly file: RecommendationFile;
  /** The number of the record among those of its project, from 0 up. */
  readonly number: number;
}

interface Written {
  readonly text: string;
  /** As is the custom of those who use the form. */
  readonly fileName: string;
  readonly type: 'text/markdown' | 'application/json';
}

const WRITE: Readonly<Record<Form, (recorded: Recorded) => string>> = {
  madr: ({ record }) => asMadr(record),
  nygard: ({ record, number }) => asNygard(record, number),
  log4brains: ({ record }) => asLog4brains(record),
  comment: ({ record }) => asComment(record),
  json: ({ file }) => `${JSON.stringify(file, null, 2)}\n`,
};

const FILE_NAME: Readonly<Record<Form, (recorded: Recorded) => string>> = {
  madr: numbered,
  nygard: numbered,
  // Dated, so that two people who write one at once do not take the same number.
  log4brains: ({ record }) => `${record.date.replaceAll('-', '')}-${slug(record.title)}.md`,
  comment: ({ record }) => `${slug(record.title)}-comment.md`,
  json: ({ record }) => `${slug(record.title)}.json`,
};

/** Whether the form says its number, in its name or in its text. */
export const isNumbered = (form: Form) => FILE_NAME[form] === numbered;

export function write(form: Form, recorded: Recorded): Written {
  return {
    text: WRITE[form](recorded),
    fileName: FILE_NAME[form](recorded),
    type: form === 'json' ? 'application/json' : 'text/markdown',
  };
}

function numbered({ record, number }: Recorded): string {
  return `${String(number).padStart(4, '0')}-${slug(record.title)}.md`;
}

const slug = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

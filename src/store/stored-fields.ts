/** `by-id`: a value for each id. `set`: ids. `list`: ids whose order counts. */
export type Form = 'by-id' | 'set' | 'list';

/**
 * Everything that is stored, field by field: how its entries are told apart, and whether it stands in the stored state
 * or in the profile within. A field that is added here is merged between tabs like the others; a tab that does not know
 * it yet leaves it as it is.
 */
export const FIELDS = {
  answers: { form: 'by-id', within: 'profile' },
  importances: { form: 'by-id', within: 'profile' },
  leftOut: { form: 'set', within: 'profile' },
  candidates: { form: 'set', within: 'profile' },
  ownRatings: { form: 'by-id', within: 'profile' },
  trail: { form: 'list', within: 'state' },
  /** What does not fit the model and was told of, so that it is not told again. */
  told: { form: 'set', within: 'state' },
} as const satisfies Readonly<Record<string, { readonly form: Form; readonly within: 'profile' | 'state' }>>;

/** The name of a field of `FIELDS`. */
export type FieldName = keyof typeof FIELDS;

/** In the order of `FIELDS`. */
// Object.keys forgets which keys there are.
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

/** The values of a field by id; of a set or a list, the items themselves. Values may be of any shape: they may be another version's. */
export type Entries = readonly (readonly [id: string, value: unknown])[];

/** Null where the value has not the field's form. */
export function entriesOf(name: FieldName, value: unknown): Entries | null {
  if (FIELDS[name].form === 'by-id') return isRecord(value) ? Object.entries(value) : null;
  if (!Array.isArray(value)) return null;
  return value.map((item: unknown) => [typeof item === 'string' ? item : JSON.stringify(item), item]);
}

/** The value that has these entries, in the field's form: the inverse of `entriesOf`. */
export function fromEntries(name: FieldName, entries: Entries): unknown {
  return FIELDS[name].form === 'by-id' ? Object.fromEntries(entries) : entries.map(([, value]) => value);
}

/** Whether a value is an object, and neither null nor a list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Assessment } from '../../../advisor/evidence/assess.ts';
import { nearestStep } from '../../../advisor/evidence/nearest-step.ts';
import type { FrameworkId, Model } from '../../../knowledge/model.ts';
import { RATINGS } from '../../../knowledge/vocabulary.ts';
import { inWords, sentence } from '../../words/sentences.ts';

/** A set of frameworks that has a name of its own. */
export interface Preset {
  readonly name: string;
  /** In content order, never empty; all only in the last. */
  readonly frameworks: readonly FrameworkId[];
}

/**
 * The sets of columns to choose from: those considered, those of a shared language, those that bring most along, and
 * all. A set of all is not offered twice, and a language or a kind of which there is one is none.
 *
 * @param candidates those considered; empty for all
 */
export function presetsOf(model: Model, assessment: Assessment, candidates: readonly FrameworkId[]): Preset[] {
  const all = model.frameworks.map(({ id }) => id);
  const considered = all.filter((id) => candidates.includes(id));
  const several = [
    ...languagesOf(model).map(({ fact, value, name }) => {
      const frameworks = all.filter((id) => assessment.fact(id, fact).values.includes(value));
      return { name: `The ${name} ${inWords(frameworks.length)}`, frameworks };
    }),
    { name: 'Full-stack', frameworks: fullStack(model, assessment, all) },
  ].filter(({ frameworks }) => frameworks.length > 1);
  const some = [{ name: 'Those I consider', frameworks: considered }, ...several].filter(
    ({ frameworks }) => frameworks.length > 0 && frameworks.length < all.length,
  );
  return [...some, { name: sentence(`all ${inWords(all.length)}`), frameworks: all }];
}

const languagesOf = ({ facts }: Model) =>
  facts
    .filter(({ id }) => id === 'language')
    .flatMap(({ id: fact, values }) => values.map(({ id: value, name }) => ({ fact, value, name })));

/** Those that bring nearly everything along, which is what people call full-stack. */
function fullStack(model: Model, assessment: Assessment, all: readonly FrameworkId[]): FrameworkId[] {
  const inTheBox = model.criteria.find(({ id }) => id === 'built-ins');
  if (!inTheBox) return [];
  return all.filter((id) => {
    const { known, value } = assessment.cell(id, inTheBox.id);
    return known && nearestStep(value) >= RATINGS.indexOf('high');
  });
}

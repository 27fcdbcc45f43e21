import type { Option, OptionId, Question } from '../../../knowledge/model.ts';
import { NOT_SURE } from '../../../knowledge/vocabulary.ts';

/** The answer after an option was ticked or unticked. Of `many`, a neutral option and the others exclude each other. */
export function choose(
  { choose: how, options }: Question,
  chosen: readonly OptionId[],
  { id, neutral }: Option,
  ticked: boolean,
): readonly OptionId[] {
  if (!ticked) return chosen.filter((other) => other !== id);
  if (how === 'one' || neutral) return [id];
  const goesAlong = (other: Option) => other.id === id || (!other.neutral && chosen.includes(other.id));
  return options.filter(goesAlong).map((option) => option.id);
}

/** The options that stand apart below the others: "Not sure" and, of `many`, all that exclude the rest. */
export function setApart({ choose: how, options }: Question): { readonly listed: Option[]; readonly apart: Option[] } {
  const isApart = ({ id, neutral }: Option) => id === NOT_SURE || (how === 'many' && neutral);
  return { listed: options.filter((option) => !isApart(option)), apart: options.filter(isApart) };
}

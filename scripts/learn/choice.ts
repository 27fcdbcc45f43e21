import { assess } from '../../src/advisor/evidence/assess.ts';
import { chosenOptionsOf } from '../../src/advisor/ranking/chosen-options.ts';
import { ruleOut } from '../../src/advisor/ranking/rule-out.ts';
import { sanitiseProfile } from '../../src/advisor/ranking/sanitise-profile.ts';
import type { Model } from '../../src/knowledge/model.ts';
import { type Case, profileOf } from '../agreement/cases.ts';
import { effectName, reweighingName, sizesOf } from './sizes.ts';

/** One choice that somebody made: what each framework at hand has to offer, in terms of the sizes. */
export interface Choice {
  /**
   * A row for each framework that could be chosen, a column for each size: utility is the sum of size times entry.
   */
  readonly offers: readonly (readonly number[])[];
  /** Rows that were recommended; never empty. */
  readonly recommended: readonly number[];
}

/**
 * The choices of one case: among all frameworks, and among those considered. None where what was recommended is ruled
 * out, or nothing else could be chosen.
 */
export function choicesIn(model: Model, own: Case): Choice[] {
  const { profile } = sanitiseProfile(model, profileOf(own));
  const assessment = assess(model, { answers: profile.answers });
  const failures = ruleOut(model, profile, assessment);
  const places = new Map(sizesOf(model).map(({ name }, place) => [name, place]));
  const chosen = chosenOptionsOf(model, profile);
  const all = model.frameworks.map(({ id }) => id).filter((id) => !failures.has(id));

  const offerOf = (framework: string): number[] => {
    const offer = Array.from(places, () => 0);
    const add = (name: string, value: number) => {
      const place = places.get(name) ?? -1;
      offer[place] = (offer[place] ?? 0) + value;
    };
    const counted = new Set<string>();
    for (const { question, option } of chosen) {
      const reweighing = chosen.find((other) => other.option.reweighs?.question === question.id);
      for (const criterion of Object.keys(option.effects)) {
        const { value } = assessment.cell(framework, criterion);
        const name = effectName(model, question.id, option, criterion);
        // Options that name frameworks count once together.
        if (counted.has(name)) continue;
        counted.add(name);
        add(reweighing ? reweighingName(reweighing.question.id, reweighing.option) : name, value);
      }
    }
    return offer;
  };
  const among = (frameworks: readonly string[]): Choice[] => {
    const recommended = frameworks.flatMap((id, row) => (own.recommended.includes(id) ? [row] : []));
    if (recommended.length === 0 || recommended.length === frameworks.length) return [];
    return [{ offers: frameworks.map(offerOf), recommended }];
  };
  const considered = all.filter((id) => own.considered.includes(id));
  return [...among(all), ...(considered.length < all.length && considered.length > 1 ? among(considered) : [])];
}

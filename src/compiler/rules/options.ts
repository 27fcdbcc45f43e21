import type { RuleCheck } from './rule.ts';

/** Every option says what it does, or that it does nothing and why; no question is without effect. */
export const options: RuleCheck = ({ entries }, problems) => {
  for (const entry of entries.questions) {
    let active = 0;
    entry.data.options.forEach((option, index) => {
      const acts = (option.effects?.length ?? 0) > 0 || option.requires !== undefined;
      if (acts) active += 1;
      const place = entry.locate(['options', index, 'id']);
      if (!acts && option.neutral === undefined)
        problems.add(place, { rule: 'option-without-effect', option: option.id });
      if (acts && option.neutral !== undefined) problems.add(place, { rule: 'neutral-with-effect', option: option.id });
      const seen = new Set<string>();
      option.effects?.forEach((effect, position) => {
        if (seen.has(effect.criterion))
          problems.add(entry.locate(['options', index, 'effects', position, 'criterion']), {
            rule: 'duplicate-effect',
            option: option.id,
            criterion: effect.criterion,
          });
        seen.add(effect.criterion);
      });
    });
    if (active === 0) problems.add(entry.locate(['options']), { rule: 'neutral-question', question: entry.data.id });
  }
};

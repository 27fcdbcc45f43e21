import type { RuleCheck } from './rule.ts';

/**
 * Every option says what it does, or that it does nothing and why; no question is without effect. Frameworks are named
 * only where a criterion follows from the answer.
 */
export const options: RuleCheck = ({ entries }, problems) => {
  const feeding = new Set(
    entries.criteria.flatMap(({ data: { from } }) => (from && 'question' in from ? [from.question] : [])),
  );
  const answerFed = new Set(
    entries.criteria.flatMap(({ data: { id, from } }) =>
      from && 'question' in from && entries.questions.some(({ data }) => data.id === from.question) ? [id] : [],
    ),
  );
  const reweighedBy = new Map<string, string>();
  for (const entry of entries.questions) {
    let active = 0;
    const named = new Set<string>();
    entry.data.options.forEach((option, index) => {
      const adds = (option.effects?.length ?? 0) > 0 || option.requires !== undefined || option.framework !== undefined;
      const acts = adds || option.reweighs !== undefined;
      if (acts) active += 1;
      const place = entry.locate(['options', index, 'id']);
      if (!acts && option.neutral === undefined)
        problems.add(place, { rule: 'option-without-effect', option: option.id });
      if (acts && option.neutral !== undefined) problems.add(place, { rule: 'neutral-with-effect', option: option.id });
      if (option.reweighs && entry.data.choose === 'many')
        problems.add(place, { rule: 'reweighs-among-many', option: option.id });
      if (option.reweighs) {
        const { question } = option.reweighs;
        const by = reweighedBy.get(question) ?? entry.data.id;
        reweighedBy.set(question, by);
        if (by !== entry.data.id)
          problems.add(entry.locate(['options', index, 'reweighs', 'question']), {
            rule: 'reweighed-twice',
            question,
            by,
          });
      }
      if (adds && option.reweighs) problems.add(place, { rule: 'reweighs-with-effect', option: option.id });
      if (option.framework !== undefined && !feeding.has(entry.data.id))
        problems.add(entry.locate(['options', index, 'framework']), { rule: 'framework-in-option', option: option.id });
      if (option.framework !== undefined && named.has(option.framework))
        problems.add(entry.locate(['options', index, 'framework']), {
          rule: 'framework-named-twice',
          option: option.id,
          framework: option.framework,
        });
      if (option.framework !== undefined) named.add(option.framework);
      const seen = new Set<string>();
      option.effects?.forEach((effect, position) => {
        if (answerFed.has(effect.criterion))
          problems.add(entry.locate(['options', index, 'effects', position, 'criterion']), {
            rule: 'effect-on-answer-fed',
            option: option.id,
            criterion: effect.criterion,
          });
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
  for (const entry of entries.criteria) {
    const { from, id } = entry.data;
    const question = entries.questions.find(({ data }) => from && 'question' in from && data.id === from.question);
    if (question && !question.data.options.some(({ framework }) => framework !== undefined))
      problems.add(entry.locate(['from', 'question']), {
        rule: 'feeds-nothing',
        criterion: id,
        question: question.data.id,
      });
  }
};

import type { RuleCheck } from './rule.ts';

/** The answers of an example are such as a reader could give. */
export const examples: RuleCheck = ({ entries, unreadable, names }, problems) => {
  for (const entry of entries.examples)
    for (const [id, given] of Object.entries(entry.data.answers)) {
      const place = (...path: PropertyKey[]) => entry.locate(['answers', id, ...path]);
      const question = entries.questions.find(({ data }) => data.id === id)?.data;
      if (!question) {
        if (!unreadable.questions.includes(id))
          problems.add(place(), { rule: 'unknown-question', id, known: names.questions });
        continue;
      }
      const known = question.options.map((option) => option.id);
      const list = [given].flat();
      list.forEach((chosen, index) => {
        const option = question.options.find((own) => own.id === chosen);
        if (!option) problems.add(place(index), { rule: 'unknown-option', id: chosen, known });
        else if (
          list.indexOf(chosen) < index ||
          (question.choose === 'one' && index > 0) ||
          (option.neutral !== undefined && list.length > 1)
        )
          problems.add(place(index), { rule: 'answer-beside-answer', question: id, option: chosen });
      });
    }
};

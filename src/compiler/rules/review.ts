import { sectionsOf } from '../reading/sections.ts';
import type { RuleCheck } from './rule.ts';

/** The security review names criteria, a guide and a heading that exist. */
export const review: RuleCheck = ({ entries, unreadable, model, names }, problems) => {
  const named = model?.data.review;
  if (!named) return;
  named.criteria.forEach((id, index) => {
    if (!names.criteria.includes(id))
      problems.add(model.locate(['review', 'criteria', index]), {
        rule: 'unknown-criterion',
        id,
        known: names.criteria,
      });
  });
  if (unreadable.guides.includes(named.guide)) return;
  const guide = entries.guides.find(({ data }) => data.id === named.guide);
  const known = [...entries.guides.map(({ data }) => data.id), ...unreadable.guides];
  if (!guide) problems.add(model.locate(['review', 'guide']), { rule: 'unknown-guide', id: named.guide, known });
  else if (!sectionsOf(guide.body.tree).sections.some(({ depth, title }) => depth === 2 && title === named.section))
    problems.add(guide.locate(['id']), { rule: 'missing-heading', heading: named.section });
};

import { checkProse, linkTargets } from '../reading/prose.ts';
import type { RuleCheck } from './rule.ts';

/** The links of prose lead somewhere. */
export const links: RuleCheck = ({ entries, unreadable, model, sourceTables }, problems) => {
  const targets = linkTargets(entries, unreadable, sourceTables);
  for (const list of Object.values(entries)) for (const entry of list) checkProse(entry, targets, problems);
  if (model) checkProse(model, targets, problems);
};

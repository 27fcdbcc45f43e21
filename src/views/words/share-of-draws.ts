import { percent } from './points.ts';

/** A share of draws in a sentence: "83%", "all", "none", "less than 1%". */
export function shareInWords(share: number): string {
  if (share === 0 || share === 1) return share === 1 ? 'all' : 'none';
  return percent(share).replace('<', 'less than ').replace('>', 'more than ');
}

import { recommend } from '../../advisor/ranking/recommend.ts';
import type { Example, Model } from '../../knowledge/model.ts';
import { EMPTY_PROFILE } from '../../knowledge/profile.ts';
import { encode } from '../../share/encode.ts';
import { recommendation } from '../place/addresses.ts';
import { winnerOf } from '../words/leaders.ts';

/** Where the result of an example is shown: a link as somebody would share it. */
export function exampleAddress(model: Model, { answers }: Example): string {
  const profile = { ...EMPTY_PROFILE, answers };
  return recommendation(encode(profile, model.contentHash, winnerOf(recommend(model, profile).verdict)));
}

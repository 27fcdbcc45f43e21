import { analyse } from '../../advisor/robustness/analyse.ts';
import type { Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';

/** What the page sends; the reply is the analysis. */
export interface AnalysisOrder {
  /** With the first order, and where it is another one. It comes from the page, so that it is downloaded once. */
  readonly model?: Model;
  readonly profile: Profile;
}

let model: Model | undefined;

self.addEventListener('message', ({ data }: MessageEvent<AnalysisOrder>) => {
  model = data.model ?? model;
  if (!model) throw new Error('The first order must bring the model.');
  self.postMessage(analyse(model, data.profile));
});

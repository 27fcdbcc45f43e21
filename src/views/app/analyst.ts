import { analystInPage } from './analysis-in-page.ts';
import { analystInWorker } from './analysis-in-worker.ts';

/** Off the main thread, or in the page where that fails. */
export const analyst = analystInWorker(analystInPage);

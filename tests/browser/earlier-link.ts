import { readFileSync } from 'node:fs';
import { since } from '../../src/advisor/since/since.ts';
import { stateOf } from '../../src/advisor/since/state.ts';
import { EMPTY_PROFILE } from '../../src/knowledge/profile.ts';
import { encode } from '../../src/share/encode.ts';
import { readState } from '../../src/share/read-state.ts';
import { winnerOf } from '../../src/views/words/leaders.ts';
import { model } from '../fixtures/real-knowledge.ts';

/** Released on 21 November 2026. */
const THEN = '4e68d62c';

/** The data that `EARLIER_LINK` was made under, beside the app. */
export const EARLIER_DATA = `data/${THEN}.json`;

const read = readState(readFileSync(EARLIER_DATA, 'utf8'), THEN);
if (read.kind !== 'state') throw new Error(`${EARLIER_DATA} is ${read.kind}.`);

const profile = { ...EMPTY_PROFILE, answers: { live: ['core'], connections: ['thousands'] } };

/** What has become of the result of `EARLIER_LINK`. */
export const SINCE = since(stateOf(read.state).model, model, profile);

/** The path of a result that was shared before the data was what it is. */
export const EARLIER_LINK = `recommendation/#${encode(profile, THEN, winnerOf(SINCE.before.verdict))}`;

import type { Cell } from '../../src/advisor/evidence/cell.ts';
import { addedAndRemoved, LISTS } from '../../src/advisor/since/added-and-removed.ts';
import { type MovedCell, movedCells } from '../../src/advisor/since/moved-cells.ts';
import type { Model } from '../../src/knowledge/model.ts';
import { TOLERANCE } from '../../src/mcda/index.ts';
import { ratingWord } from '../../src/views/words/rating-word.ts';
import type { ReferenceProfile } from '../../tests/fixtures/reference-profiles.ts';
import { type ChangedProfile, changedProfiles, type Order } from './changed-profiles.ts';

/** What becomes of cells and rankings between two states of the content, in words. */
export function impactReport(before: Model, after: Model, profiles: readonly ReferenceProfile[]): string {
  const changed = changedProfiles(before, after, profiles);
  const first = changed.filter(({ firstChoice }) => firstChoice);
  const behind = changed.filter(({ firstChoice }) => !firstChoice);
  return [
    ...LISTS.flatMap((list) => {
      const { added, removed } = addedAndRemoved(before, after, list);
      return [...named(`New ${list}`, added), ...named(`Gone ${list}`, removed)];
    }),
    ...cellLines(movedCells(before, after)),
    ...block('First choice changed', first.map(profileLine)),
    ...block('Order changed behind the first choice', behind.map(profileLine)),
    `${first.length} of ${profiles.length} profiles change their first choice, ${behind.length} more their order.`,
  ].join('\n');
}

type Move = 'come' | 'gone' | 'word' | 'value' | 'dispute';

const MOVE_WORDS: Readonly<Record<Move, string>> = {
  come: 'Now known',
  gone: 'No longer known',
  word: 'Another word',
  value: 'Another value, the same word',
  dispute: 'Only the dispute',
};

/** The most that can be said of a cell's move. */
function moveOf({ before, after }: MovedCell): Move {
  if (before.known !== after.known) return after.known ? 'come' : 'gone';
  if (ratingWord(before.value) !== ratingWord(after.value)) return 'word';
  return Math.abs(before.value - after.value) > TOLERANCE ? 'value' : 'dispute';
}

function cellLines(cells: readonly MovedCell[]): string[] {
  if (cells.length === 0) return ['No cell moved.', ''];
  const moves = Object.entries(MOVE_WORDS).flatMap(([move, words]) =>
    block(words, cells.filter((cell) => moveOf(cell) === move).map(cellLine)),
  );
  return [cells.length === 1 ? '1 cell moved.' : `${cells.length} cells moved.`, '', ...moves];
}

function cellLine({ framework, criterion, before, after }: MovedCell): string {
  const dispute = before.disputed === after.disputed ? '' : after.disputed ? ', now disputed' : ', no longer disputed';
  return `${framework}, ${criterion}: ${stateWords(before)} -> ${stateWords(after)}${dispute}`;
}

const stateWords = ({ known, value }: Cell) => (known ? `${value.toFixed(3)} ${ratingWord(value)}` : 'unknown');

const profileLine = ({ name, before, after }: ChangedProfile) =>
  `${name}: ${orderWords(before)} -> ${orderWords(after)}`;

const orderWords = (order: Order) =>
  order.length === 0 ? 'none fits' : order.map((rank) => rank.join(' = ')).join(', ');

/** A heading with its count, and its lines; nothing where there are none. */
const block = (heading: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : [`${heading} (${lines.length}):`, ...lines.map((line) => `  ${line}`), ''];

const named = (heading: string, ids: readonly string[]) =>
  ids.length === 0 ? [] : [`${heading}: ${ids.join(', ')}`, ''];

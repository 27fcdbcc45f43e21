import type { Evidence } from '../../knowledge/evidence.ts';
import type { Model } from '../../knowledge/model.ts';
import { useEvidence, useModel } from '../app/knowledge.tsx';
import { longDate } from '../words/long-date.ts';
import css from './DisputeWords.module.css';
import { Prose } from './Prose.tsx';

/** What the sides of a dispute say, which word is the newest, and who is right if that is known. Use it below `WithEvidence`. */
export function DisputeWords({ conflict }: { conflict: string }) {
  const model = useModel();
  const evidence = useEvidence();
  const words = evidence.conflicts[conflict];
  const newest = newestWord(model, evidence, conflict);
  if (!words) return null;
  return (
    <div className={css.words}>
      <Prose text={words.reason} startAt={4} />
      {newest && (
        <p>
          Of the sides with a date, {newest.source} is the newest ({longDate(newest.date)}).
        </p>
      )}
      {words.settled !== undefined && (
        <p>
          <b>Who is right:</b> {words.settled}
        </p>
      )}
    </div>
  );
}

/** The side of a dispute with the latest date; null where fewer than two have one, or the latest is shared. */
function newestWord(model: Model, evidence: Evidence, conflict: string): { source: string; date: string } | null {
  const dates = new Map<string, string>();
  for (const number of model.conflicts.find(({ id }) => id === conflict)?.findings ?? []) {
    const source = model.findings[number]?.source ?? '';
    const date = dateIn(evidence.findings[number]?.asOf) ?? dateIn(evidence.sources[source]?.published);
    if (date !== undefined && date > (dates.get(source) ?? '')) dates.set(source, date);
  }
  const [newest, second] = [...dates].sort(([, a], [, b]) => (a < b ? 1 : -1));
  if (!newest || !second || newest[1] === second[1]) return null;
  const [id, date] = newest;
  return { source: model.sources.find((source) => source.id === id)?.short ?? id, date };
}

/** "2026-04-08, Flask 3.1.x" -> "2026-04-08"; the day on which somebody read a page without a date is not its date. */
const dateIn = (text: string | undefined) => text?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];

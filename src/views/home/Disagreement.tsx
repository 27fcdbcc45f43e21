import { RATING_VALUE } from '../../knowledge/vocabulary.ts';
import { EMPTY_PROFILE } from '../../knowledge/profile.ts';
import { cell as cellAddress } from '../ui/addresses.ts';
import { Findings } from '../ui/Findings.tsx';
import { useModel, WithEvidence } from '../ui/knowledge.tsx';
import { Link } from '../ui/Link.tsx';
import { Rating } from '../ui/Rating.tsx';
import { count, inWords, sentence } from '../ui/sentences.ts';
import { useAssessment } from '../ui/store.tsx';
import css from './Disagreement.module.css';
import { pickDisagreement } from './pick-disagreement.ts';

/** As many as stand beside the claim without outgrowing it. */
const SHOWN = 5;

/** A real dispute from the knowledge base, whatever the reader has left out. */
export function Disagreement() {
  const model = useModel();
  const picked = pickDisagreement(model, useAssessment(EMPTY_PROFILE));
  if (!picked) return null;
  const { cell, conflict } = picked;
  const all = oneOfEachSourceFirst(cell.findings, (number) => model.findings[number]?.source);
  const shown = all.slice(0, SHOWN);
  const sources = new Set(all.map((number) => model.findings[number]?.source)).size;
  return (
    <figure className={css.specimen}>
      <figcaption className={css.caption}>
        <b>{conflict.topic}</b> {sentence(inWords(sources))} sources, and they do not agree. Nothing is averaged away:
        every statement stays on the record.
      </figcaption>
      <WithEvidence fallback={<Waiting numbers={shown} />}>
        <Findings numbers={shown} />
      </WithEvidence>
      <p className={css.more}>
        <Link to={cellAddress(cell.framework, cell.criterion)}>
          {all.length > shown.length ? `All ${count(all.length, 'statement')} on this` : 'Open this in the matrix'}
        </Link>
      </p>
    </figure>
  );
}

/** The ratings are known at once; the sentences follow. */
function Waiting({ numbers }: { numbers: readonly number[] }) {
  const { findings } = useModel();
  return (
    <ol className={css.waiting}>
      {numbers.map((number) => {
        const finding = findings[number];
        return <li key={number}>{finding?.kind === 'rated' && <Rating value={RATING_VALUE[finding.rating]} />}</li>;
      })}
    </ol>
  );
}

function oneOfEachSourceFirst(numbers: readonly number[], sourceOf: (number: number) => string | undefined) {
  const isFirst = (number: number, at: number) => numbers.findIndex((other) => sourceOf(other) === sourceOf(number)) === at;
  return [...numbers.filter(isFirst), ...numbers.filter((number, at) => !isFirst(number, at))];
}

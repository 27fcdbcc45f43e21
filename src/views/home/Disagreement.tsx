import { useId } from 'react';
import { RATING_VALUE } from '../../knowledge/vocabulary.ts';
import { useModel } from '../app/knowledge.tsx';
import { Findings } from '../evidence/Findings.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { cell as cellAddress } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { Rating } from '../ui/Rating.tsx';
import { inWords, sentence } from '../words/sentences.ts';
import css from './Disagreement.module.css';
import { pickDisagreement } from './pick-disagreement.ts';

/** As many as stand beside the claim without outgrowing it. */
const SHOWN = 5;

/** A real dispute from the knowledge base. */
export function Disagreement() {
  const model = useModel();
  const topic = useId();
  const picked = pickDisagreement(model);
  if (!picked) return null;
  const shown = picked.findings.slice(0, SHOWN);
  return (
    <figure className={css.specimen} aria-labelledby={topic}>
      <figcaption className={css.caption}>
        <b id={topic}>{picked.conflict.topic}</b> {sentence(inWords(picked.sources))} sources, and they do not agree.
        Every statement stays on the record.
      </figcaption>
      <WithEvidence fallback={<Waiting numbers={shown} />}>
        <Findings numbers={shown} />
      </WithEvidence>
      <p className={css.more}>
        <Link to={cellAddress(picked.framework, picked.criterion)}>All that is said of this, in the matrix</Link>
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

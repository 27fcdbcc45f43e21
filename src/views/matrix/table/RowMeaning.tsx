import { RATING_VALUE, RATINGS } from '../../../knowledge/vocabulary.ts';
import { Highlight, Highlighted } from '../../app/Highlighted.tsx';
import { useEvidence, useModel } from '../../app/knowledge.tsx';
import { Measurements } from '../../evidence/Measurements.tsx';
import { Prose } from '../../evidence/Prose.tsx';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';
import { criterion as rowAddress } from '../../place/addresses.ts';
import { useWebAddress } from '../../place/web-address.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Rating } from '../../ui/Rating.tsx';
import type { Row } from '../view/rows.ts';
import css from './Opened.module.css';

/** What a row asks, what its words mean and why it matters. */
export function RowMeaning({ row }: { row: Row }) {
  const webAddress = useWebAddress();
  return (
    <div className={css.body}>
      <div className={css.head}>
        <p className={css.title}>
          <b>{row.name}</b>
        </p>
        <CopyButton quiet small text={() => webAddress(rowAddress(row.id))}>
          Copy this row’s link
        </CopyButton>
      </div>
      <div className={css.findings}>
        <WithEvidence>
          {row.kind === 'criterion' ? <CriterionMeaning id={row.id} /> : <FactMeaning id={row.id} />}
        </WithEvidence>
      </div>
    </div>
  );
}

function CriterionMeaning({ id }: { id: string }) {
  const criterion = useModel().criteria.find((each) => each.id === id);
  const words = useEvidence().criteria[id];
  if (!criterion || !words) return null;
  return (
    <>
      <div className={css.explained}>
        <div>
          <p className={css.question}>
            <Highlighted>{criterion.question}</Highlighted>
          </p>
          <Prose text={words.why} startAt={4} className={css.prose} />
        </div>
        <dl className={css.scale}>
          {RATINGS.toReversed().map((rating) => (
            <div key={rating}>
              <dt>
                <Highlight split={null}>
                  <Rating value={RATING_VALUE[rating]} />
                </Highlight>
              </dt>
              <dd>{words.scale[rating]}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Measurements criterion={id} />
    </>
  );
}

function FactMeaning({ id }: { id: string }) {
  const words = useEvidence().facts[id];
  return words ? (
    <>
      <p className={css.question}>{words.question}</p>
      <Prose text={words.meaning} startAt={4} className={css.prose} />
    </>
  ) : null;
}

import { isAnswerFed } from '../../../advisor/ranking/effects.ts';
import type { Reason } from '../../../advisor/ranking/recommendation.ts';
import type { FrameworkId } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { Findings } from '../../evidence/Findings.tsx';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';
import { cell as cellAddress } from '../../place/addresses.ts';
import { OwnRatingLine } from '../../profile/own-rating/OwnRatingLine.tsx';
import { LazyDisclosure } from '../../result/LazyDisclosure.tsx';
import { Remedy } from '../../result/Remedy.tsx';
import { useResult } from '../../result/result.tsx';
import { WeightOrigin } from '../../result/WeightOrigin.tsx';
import { Link } from '../../ui/Link.tsx';
import { Marks, Rating } from '../../ui/Rating.tsx';
import { byKind } from '../../words/by-kind.ts';
import { leadersOf } from '../../words/leaders.ts';
import { Disputes } from './Disputes.tsx';
import { RateHere } from './RateHere.tsx';
import { REASON_NOTE, REASON_POINTS } from './reason-words.ts';
import css from './Why.module.css';

/** One criterion: rating and points; opened, where its weight comes from and what each source says. */
export function ReasonRow({ framework, reason }: { framework: FrameworkId; reason: Reason }) {
  const model = useModel();
  const { assessment, names, recommendation } = useResult();
  const cell = assessment.cell(framework, reason.criterion);
  // Shown beside an own rating, too, though it does not count there.
  const said = cell.own?.instead ?? cell;
  const { figure, rest, aloud } = byKind(REASON_POINTS, reason);
  const note = byKind(REASON_NOTE, reason);
  const summary = (
    <span className={css.line}>
      <span className={css.name}>{names.criterion(reason.criterion)}</span>
      <span className={css.rating}>
        <Rating value={cell.value} known={cell.known} />
      </span>
      <Marks cell={cell} />
      <span className={css.points}>
        <span aria-hidden="true">
          <b>{figure}</b> {rest}
        </span>
        <span className="sr-only">{aloud}</span>
      </span>
    </span>
  );
  return (
    <LazyDisclosure
      className={css.row}
      summary={summary}
      printed={leadersOf(recommendation.verdict).includes(framework)}
    >
      <div className={css.body}>
        <div className="no-print">
          <WeightOrigin criterion={reason.criterion} />
        </div>
        {note !== '' && <p className={css.remark}>{note}</p>}
        {reason.kind === 'costs' && (
          <p>
            <b>What to do:</b>{' '}
            <WithEvidence fallback={null}>
              <Remedy framework={framework} reason={reason} />
            </WithEvidence>
          </p>
        )}
        {cell.own && <OwnRatingLine own={cell.own} />}
        {said.findings.length + said.outdated.length > 0 && (
          <WithEvidence>
            <Findings
              numbers={[...said.findings, ...said.outdated]}
              outdated={said.outdated}
              asides={said.asides}
              brief
            />
            <Disputes conflicts={said.conflicts} />
          </WithEvidence>
        )}
        <RateHere cell={cell} />
        {!isAnswerFed(model, reason.criterion) && (
          <p className={`no-print ${css.remark}`}>
            <Link to={cellAddress(framework, reason.criterion)}>
              See {names.framework(framework)} beside the others in the matrix
            </Link>
          </p>
        )}
      </div>
    </LazyDisclosure>
  );
}

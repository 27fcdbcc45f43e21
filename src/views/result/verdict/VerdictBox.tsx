import { type ReactNode, useMemo } from 'react';
import type { Cell } from '../../../advisor/evidence/cell.ts';
import { chosenOptionsOf } from '../../../advisor/ranking/chosen-options.ts';
import { newLanguage } from '../../../advisor/ranking/new-language.ts';
import type { Reason, Standing } from '../../../advisor/ranking/recommendation.ts';
import type { FrameworkId } from '../../../knowledge/model.ts';
import type { Profile } from '../../../knowledge/profile.ts';
import { useEvidence, useModel } from '../../app/knowledge.tsx';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { Marks } from '../../ui/Rating.tsx';
import { ratingWord } from '../../words/rating-word.ts';
import { paragraph, sentence } from '../../words/sentences.ts';
import { type CostName, costName } from '../cost-name.ts';
import { Remedy } from '../Remedy.tsx';
import { useResult } from '../result.tsx';
import { opponentOf, runnersUpOf, surenessOf } from '../result-facts.ts';
import { ageInWords } from './age-words.ts';
import { Held } from './Held.tsx';
import { newLanguageInWords } from './new-language-words.ts';
import { OtherLanguage } from './OtherLanguage.tsx';
import { restsOn } from './rests-on.ts';
import { shareSecondPlace, takeInstead } from './runner-up-words.ts';
import { StillOpen } from './StillOpen.tsx';
import { strongest } from './strongest.ts';
import { suitsOf } from './suits.ts';
import { howSure } from './sureness-words.ts';
import css from './VerdictBox.module.css';
import { lead } from './wording.ts';

/** Costs of the first that are named. */
const COSTS = 3;

/** The verdict in five lines, fit for being read out: the pick, what suits, how sure, what it costs, the runner-up. */
export function VerdictBox({ pick }: { pick: ReactNode }) {
  const result = useResult();
  const { recommendation } = result;
  const [first] = recommendation.standings;
  const ranked = recommendation.weights.length > 0 ? first : undefined;
  const model = useModel();
  const another = useMemo(() => newLanguage(model, recommendation), [model, recommendation]);
  const thin = restsOn(model, result);
  const opponent = recommendation.verdict.kind === 'leads' ? opponentOf(result) : undefined;
  const seconds = runnersUpOf(result);
  const shared = seconds.length > 1 && opponent !== undefined && seconds.includes(opponent);
  return (
    <dl className={css.box}>
      <Line label="The pick">
        {pick}
        {another && <p>{newLanguageInWords(another, result)}</p>}
      </Line>
      {ranked && <Suits standing={ranked} />}
      {opponent === undefined ? (
        <Line label="Why only this">
          <p>{lead(result)}</p>
          <StillOpen />
        </Line>
      ) : (
        <Line label="How sure">
          <p>
            {howSure(result)}
            {surenessOf(result) === 'testing' && <Held words="in 99%" />}
          </p>
          <StillOpen />
          <WithEvidence fallback={thin !== '' && <p>{thin}</p>}>
            <RestsOn thin={thin} />
          </WithEvidence>
        </Line>
      )}
      {ranked && <Costs standing={ranked} />}
      {opponent !== undefined && (
        <Line label={seconds.includes(opponent) ? 'Runner-up' : 'Closest rival'}>
          {shared ? (
            <p>{shareSecondPlace(result, seconds)}</p>
          ) : (
            <p>
              <FrameworkName id={opponent} /> {takeInstead(result, opponent)}
            </p>
          )}
          <OtherLanguage />
        </Line>
      )}
    </dl>
  );
}

/** Without what a requirement of one's own decides: that it costs C# where it must be Python. */
function useAvoidable(costs: readonly Reason[], profile: Profile): readonly Reason[] {
  const model = useModel();
  return useMemo(() => {
    const required = new Set(chosenOptionsOf(model, profile).flatMap(({ option }) => option.requires?.fact ?? []));
    const decided = new Set(
      model.criteria.flatMap(({ id, from }) => (from && 'fact' in from && required.has(from.fact) ? [id] : [])),
    );
    return costs.filter(({ criterion }) => !decided.has(criterion));
  }, [model, profile, costs]);
}

/** On how little the first place rests, and how old that is. */
function RestsOn({ thin }: { thin: string }) {
  const words = paragraph(thin, ageInWords(useModel(), useEvidence(), useResult()));
  return words === '' ? null : <p>{words}</p>;
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={css.line}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Suits({ standing }: { standing: Standing }) {
  const { framework } = standing;
  const result = useResult();
  const name = useNamed(framework);
  const suits = suitsOf(useModel(), result, standing);
  return (
    <Line label={name ? `For ${name}` : result.own ? 'It suits you' : 'What suits'}>
      {suits.length === 0 ? (
        <p>Nothing that has weight is rated high.</p>
      ) : (
        <ol className={css.reasons}>
          {suits.map((reason) => (
            <li key={reason.criterion}>
              <Named
                cell={result.assessment.cell(framework, reason.criterion)}
                name={result.names.criterion(reason.criterion)}
                rated={undefined}
                instead={<Question reason={reason} />}
              >
                <InWords framework={framework} reason={reason} />
              </Named>
            </li>
          ))}
        </ol>
      )}
    </Line>
  );
}

function Costs({ standing: { framework, costs: all } }: { standing: Standing }) {
  const { own, recommendation, assessment, names } = useResult();
  const name = useNamed(framework);
  const costs = useAvoidable(all, recommendation.profile);
  return (
    <Line label={name ? `Against ${name}` : own ? 'It costs you' : 'What it costs'}>
      {costs.length === 0 ? (
        <p>
          {all.length === 0
            ? 'Nothing: it is rated above the middle on all that has weight.'
            : 'Nothing but what a requirement decides.'}
        </p>
      ) : (
        <ul className={css.costs}>
          {strongest(costs, COSTS).map((reason, place, named) => {
            const cell = assessment.cell(framework, reason.criterion);
            return (
              <li key={reason.criterion}>
                <Named cell={cell} {...costName(cell, names)}>
                  <Remedy framework={framework} reason={reason} before={named.slice(0, place)} />
                </Named>
              </li>
            );
          })}
        </ul>
      )}
    </Line>
  );
}

/** The name of a framework where the headline names another too: "it" is nobody then. */
function useNamed(framework: FrameworkId): string | undefined {
  const result = useResult();
  return surenessOf(result) === 'too-close' ? result.names.framework(framework) : undefined;
}

interface NamedProps extends CostName {
  readonly cell: Cell;
  /** Until the evidence is there. */
  readonly instead?: ReactNode;
  readonly children: ReactNode;
}

function Named({ cell: { own }, name, rated, instead = <Ellipsis />, children }: NamedProps) {
  return (
    <>
      <span>
        <b>{name}</b>
        {rated !== undefined && `: ${rated}`}
        {own && (
          <>
            {' '}
            <Marks cell={{ disputed: false, own }} />
          </>
        )}
      </span>
      <WithEvidence fallback={instead}>{children}</WithEvidence>
    </>
  );
}

/** The rating by the words of its scale, after the question that they answer. */
function InWords({ framework, reason }: { framework: FrameworkId; reason: Reason }) {
  const { assessment } = useResult();
  const scale = useEvidence().criteria[reason.criterion]?.scale;
  const words = scale?.[ratingWord(assessment.cell(framework, reason.criterion).value)];
  const question = useQuestion(reason);
  return words === undefined ? null : <span>{paragraph(question, `${sentence(words)}.`)}</span>;
}

function Question({ reason }: { reason: Reason }) {
  return <Ellipsis after={useQuestion(reason)} />;
}

/** What the words of a criterion's scale answer; a fact such as the language needs no question. */
function useQuestion({ criterion }: Reason): string {
  const { question = '', from } = useModel().criteria.find(({ id }) => id === criterion) ?? {};
  return from ? '' : question;
}

function Ellipsis({ after = '' }: { after?: string }) {
  return (
    <span>
      {paragraph(after, '…')}
      <Held words={after === '' ? 'a fact or a remedy in some words' : 'what a scale says of the rating that it is'} />
    </span>
  );
}

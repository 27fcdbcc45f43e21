import type { Profile } from '../../../knowledge/profile.ts';
import { outlookOf } from '../../outlook/outlook.ts';
import { besideVerdict } from '../../outlook/outlook-words.ts';
import { useCompletions } from '../../outlook/use-completions.ts';
import { useNextQuestion } from '../../outlook/use-next-question.ts';
import { useSkipped } from '../../outlook/use-skipped.ts';
import { question } from '../../place/addresses.ts';
import { Link } from '../../ui/Link.tsx';
import { useResult } from '../result.tsx';
import { staysFirst, surenessOf } from '../result-facts.ts';
import { Held } from './Held.tsx';

/** What questions not answered yet can still do, with the one to ask next. */
export function StillOpen() {
  const result = useResult();
  const stays = staysFirst(result);
  // Nothing of somebody else's result was skipped, and to ask what of one's own was takes as long as a ranking.
  return result.own && !result.early && stays === undefined ? <Skipping /> : <Words stays={stays} skipped={false} />;
}

function Skipping() {
  const { completions } = useResult();
  const { passed, could } = useSkipped();
  if (!could) return <Words stays={undefined} skipped={false} />;
  return completions === undefined ? <ToCome /> : <WithoutSkipped passed={passed} />;
}

/** As the way through the questions judges it, which passes over those that were skipped. */
function WithoutSkipped({ passed }: { passed: Profile }) {
  const completions = useCompletions(passed);
  return completions === undefined ? <ToCome /> : <Words stays={staysFirst({ early: false, completions })} skipped />;
}

const ToCome = () => (
  <p>
    <Held words="Likely answers to the questions still to come mostly leave it first; those skipped may change it." />
  </p>
);

interface WordsProps {
  /** Who stays first after most likely answers to the rest. */
  readonly stays: string | undefined;
  /** Whether those that were skipped are left out of the rest. */
  readonly skipped: boolean;
}

function Words({ stays, skipped }: WordsProps) {
  const result = useResult();
  const { recommendation, prospects, own, names, early, completions } = result;
  const outlook = outlookOf(prospects, recommendation);
  const words = besideVerdict(outlook, {
    questionOf: names.question,
    stays: stays === undefined ? undefined : names.framework(stays),
    tooClose: surenessOf(result) === 'too-close',
    skipped,
  });
  // Worked out a moment later: where few answers can change it, likely ones mostly do not.
  const likelyToStay = completions === undefined && !early && outlook.kind === 'open' && outlook.alone.length <= FEW;
  if (words === '' || outlook.kind === 'nothing-fits') return null;
  return (
    <p>
      {words}
      {likelyToStay && <Held words="Likely answers to the rest mostly leave it first" />}
      {own && (outlook.kind === 'open' || outlook.kind === 'undecided') && <NextQuestion />}
    </p>
  );
}

function NextQuestion() {
  const { prospects } = useResult();
  const next = useNextQuestion() ?? prospects.next;
  if (next === undefined) return null;
  return (
    <>
      {' '}
      <Link className="no-print" to={question(next)}>
        Answer the next question
      </Link>
    </>
  );
}

const FEW = 2;

import { type DisputeBetween, disputesBetween } from '../../advisor/pair/disputes-between.ts';
import { DisputeList } from '../evidence/DisputeList.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Section } from '../ui/Section.tsx';
import { useComparison } from './comparison.tsx';
import { disputesInShort, hangsOn, othersInShort } from './dispute-words.ts';

/** The recorded disputes about either: those that bear on the choice between the two in sight, the others behind a fold. */
export function PairDisputes() {
  const comparison = useComparison();
  const { model, assessment, pair } = comparison;
  const disputes = disputesBetween(model, assessment, pair);
  const { bearing, others } = disputes;
  return (
    <Section id="disputes" title="What is disputed" aside={disputesInShort(comparison, disputes)}>
      <WithEvidence>
        {bearing.length > 0 && <Disputes disputes={bearing} />}
        {others.length > 0 && (
          <Disclosure printed summary={othersInShort(disputes)}>
            <Disputes disputes={others} />
          </Disclosure>
        )}
      </WithEvidence>
    </Section>
  );
}

/** What the sides say, who is right if that is known, and what follows for the two. */
function Disputes({ disputes }: { disputes: readonly DisputeBetween[] }) {
  const comparison = useComparison();
  return (
    <DisputeList
      conflicts={disputes.map(({ conflict }) => conflict)}
      follows={(conflict) =>
        disputes
          .find((own) => own.conflict === conflict)
          ?.decides.map((decided) => <p key={`${decided.of} ${decided.criterion}`}>{hangsOn(comparison, decided)}</p>)
      }
    />
  );
}

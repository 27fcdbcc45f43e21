import { type DisputesBetween, disputesBetween } from '../../advisor/pair/disputes-between.ts';
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
        {bearing.length > 0 && <Bearing bearing={bearing} />}
        {others.length > 0 && (
          <Disclosure printed summary={othersInShort(comparison, disputes)}>
            <DisputeList conflicts={others} />
          </Disclosure>
        )}
      </WithEvidence>
    </Section>
  );
}

function Bearing({ bearing }: Pick<DisputesBetween, 'bearing'>) {
  const comparison = useComparison();
  return (
    <DisputeList
      conflicts={bearing.map(({ conflict }) => conflict)}
      follows={(conflict) =>
        bearing
          .find((own) => own.conflict === conflict)
          ?.decides.map((decided) => <p key={`${decided.of} ${decided.criterion}`}>{hangsOn(comparison, decided)}</p>)
      }
    />
  );
}

import { Disclosure } from '../../ui/Disclosure.tsx';
import css from './StandingsSoFar.module.css';
import { useStandingsVisibility } from './standings-visibility.ts';
import type { Advice } from './use-advice.ts';

/** The ranking so far. Off until asked for, because it steers the answers that follow. */
export function StandingsSoFar({ advice }: { advice: Advice | undefined }) {
  const { visible } = useStandingsVisibility();
  return (
    <div className={css.standings}>
      <Disclosure
        summary="Result so far"
        open={visible}
        onToggle={(event) => useStandingsVisibility.setState({ visible: event.currentTarget.open })}
      >
        {visible && advice && <advice.Standings />}
      </Disclosure>
      {!visible && <p className="note">Folded until you ask, so that it does not steer your answers.</p>}
    </div>
  );
}

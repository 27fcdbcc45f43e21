import type { Dropped } from '../../../advisor/ranking/sanitise-profile.ts';
import type { Profile } from '../../../knowledge/profile.ts';
import type { Damage } from '../../../share/damage.ts';
import { useModel } from '../../app/knowledge.tsx';
import { recommendation } from '../../place/addresses.ts';
import { metadata } from '../../place/page-metadata.ts';
import css from '../../result/Verdict.module.css';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Heading, Page } from '../../ui/Page.tsx';
import { isEmptyProfile, profileInWords } from '../../words/profile-words.ts';
import { DamageList } from './DamageList.tsx';
import { KeptAnswers } from './KeptAnswers.tsx';
import { DroppedNotice } from './LinkNotices.tsx';

interface DamagedLinkProps {
  readonly damage: readonly Damage[];
  readonly kept: Profile;
  readonly dropped: readonly Dropped[];
  readonly onAgree: () => void;
}

/** A link of which only a part can be trusted: says what is wrong and what was kept, and ranks nothing unasked. */
export function DamagedLink({ damage, kept, dropped, onAgree }: DamagedLinkProps) {
  const model = useModel();
  const nothing = isEmptyProfile(kept);
  return (
    <Page title="A damaged link" description={metadata.recommendation(model).description} hashNames="no part">
      <div className={css.top}>
        <p className={css.kicker}>Shared link</p>
        <Heading className={css.headline}>This link is damaged.</Heading>
        <p className="lead">
          {nothing
            ? 'Nothing that it held could be kept.'
            : `Kept from it: ${profileInWords(kept)}. What was kept passed its own check, but it may not be all that was sent.`}{' '}
          Your own answers are untouched.
        </p>
        <DamageList damage={damage} />
        <DroppedNotice dropped={dropped} />
        <div className="actions">
          {!nothing && <Button onClick={onAgree}>Show the ranking from these answers</Button>}
          <Link to={recommendation()}>Leave, and see your own result</Link>
        </div>
      </div>
      {!nothing && <KeptAnswers profile={kept} />}
    </Page>
  );
}

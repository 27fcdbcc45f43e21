import type { Damage } from '../../../share/damage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { damageInWords } from '../../words/link-damage.ts';

export function DamageList({ damage }: { damage: readonly Damage[] }) {
  return (
    <Notice tone="error">
      <p>
        <b>What is wrong</b>
      </p>
      <ul>
        {[...new Set(damage.map(damageInWords))].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>Ask for the link again if you can, and copy it whole.</p>
    </Notice>
  );
}

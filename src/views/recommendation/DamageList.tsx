import type { Damage } from '../../share/damage.ts';
import { Notice } from '../ui/Notice.tsx';
import { damageInWords } from './link-words.ts';

export function DamageList({ damage }: { damage: readonly Damage[] }) {
  return (
    <Notice tone="error">
      <p>
        <b>What is wrong</b>
      </p>
      <ul>
        {damage.map((each) => (
          <li key={JSON.stringify(each)}>{damageInWords(each)}</li>
        ))}
      </ul>
      <p>Ask for the link again if you can, and copy it whole.</p>
    </Notice>
  );
}

import { useModel } from '../../app/knowledge.tsx';
import { Chip, Chips } from '../../ui/Chip.tsx';
import { FACTS, isPicked, toggle } from '../view/matrix-view.ts';
import type { PickProps } from './FrameworkFilter.tsx';

export function GroupFilter({ picked, onPick }: PickProps) {
  const groups = [{ id: FACTS, name: 'Facts' }, ...useModel().groups];
  const known = groups.map(({ id }) => id);
  return (
    <fieldset>
      <legend>Groups</legend>
      <Chips>
        {groups.map(({ id, name }) => (
          <Chip
            key={id}
            type="checkbox"
            checked={isPicked(picked, id)}
            onChange={() => onPick(toggle(picked, id, known))}
          >
            {name}
          </Chip>
        ))}
      </Chips>
    </fieldset>
  );
}

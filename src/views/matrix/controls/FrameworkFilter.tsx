import { useModel } from '../../app/knowledge.tsx';
import { Chip, Chips } from '../../ui/Chip.tsx';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { isPicked, toggle } from '../view/matrix-view.ts';

export interface PickProps {
  readonly picked: 'all' | readonly string[];
  readonly onPick: (picked: 'all' | readonly string[]) => void;
}

export function FrameworkFilter({ picked, onPick }: PickProps) {
  const model = useModel();
  const known = model.frameworks.map(({ id }) => id);
  return (
    <fieldset>
      <legend>Frameworks</legend>
      <Chips>
        {known.map((id) => (
          <Chip
            key={id}
            type="checkbox"
            checked={isPicked(picked, id)}
            onChange={() => onPick(toggle(picked, id, known))}
          >
            <FrameworkName id={id} />
          </Chip>
        ))}
      </Chips>
    </fieldset>
  );
}

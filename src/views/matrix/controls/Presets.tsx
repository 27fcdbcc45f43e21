import { useMemo } from 'react';
import { pairOf } from '../../../advisor/pair/pair.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useAssessment } from '../../app/recommendation.ts';
import { useProfile } from '../../app/store.tsx';
import { pair as pairAddress } from '../../place/addresses.ts';
import { Button } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { either } from '../../words/sentences.ts';
import { isPicked } from '../view/matrix-view.ts';
import type { PickProps } from './FrameworkFilter.tsx';
import css from './MatrixControls.module.css';
import { presetsOf } from './presets.ts';

/** Sets of columns that people ask for most. What is shown then is said by the status line. */
export function Presets({ picked, onPick }: PickProps) {
  const model = useModel();
  const assessment = useAssessment();
  const { candidates } = useProfile();
  const all = model.frameworks.map(({ id }) => id);
  const columns = all.filter((id) => isPicked(picked, id));
  const shown = columns.join();
  const presets = useMemo(() => presetsOf(model, assessment, candidates), [model, assessment, candidates]);
  const [first = '', second = '', ...more] = columns;
  const two = more.length === 0 ? pairOf(model, first, second) : undefined;
  return (
    <fieldset className={css.columns}>
      <legend>Columns</legend>
      {presets.map(({ name, frameworks }) => (
        <Button
          key={name}
          quiet
          small
          aria-pressed={shown === frameworks.join()}
          onClick={() => onPick(frameworks.length === all.length ? 'all' : frameworks)}
        >
          {name}
        </Button>
      ))}
      {two && (
        <Link to={pairAddress(two)}>
          {either(two.map((id) => model.frameworks.find((own) => own.id === id)?.name ?? id))}, head to head
        </Link>
      )}
    </fieldset>
  );
}

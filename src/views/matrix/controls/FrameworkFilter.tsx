import { useModel } from '../../app/knowledge.tsx';
import { useAssessment, useProfile } from '../../app/store.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Chip, Chips } from '../../ui/Chip.tsx';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { isPicked, toggle } from '../view/matrix-view.ts';
import css from './MatrixControls.module.css';

export interface PickProps {
  readonly picked: 'all' | readonly string[];
  readonly onPick: (picked: 'all' | readonly string[]) => void;
}

export function FrameworkFilter({ picked, onPick }: PickProps) {
  const model = useModel();
  const known = model.frameworks.map(({ id }) => id);
  const languages = useSharedLanguages();
  const { candidates } = useProfile();
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
      <p className={css.presets}>
        {languages.map(({ name, frameworks }) => (
          <LinkButton key={name} onClick={() => onPick(frameworks)}>
            Only those in {name}
          </LinkButton>
        ))}
        {candidates.length > 0 && <LinkButton onClick={() => onPick(candidates)}>Only those you consider</LinkButton>}
        <LinkButton onClick={() => onPick('all')}>All frameworks</LinkButton>
      </p>
    </fieldset>
  );
}

/** Languages in which some, but not all, of the frameworks are written for: a team often has one already. */
function useSharedLanguages() {
  const model = useModel();
  const assessment = useAssessment();
  const language = model.facts.find(({ id }) => id === 'language');
  if (!language) return [];
  return language.values
    .map(({ id, name }) => ({
      name,
      frameworks: model.frameworks
        .map((framework) => framework.id)
        .filter((framework) => assessment.fact(framework, language.id).values.includes(id)),
    }))
    .filter(({ frameworks }) => frameworks.length > 1 && frameworks.length < model.frameworks.length);
}

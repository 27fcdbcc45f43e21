import { useModel } from '../app/knowledge.tsx';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { Section } from '../ui/Section.tsx';
import { inWords } from '../words/sentences.ts';
import css from './TheFrameworks.module.css';

export function TheFrameworks() {
  const { frameworks } = useModel();
  return (
    <Section
      id="frameworks"
      title={`The ${inWords(frameworks.length)}`}
      aside="Where each is at home, and what to mind."
    >
      <ul className={css.list}>
        {frameworks.map(({ id, home, mind }) => (
          <li key={id}>
            <div>
              <FrameworkName id={id} link />
            </div>
            <p>{home}</p>
            <p className="soft">{mind}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

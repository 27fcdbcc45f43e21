import { useModel } from '../app/knowledge.tsx';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import css from './Examples.module.css';
import { exampleAddress } from './example-address.ts';

export function Examples() {
  const model = useModel();
  if (model.examples.length === 0) return null;
  return (
    <Section
      id="examples"
      title="Try an example"
      aside="Each opens for you to read. Your own answers stay as they are, unless you make the example yours."
    >
      <ul className={css.examples}>
        {model.examples.map((example) => (
          <li key={example.id}>
            <h3>{example.title}</h3>
            <p>{example.situation}</p>
            <div>
              <Link
                className={css.open}
                to={exampleAddress(model, example)}
                aria-label={`See the result: ${example.title}`}
              >
                See the result
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

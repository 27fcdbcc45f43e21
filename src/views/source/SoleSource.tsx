import { useMemo } from 'react';
import type { SourceId } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { cell } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { count } from '../words/sentences.ts';
import css from './SoleSource.module.css';
import { soleSourceRows } from './sole-source-rows.ts';

/** The cells that would be unknown without this source. */
export function SoleSource({ id }: { id: SourceId }) {
  const model = useModel();
  const rows = useMemo(() => soleSourceRows(model, id), [model, id]);
  const cells = rows.reduce((sum, { frameworks }) => sum + frameworks.length, 0);
  const name = (framework: string) => model.frameworks.find((each) => each.id === framework)?.name ?? framework;
  return (
    <Section
      id="the-only-voice"
      title="Where it is the only voice"
      aside={cells > 0 ? `${count(cells, 'cell')} of the matrix would be unknown without it.` : undefined}
    >
      {cells === 0 ? (
        <p>Whatever it says, another source speaks of it too.</p>
      ) : (
        <ul className={css.rows}>
          {rows.map((row) => (
            <li key={row.id}>
              <span className={css.name}>{row.name}</span>
              <span className={css.frameworks}>
                {row.frameworks.map((framework) => (
                  <Link key={framework} to={cell(framework, row.id)} aria-label={`${name(framework)}, ${row.name}`}>
                    {name(framework)}
                  </Link>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

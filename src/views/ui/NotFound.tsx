import { useLocation } from 'wouter';
import { pairsOf } from '../../advisor/pair/pair.ts';
import type { Model } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import * as addresses from '../place/addresses.ts';
import { useHash } from '../place/hash.ts';
import { metadata } from '../place/page-metadata.ts';
import { similarity } from '../place/word-similarity.ts';
import { either } from '../words/sentences.ts';
import { Link } from './Link.tsx';
import css from './NotFound.module.css';
import { Heading, Page } from './Page.tsx';

/** For every address that leads nowhere: the likeliest page that was meant, and where else to go. */
export function NotFound() {
  const [path] = useLocation();
  const hash = useHash();
  const model = useModel();
  const meant = nearest(path, model);
  return (
    <Page {...metadata.missing()} hashNames="no part">
      <div className={css.body}>
        <Heading>There is no page at this address.</Heading>
        {meant ? (
          <p className="lead">
            Did you mean <Link to={meant.to + hash}>{meant.name}</Link>?
          </p>
        ) : (
          <p className="lead">It may have been mistyped, or cut off when it was copied.</p>
        )}
        <div>
          <h2>Where to go from here</h2>
          <ul className={css.places}>
            {PLACES.map(({ to, name, what }) => (
              <li key={to}>
                <Link to={to}>{name}</Link>
                <span className="soft">{what}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Page>
  );
}

const PLACES = [
  { to: addresses.home(), name: 'Home', what: 'What this is and how it decides.' },
  { to: addresses.questions(), name: 'Questions', what: 'Describe your project.' },
  { to: addresses.recommendation(), name: 'Result', what: 'The ranking for your answers.' },
  { to: addresses.matrix(), name: 'Matrix', what: 'Every criterion by every framework.' },
  { to: addresses.frameworks(), name: 'Frameworks', what: 'All that is known of each.' },
  { to: addresses.sources(), name: 'Sources', what: 'What each document says.' },
  { to: addresses.method(), name: 'How this works', what: 'The method, and what it leaves out.' },
];

/** Below this an address is not a misspelling of another. */
const LIKE_ENOUGH = 0.6;

function nearest(path: string, model: Model): { readonly to: string; readonly name: string } | undefined {
  const known = [
    ...PLACES,
    { to: addresses.answers(), name: 'Check your answers' },
    ...model.frameworks.map(({ id, name }) => ({ to: addresses.framework(id), name })),
    ...pairsOf(model).map((pair) => ({
      to: addresses.pair(pair),
      name: either(pair.map((id) => model.frameworks.find((own) => own.id === id)?.name ?? id)),
    })),
    ...model.sources.map(({ id, short }) => ({ to: addresses.source(id), name: short })),
    ...model.questions.map(({ id, topic }) => ({ to: addresses.question(id), name: `the question “${topic}”` })),
  ];
  const [best] = known
    .map((place) => ({
      ...place,
      likeness: Math.max(similarity(path, place.to), similarity(lastPart(path), lastPart(place.to)) - 0.1),
    }))
    .sort((a, b) => b.likeness - a.likeness);
  return best && best.likeness >= LIKE_ENOUGH ? best : undefined;
}

function lastPart(path: string): string {
  return path.split('/').filter(Boolean).at(-1) ?? '';
}

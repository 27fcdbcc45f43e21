import type { Evidence } from '../../knowledge/evidence.ts';
import type { SourceId } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { Link } from '../ui/Link.tsx';
import { longDate } from '../words/long-date.ts';
import { KIND_OF_SOURCE, publishedOn, writtenBy } from '../words/source-words.ts';
import css from './SourcePage.module.css';

export function Bibliography({ id, evidence }: { id: SourceId; evidence: Evidence }) {
  const kind = useModel().sources.find((source) => source.id === id)?.kind;
  const words = evidence.sources[id];
  if (!kind || !words) return null;
  return (
    <dl className={css.bibliography}>
      <div>
        <dt>Author</dt>
        <dd>{writtenBy(words.author)}</dd>
      </div>
      <div>
        <dt>Published</dt>
        <dd>{publishedOn(words.published)}</dd>
      </div>
      <div>
        <dt>Checked</dt>
        <dd>{longDate(words.checked)}</dd>
      </div>
      <div>
        <dt>Kind</dt>
        <dd>{KIND_OF_SOURCE[kind]}</dd>
      </div>
      {words.url !== undefined && (
        <div>
          <dt>Address</dt>
          <dd>
            <Link to={words.url}>{words.url.replace(/^https?:\/\//, '').replace(/\/$/, '')}</Link>
          </dd>
        </div>
      )}
    </dl>
  );
}

import type { Cited, Evidence } from '../../knowledge/evidence.ts';
import type { SourceId } from '../../knowledge/model.ts';
import type { SourceKind } from '../../knowledge/vocabulary.ts';
import { Highlighted } from '../app/Highlighted.tsx';
import { useEvidence, useModel } from '../app/knowledge.tsx';
import { source as sourceAddress } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { longDatesIn } from '../words/long-date.ts';
import { HAS_ROWS, publishedOn } from '../words/source-words.ts';
import css from './Findings.module.css';

/** Said of every kind but the usual one. */
const KIND_NOTE: Readonly<Record<SourceKind, string>> = {
  comparison: '',
  official: ' · official',
  benchmark: ' · benchmark',
};

/** Where a finding comes from. Use it below `WithEvidence`. */
export function FindingCitation({ source, words }: { source: SourceId; words: Evidence['findings'][number] }) {
  const { section, slug, row } = words.locator;
  return <Citation cited={{ source, section, slug, row }} asOf={words.asOf} url={words.url} />;
}

/** Where several findings come from: their source. Use it below `WithEvidence`. */
export function SourceCitation({ source: id }: { source: SourceId }) {
  const source = useModel().sources.find((candidate) => candidate.id === id);
  if (!source) return null;
  return (
    <p className={css.cite}>
      <Link to={sourceAddress(source.id)}>
        <Highlighted>{source.short}</Highlighted>
      </Link>
      {KIND_NOTE[source.kind]}
    </p>
  );
}

export interface CitationProps {
  readonly cited: Cited;
  /** Date or version of the page, where the source is a body of pages. */
  readonly asOf?: string | undefined;
  readonly url?: string | undefined;
}

/** Where a claim comes from: source, section, row, date and, where it has one, the page. Use it below `WithEvidence`. */
export function Citation({ cited: { source: id, section, slug, row }, asOf, url }: CitationProps) {
  const source = useModel().sources.find((candidate) => candidate.id === id);
  const published = useEvidence().sources[id]?.published;
  if (!source) return null;
  return (
    <p className={css.cite}>
      <Link to={sourceAddress(source.id, slug)}>
        <Highlighted>{source.short}</Highlighted>
      </Link>
      , <Highlighted>{section}</Highlighted>
      {row !== undefined && HAS_ROWS[source.kind] && (
        <>
          , row “<Highlighted>{row}</Highlighted>”
        </>
      )}
      {asOf !== undefined ? `, as of ${longDatesIn(asOf)}` : published !== undefined && `, ${publishedOn(published)}`}
      {KIND_NOTE[source.kind]}
      {url !== undefined && (
        <span className={css.page}>
          {' · '}
          <a href={url}>
            the page itself<span className="sr-only">, {section}</span>
          </a>
        </span>
      )}
    </p>
  );
}

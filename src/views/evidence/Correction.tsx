import { useEvidence, useModel } from '../app/knowledge.tsx';
import { cell } from '../place/addresses.ts';
import { useWebAddress } from '../place/web-address.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import css from './Correction.module.css';
import { type Correctable, fileAndLine, issueAddress } from './correction.ts';

/**
 * A way to dispute a finding: an issue with all that is known filled in where the build names a repository, else the
 * file and line to edit. Use it below `WithEvidence`.
 */
export function Correction({ number }: { number: number }) {
  const finding = useCorrectable(number);
  if (!finding) return null;
  const address = issueAddress(import.meta.env.REPOSITORY_URL ?? '', finding);
  const words = (
    <>
      Suggest a correction
      <span className="sr-only">
        {' '}
        to {finding.source}, “{finding.row}”, on {finding.framework}
      </span>
    </>
  );
  return (
    <p className={css.correction}>
      {address === null ? (
        <CopyButton look="link" text={() => finding.place} copied={`Copied the line to edit: ${finding.place}`}>
          {words}
        </CopyButton>
      ) : (
        <a href={address}>{words}</a>
      )}
    </p>
  );
}

function useCorrectable(number: number): Correctable | null {
  const model = useModel();
  const evidence = useEvidence();
  const webAddress = useWebAddress();
  const finding = model.findings[number];
  const words = evidence.findings[number];
  if (!finding || !words) return null;
  const nameIn = (list: readonly { readonly id: string; readonly name: string }[], id: string) =>
    list.find((each) => each.id === id)?.name ?? id;
  const [subject, says] =
    finding.kind === 'rated'
      ? [finding.criterion, finding.rating]
      : [finding.fact, finding.values.map((id) => nameIn(valuesOf(finding.fact), id)).join(', ')];
  function valuesOf(fact: string) {
    return model.facts.find(({ id }) => id === fact)?.values ?? [];
  }
  return {
    framework: nameIn(model.frameworks, finding.framework),
    subject: nameIn([...model.criteria, ...model.facts], subject),
    source: model.sources.find(({ id }) => id === finding.source)?.short ?? finding.source,
    section: words.locator.section,
    row: words.locator.row,
    words: `${says}: ${words.statement}`,
    place: fileAndLine(finding.source, words.line),
    address: webAddress(cell(finding.framework, subject)),
  };
}

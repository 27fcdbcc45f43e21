/** A finding that somebody may know better than its source. */
export interface Correctable {
  readonly framework: string;
  /** The criterion or fact. */
  readonly subject: string;
  readonly source: string;
  readonly section: string;
  readonly row: string;
  /** Its rating or values, and what it says. */
  readonly words: string;
  /** The file and the line in it, as `fileAndLine` has them. */
  readonly place: string;
  /** Where the reader saw it, absolute. */
  readonly address: string;
}

/** Where a finding is written: "content/sources/review.md:42". */
export const fileAndLine = (source: string, line: number) => `content/sources/${source}.md:${line}`;

/**
 * Where to report it, with all that is known filled in.
 *
 * @param repository address of the repository on GitHub, GitLab, Codeberg or the like
 * @returns null where that is no https address
 */
export function issueAddress(repository: string, finding: Correctable): string | null {
  if (!/^https:\/\/[^\s/]+\/\S+$/.test(repository)) return null;
  const title = `Correction: ${finding.framework}, ${finding.subject}`;
  const root = repository.replace(/(\.git)?\/*$/, '');
  const isGitLab = new URL(root).hostname.includes('gitlab');
  const fields = isGitLab
    ? { 'issue[title]': title, 'issue[description]': bodyOf(finding) }
    : { title, body: bodyOf(finding) };
  return `${root}/${isGitLab ? '-/' : ''}issues/new?${new URLSearchParams(fields)}`;
}

const bodyOf = ({ source, section, row, words, place, address }: Correctable) =>
  [
    `> ${words}`,
    `Source: ${source}, ${section}, row “${row}”\nFile: ${place}\nPage: ${address}`,
    'What is wrong with it:',
    'What shows that (a link, if there is one):',
    '',
  ].join('\n\n');

export const SITE_NAME = 'Framework advisor';

/** What stands in the browser's tab. */
export function documentTitle(title: string): string {
  return title === SITE_NAME ? title : `${title} – ${SITE_NAME}`;
}

import type { StorageStatus } from '../../store/persistence.ts';

/** What it means for the reader that their answers are not all stored, and what to do. */
export const NOT_KEPT: Readonly<Record<Exclude<StorageStatus, 'kept'>, string>> = {
  denied:
    'Your browser does not let us store anything, so your answers last only until you close or reload this page. To keep them, copy the link to your result.',
  full: 'The space that your browser gives this site is full, so what you change now lasts only until you close or reload this page. To keep it, copy the link to your result.',
  'newer-version':
    'A newer version of the advisor has stored your answers than the one in this tab. They stay as they are, and what you change here is not stored: reload the page to get the newer version.',
};

/** "Your answers are only in this tab" */
export const onlyHere = (storageStatus: Exclude<StorageStatus, 'kept'>) =>
  `Your ${storageStatus === 'denied' ? '' : 'latest '}answers are only in this tab`;

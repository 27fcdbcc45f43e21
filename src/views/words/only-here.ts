import type { StorageStatus } from '../../store/persistence.ts';

/** "Your answers are only in this tab" */
export const onlyHere = (storageStatus: Exclude<StorageStatus, 'kept'>) =>
  `Your ${storageStatus === 'denied' ? '' : 'latest '}answers are only in this tab`;

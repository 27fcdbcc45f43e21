/** How long a release may take to take over, in milliseconds. */
const PATIENCE = 3000;

/** Loads the page anew, in the newest release that is in this browser. */
export async function reload(): Promise<void> {
  try {
    const registration = await navigator.serviceWorker?.getRegistration();
    if (registration?.waiting) await takeOver(registration.waiting);
  } finally {
    window.location.reload();
  }
}

async function takeOver(worker: ServiceWorker): Promise<void> {
  const done = new AbortController();
  const { signal } = done;
  await new Promise<void>((resolve) => {
    worker.addEventListener('statechange', () => worker.state !== 'activating' && resolve(), { signal });
    setTimeout(resolve, PATIENCE);
    worker.postMessage('take over');
  });
  done.abort();
}

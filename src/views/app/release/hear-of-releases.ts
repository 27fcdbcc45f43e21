import { trustedScript } from '../trusted-script.ts';

/** How often a page that stays open looks for a newer release, at most, in milliseconds. */
const LOOK_AGAIN = 60 * 60 * 1000;

/**
 * Has the browser keep this release.
 *
 * @param say called when a newer one is in the browser than the one that the page is of
 * @throws whatever the browser says where it keeps none
 */
export async function hearOfReleases(container: ServiceWorkerContainer, say: () => void): Promise<void> {
  let controlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    // Another tab has asked for it.
    if (controlled) say();
    controlled = true;
  });
  const registration = await container.register(trustedScript(`${import.meta.env.BASE_URL}service-worker.js`));
  const { active, waiting } = registration;
  if (active && waiting) say();
  const follow = () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      // The first release of all has nobody to wait for.
      if (installing.state === 'installed' && registration.active) say();
    });
  };
  // The browser looks for one by itself when a page is opened, and may have found it before this.
  follow();
  registration.addEventListener('updatefound', follow);
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' || Date.now() - looked < LOOK_AGAIN) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
}

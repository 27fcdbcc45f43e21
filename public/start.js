// Runs before the page is drawn, apart from the app, whose files may be what is missing.
(() => {
  const { documentElement: html } = document;
  const stored = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };

  // As in src/store/theme.ts: a page must not be drawn in one theme first and then in another.
  const theme = stored('framework-advisor.theme');
  if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;

  // Pages come as they are without any answers. Where there are some, what rests on them is not shown until it is right.
  if (stored('framework-advisor') !== null || location.hash.length > 1) html.dataset.recalling = '';

  // As in src/views/app/release/reload.ts: a newer release that has arrived is to be had, whatever has become of this one.
  const reload = async () => {
    const waiting = (await navigator.serviceWorker?.getRegistration().catch(() => {}))?.waiting;
    if (!waiting) return location.reload();
    waiting.addEventListener('statechange', () => waiting.state === 'activated' && location.reload());
    setTimeout(() => location.reload(), 3000);
    waiting.postMessage('take over');
  };

  const isOurs = (target) => target instanceof HTMLScriptElement || target instanceof HTMLLinkElement;
  const say = () => {
    const notice = document.getElementById('start');
    if (!notice) return;
    // Nothing is drawn before the stylesheets that the page came with; those that are put in later hold nothing up.
    for (const sheet of document.querySelectorAll('link[rel="stylesheet"]'))
      if (!sheet.sheet) sheet.replaceWith(sheet.cloneNode());
    notice.hidden = false;
    delete html.dataset.recalling;
    document.getElementById('start-reload').addEventListener('click', reload);
  };
  // The app takes the notice away once it has started.
  setTimeout(say, 10_000);
  // A file of ours is missing, or the app has failed for want of one that it fetched itself.
  const isFatal = (target) => target === window || (isOurs(target) && target.rel !== 'stylesheet');
  addEventListener('error', ({ target }) => isFatal(target) && say(), true);
  addEventListener('unhandledrejection', say);

  // As in src/views/place/early-input.ts: what is entered, pressed or sent before the app is there, it hears of once it is.
  let early = 0;
  const hold = (event) => {
    const { type, target } = event;
    if (!document.getElementById('start')) return;
    const held = type === 'click' ? target.closest('main button[type="button"]') : target;
    if (!held) return;
    early += 1;
    held.dataset.early = early;
    if (type === 'input') return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['input', 'click', 'submit']) addEventListener(type, hold, true);

  // Where the words are the page, its code is fetched once they are painted: before, it would hold them up. A slow network
  // is not left idle for that, once it has brought what they are drawn with; nor is a paint waited for that is not told of,
  // or does not come because nobody looks.
  const fetchCode = () => {
    if (document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', fetchCode);
    const code = document.getElementById('code');
    code?.replaceWith(code.content);
  };
  addEventListener('load', () => setTimeout(fetchCode, Math.max(0, 700 - performance.now())));
  setTimeout(fetchCode, 3000);
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) fetchCode();
  }).observe({ type: 'paint', buffered: true });
})();

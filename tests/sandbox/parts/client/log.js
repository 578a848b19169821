// Runs first on every sandbox page. Writes down what a page script could notice, so that a test can say: the extension
// caused no click, no typing, no sending. `trusted` is true for what a person (or the test's own mouse) did.
(() => {
  const log = [];
  window.sandboxLog = log;

  const describe = (target) =>
    target instanceof Element ? `${target.localName}${target.id ? `#${target.id}` : ''}` : String(target);

  for (const type of ['click', 'input', 'change', 'keydown', 'submit', 'focusin']) {
    window.addEventListener(
      type,
      (event) => {
        const target = event.composedPath()[0];
        const value = 'value' in target ? String(target.value) : undefined;
        log.push({ type, target: describe(target), value, trusted: event.isTrusted });
      },
      true,
    );
  }

  const wrap = (owner, name, type) => {
    const original = owner?.[name];
    if (typeof original !== 'function') return;
    owner[name] = function (...args) {
      log.push({ type, target: String(args[0]?.url ?? args[0]), trusted: false });
      return original.apply(this, args);
    };
  };
  wrap(window, 'fetch', 'fetch');
  wrap(window, 'open', 'open');
  wrap(window, 'postMessage', 'message');
  wrap(XMLHttpRequest.prototype, 'open', 'fetch');
  wrap(navigator, 'sendBeacon', 'fetch');
  wrap(history, 'pushState', 'navigate');
  wrap(history, 'replaceState', 'navigate');
  wrap(HTMLFormElement.prototype, 'submit', 'submit');
  wrap(HTMLFormElement.prototype, 'requestSubmit', 'submit');
})();

// The behaviour of the sample refund forms: a running total, the shortcut, the outbound-shipping box, and a submit that
// only says so on the page.
(() => {
  const root = document.querySelector('[data-sandbox-root]');
  if (!root || document.documentElement.dataset.page !== 'refund') return;

  const control = (element) =>
    element.shadowRoot?.querySelector('input, textarea') ?? element.querySelector('input, textarea') ?? element;
  const fill = (element, text) => {
    const inner = control(element);
    inner.value = text;
    inner.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  };
  // Minor units from what a person typed: the last separator with one or two digits behind it is the decimal one.
  const amount = (text) => {
    const parts = /^\D*([\d.,\s]*?)(?:[.,](\d{1,2}))?\D*$/.exec(text.trim());
    if (!parts) return 0;
    const digits = Number(document.documentElement.dataset.digits ?? '2');
    const whole = Number((parts[1] ?? '').replace(/\D/g, ''));
    return whole * 10 ** digits + (digits ? Number((parts[2] ?? '').padEnd(2, '0')) : 0);
  };
  const total = () => {
    const shown = root.querySelector('.sandbox-total');
    if (!shown) return;
    const digits = Number(document.documentElement.dataset.digits ?? '2');
    let sum = 0;
    for (const box of root.querySelectorAll('[data-sandbox-box]')) {
      if (!box.closest('[hidden]')) sum += amount(control(box).value);
    }
    const text = (sum / 10 ** digits).toFixed(digits);
    shown.textContent = shown.dataset.pattern.replace(
      '#',
      shown.dataset.comma === undefined ? text : text.replace('.', ','),
    );
  };

  root.addEventListener('input', total);
  root.addEventListener('sandbox-rendered', total);
  root.addEventListener('change', (event) => {
    const box = event.target.closest?.('[data-sandbox-outbound]');
    if (!box) return;
    const on = box.hasAttribute('checked') || event.composedPath()[0].checked === true;
    for (const line of root.querySelectorAll('[data-sandbox-box="shipping"]'))
      fill(line, on ? line.dataset.sandboxPaid : '');
  });
  root.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-sandbox-action]');
    if (!button) return;
    event.preventDefault();
    if (button.dataset.sandboxAction === 'full') {
      for (const box of root.querySelectorAll('[data-sandbox-paid]')) fill(box, box.dataset.sandboxPaid);
    }
    if (button.dataset.sandboxAction === 'submit') {
      const said = document.createElement('kat-alert');
      said.setAttribute('variant', 'success');
      said.setAttribute('header', root.querySelector('[data-sandbox-submitted]')?.dataset.sandboxSubmitted ?? '');
      root.prepend(said);
    }
  });
})();

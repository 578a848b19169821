// Tabs of the Feedback Manager: a press empties the list at once and builds its rows anew a moment later, as the real one does.
(() => {
  const bands = { all: [1, 5], positive: [4, 5], neutral: [3, 3], negative: [1, 2] };
  let kept;
  // The rows as they come, before anything else has put something into them: the framework knows no other.
  document.querySelector('[data-sandbox-root]')?.addEventListener('sandbox-rendered', () => {
    kept = [...document.querySelectorAll('feedback-list kat-table-body > *')].map((row) => row.cloneNode(true));
  });
  addEventListener('click', (event) => {
    const head = event.target instanceof Element ? event.target.closest('.filter-tabs kat-tab-header') : null;
    const body = document.querySelector('feedback-list kat-table-body');
    if (!head || !body || !kept) return;
    for (const other of head.parentElement.querySelectorAll('kat-tab-header'))
      other.toggleAttribute('selected', other === head);
    head.parentElement.setAttribute('selected', head.getAttribute('tab-id'));
    head.parentElement.querySelector('kat-tab').setAttribute('tab-id', head.getAttribute('tab-id'));
    body.replaceChildren();
    const [low, high] = bands[head.getAttribute('tab-id')];
    setTimeout(() => {
      const stars = (row) => Number(row.querySelector('kat-star-rating').getAttribute('value'));
      body.replaceChildren(
        ...kept.filter((row) => stars(row) >= low && stars(row) <= high).map((row) => row.cloneNode(true)),
      );
      document.dispatchEvent(new CustomEvent('sandbox-filtered'));
    }, 60);
  });
})();

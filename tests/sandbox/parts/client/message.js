// Gives elements the open shadow roots that a page builds by script: what stands in <template data-shadow> goes in.
(() => {
  const open = (root) => {
    for (const template of root.querySelectorAll('template[data-shadow]')) {
      const shadow = template.parentElement.attachShadow({ mode: 'open' });
      shadow.append(template.content.cloneNode(true));
      template.remove();
      open(shadow);
    }
  };
  open(document);
  document.documentElement.dataset.sandboxShadows = '';
})();

// Builds the app of the page, a little after load as the real one does: by DOM calls from a JSON description, or (mode
// "string") by letting the parser read it, or (mode "never") not at all.
(() => {
  const root = document.querySelector('[data-sandbox-root]');
  const source = document.getElementById('sandbox-app');
  if (!root || !source) return;
  const { mode, delay, tree, html } = JSON.parse(source.textContent);

  const make = (node) => {
    if (typeof node === 'string') return document.createTextNode(node);
    const [tag, attributes, ...children] = node;
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children.map(make));
    return element;
  };

  const render = () => {
    if (mode === 'string') root.innerHTML = html;
    else root.replaceChildren(...tree.map(make));
    document.documentElement.dataset.sandboxReady = '';
    root.dispatchEvent(new CustomEvent('sandbox-rendered'));
  };

  // A whole new set of nodes, as when a filter is pressed or the framework mounts the page again.
  window.sandboxRerender = render;
  if (mode === 'never') return;
  const asked = new URLSearchParams(location.search).get('sandbox-delay');
  setTimeout(render, asked === null ? delay : Number(asked));
})();

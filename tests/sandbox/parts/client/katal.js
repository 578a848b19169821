// Stand-ins for the Katal elements, in the two builds that were seen: data-build="shadow" on <html> puts the real control
// in an open shadow root, "light" (builds up to about 2023) makes it a child of the host. Values live in attributes.
(() => {
  const shadowBuild = document.documentElement.dataset.build !== 'light';
  let counter = 0;

  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  };

  class Katal extends HTMLElement {
    connectedCallback() {
      if (this.drawn) return;
      this.drawn = true;
      this.root = shadowBuild ? this.attachShadow({ mode: 'open' }) : this;
      this.controlId = `katal-id-${counter++}`;
      if (shadowBuild) this.root.append(make('style', {}, window.sandboxKatalStyle));
      this.draw();
    }

    // What the page's author put inside: slotted in the shadow build, moved into the control in the light one.
    content() {
      return shadowBuild ? make('slot') : [...this.childNodes];
    }

    tell(type) {
      this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
  }

  class TextControl extends Katal {
    draw() {
      const label = this.getAttribute('label');
      if (label) this.root.append(make('label', { for: this.controlId, part: 'label' }, label));
      this.control = make(this.constructor.control, {
        id: this.controlId,
        part: 'control',
        type: this.constructor.control === 'input' ? (this.getAttribute('type') ?? 'text') : null,
        maxlength: this.getAttribute('maxlength'),
        placeholder: this.getAttribute('placeholder'),
        'aria-label': this.getAttribute('kat-aria-label'),
      });
      this.control.value = this.getAttribute('value') ?? '';
      this.control.addEventListener('input', () => this.setAttribute('value', this.control.value));
      this.control.addEventListener('change', () => shadowBuild && this.tell('change'));
      this.root.append(this.control);
    }

    get value() {
      return this.control ? this.control.value : (this.getAttribute('value') ?? '');
    }

    set value(text) {
      this.setAttribute('value', text);
      if (this.control) this.control.value = text;
    }
  }

  customElements.define(
    'kat-input',
    class extends TextControl {
      static control = 'input';
    },
  );
  customElements.define(
    'kat-textarea',
    class extends TextControl {
      static control = 'textarea';
    },
  );

  customElements.define(
    'kat-button',
    class extends Katal {
      draw() {
        const label = this.getAttribute('label');
        const content = label ? [label] : [this.content()].flat();
        this.root.append(
          make('button', { type: 'button', class: this.getAttribute('variant') ?? 'primary' }, ...content),
        );
      }
    },
  );

  customElements.define(
    'kat-checkbox',
    class extends Katal {
      draw() {
        const box = make('input', { type: 'checkbox', id: this.controlId });
        box.checked = this.hasAttribute('checked');
        box.addEventListener('change', () => {
          this.toggleAttribute('checked', box.checked);
          if (shadowBuild) this.tell('change');
        });
        this.root.append(box, make('label', { for: this.controlId }, this.getAttribute('label') ?? ''));
      }
    },
  );

  customElements.define(
    'kat-radiobutton',
    class extends Katal {
      draw() {
        const box = make('input', { type: 'radio', id: this.controlId, name: this.getAttribute('name') });
        box.checked = this.hasAttribute('checked');
        box.addEventListener('change', () => {
          const group = `kat-radiobutton[name="${this.getAttribute('name')}"]`;
          for (const each of this.getRootNode().querySelectorAll(group)) each.toggleAttribute('checked', each === this);
          if (shadowBuild) this.tell('change');
        });
        this.root.append(box, make('label', { for: this.controlId }, this.getAttribute('label') ?? ''));
      }
    },
  );

  customElements.define(
    'kat-dropdown',
    class extends Katal {
      draw() {
        const options = JSON.parse(this.getAttribute('options') ?? '[]');
        const chosen = () => options.find((option) => option.value === this.getAttribute('value'));
        const text = make(
          'div',
          { class: 'header-row-text value' },
          chosen()?.name ?? this.getAttribute('placeholder') ?? '',
        );
        const list = make('div', { class: 'select-options', role: 'listbox', hidden: '' });
        const head = make(
          'div',
          {
            class: 'select-header',
            role: 'combobox',
            tabindex: '0',
            'aria-expanded': 'false',
            'aria-label': this.getAttribute('label'),
          },
          text,
        );
        head.addEventListener('click', () => {
          list.hidden = !list.hidden;
          head.setAttribute('aria-expanded', String(!list.hidden));
        });
        for (const { value, name } of options) {
          const option = make('kat-option', { value, role: 'option' }, name);
          option.addEventListener('click', () => {
            this.setAttribute('value', value);
            text.textContent = name;
            list.hidden = true;
            this.tell('change');
          });
          list.append(option);
        }
        this.root.append(make('div', { class: 'dropdown__container' }, head, list));
      }
    },
  );

  customElements.define(
    'kat-label',
    class extends Katal {
      draw() {
        const text = this.getAttribute('text');
        const content = text ? [make('span', { class: 'text' }, text)] : [this.content()].flat();
        this.root.append(make('label', { for: this.getAttribute('for') }, ...content));
      }
    },
  );

  customElements.define(
    'kat-link',
    class extends Katal {
      draw() {
        const content = this.getAttribute('label') ? [this.getAttribute('label')] : [this.content()].flat();
        this.root.append(make('a', { id: 'link-target', href: this.getAttribute('href') ?? '#' }, ...content));
      }
    },
  );

  customElements.define(
    'kat-alert',
    class extends Katal {
      draw() {
        const header = make('strong', {}, this.getAttribute('header') ?? '');
        const text = [this.content()].flat();
        this.root.append(
          make(
            'div',
            { class: `alert ${this.getAttribute('variant') ?? 'info'}`, role: 'alert' },
            header,
            ' ',
            ...text,
          ),
        );
      }
    },
  );

  customElements.define(
    'kat-star-rating',
    class extends Katal {
      draw() {
        // The number is only in the attribute: the light DOM of the shadow build is empty.
        const value = Number(this.getAttribute('value'));
        const stars = make('span', { class: 'stars', 'aria-hidden': 'true' });
        for (let star = 1; star <= 5; star++) stars.append(make('i', { class: star <= value ? 'star full' : 'star' }));
        this.root.append(stars);
      }
    },
  );

  // Its list of actions is in the shadow root in the newer build only.
  customElements.define(
    'kat-dropdown-button',
    class extends Katal {
      draw() {
        const actions = JSON.parse(this.getAttribute('options') ?? '[]');
        const list = make('div', { class: 'select-options', hidden: '' });
        for (const { value, name } of actions) {
          const action = make('button', { type: 'button', class: 'link', 'data-action': value }, name);
          action.addEventListener('click', () => {
            list.hidden = true;
            this.dispatchEvent(new CustomEvent('action', { bubbles: true, composed: true, detail: value }));
          });
          list.append(action);
        }
        const button = make('button', { type: 'button', class: 'secondary' }, this.getAttribute('label') ?? '');
        button.addEventListener('click', () => {
          list.hidden = !list.hidden;
        });
        this.root.append(make('div', { class: 'dropdown__container' }, button, list));
      }
    },
  );

  customElements.define(
    'kat-tabs',
    class extends Katal {
      draw() {
        // Heads that the page itself put in stay as they are, with the page's own script behind them.
        if ([...this.children].some((child) => child.localName === 'kat-tab-header')) {
          if (shadowBuild) this.root.append(make('slot'));
          return;
        }
        const tabs = [...this.children].filter((child) => child.localName === 'kat-tab');
        const head = make('div', { class: 'tab-heads', role: 'tablist' });
        const select = (id) => {
          this.setAttribute('selected', id);
          for (const tab of tabs) {
            const on = tab.getAttribute('tab-id') === id;
            tab.classList.toggle('tab-selected', on);
            tab.hidden = !on;
          }
          for (const header of head.children)
            header.setAttribute('aria-selected', String(header.getAttribute('tab-id') === id));
        };
        for (const tab of tabs) {
          const id = tab.getAttribute('tab-id');
          const header = make(
            'kat-tab-header',
            { 'tab-id': id, role: 'tab', tabindex: '0' },
            tab.getAttribute('label') ?? '',
          );
          header.addEventListener('click', () => {
            select(id);
            this.tell('change');
          });
          head.append(header);
        }
        this.root.prepend(head);
        if (shadowBuild) this.root.append(make('slot'));
        select(this.getAttribute('selected') ?? tabs[0]?.getAttribute('tab-id'));
      }
    },
  );
})();

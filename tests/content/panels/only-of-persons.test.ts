import { h } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLineHost } from '../../../lib/content/feedback/line-host';
import { freshState } from '../../../lib/content/feedback/line-session';
import { createPanel } from '../../../lib/content/panels/mount-panel';
import { createBarHost } from '../../../lib/content/teach/bar-host';
import { nameTexts } from '../../components/feedback/shown';
import { sampleRow } from '../../domain/feedback/sample-feedback';
import { sampleLine, TODAY } from '../../domain/feedback/sample-line';

const TYPES = ['click', 'input', 'change'];

/** What a script of the page can send into an open shadow root. */
function send(target: Element): void {
  for (const type of TYPES)
    act(() => void target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true, composed: true })));
}
const within = (kind: string, selector: string): HTMLElement => {
  const found = document
    .querySelector(`makegood-panel[data-panel="${kind}"]`)
    ?.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in ${kind}`);
  return found;
};

beforeEach(() => {
  nameTexts();
  document.body.replaceChildren();
});

describe('a script of the page', () => {
  it('writes no reply and says of none that it was read', () => {
    const actions = { toggle: vi.fn(), take: vi.fn(), copy: vi.fn(), write: vi.fn(), see: vi.fn() };
    const line = sampleLine(2);
    const state = { ...freshState(), open: true };
    Object.assign(state.draft, { text: 'Sorry.', findings: [] });
    createLineHost(line.orderId, state, actions, false).show(
      { line, row: sampleRow(2), today: TODAY },
      { element: document.body, place: 'last-in' },
    );
    for (const selector of ['textarea', '[data-action="seen"]', '.toggle', '[data-take="contacted"]'])
      send(within('feedback', selector));
    for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
  });
  it('moves nothing in a panel', () => {
    const heard = vi.fn();
    const stop = new AbortController();
    const content = h('input', { onClick: heard, onInput: heard, onChange: heard });
    createPanel('refund', stop.signal).show('read', content, { element: document.body, place: 'last-in' });
    send(within('refund', 'input'));
    expect(heard).not.toHaveBeenCalled();
  });
  it('moves nothing in the bar for teaching', () => {
    const heard = vi.fn();
    const { content, remove } = createBarHost();
    const input = document.createElement('input');
    for (const type of TYPES) input.addEventListener(type, heard);
    content.append(input);
    send(input);
    remove();
    expect(heard).not.toHaveBeenCalled();
  });
});

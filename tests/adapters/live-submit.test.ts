import { afterEach, describe, expect, it, vi } from 'vitest';
import { outcomeOn, pressesSubmit } from '../../lib/adapters/refund/live/submit';
import { page, pages } from '../sandbox/sandbox.ts';
import { openSandbox } from './open-sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

const url = 'https://sellercentral.amazon.com/gp/orders-v2/refund?orderID=114-0000001-0000002';
const open = async (body: string): Promise<Document> =>
  (await openSandbox({ url, html: `<!doctype html><html><body>${body}</body></html>` })).document;

/** Clicks an element and says whether that pressed the button that submits. */
function presses(document: Document, target: Element | null | undefined): boolean | undefined {
  let pressed: boolean | undefined;
  const listen = (event: Event): void => {
    pressed = pressesSubmit(event.composedPath());
  };
  document.addEventListener('click', listen, { capture: true });
  (target as HTMLElement | null | undefined)?.click();
  document.removeEventListener('click', listen, { capture: true });
  return pressed;
}

const inner = (element: Element | null): Element | null =>
  element?.shadowRoot?.querySelector('button') ?? element?.querySelector('button') ?? element;

describe('the sample forms', () => {
  const forms = pages.filter(({ truth }) => truth.kind === 'refund-form' && truth.state === 'read');
  it.each(forms)('$id: its button submits, and no other', async ({ id }) => {
    const { document } = await openSandbox(page(id));
    const buttons = [...document.querySelectorAll('button, kat-button, [role="button"]')].filter(
      (each) => !each.parentElement?.closest('kat-button'),
    );
    const submit = buttons.filter((each) => each.matches('[data-sandbox-action="submit"]'));
    expect(submit).toHaveLength(1);
    expect(outcomeOn(document)).toBeUndefined();
    for (const each of buttons.filter((button) => button !== submit[0]))
      expect(presses(document, inner(each))).toBe(false);
    expect(presses(document, inner(submit[0] ?? null))).toBe(true);
    expect(outcomeOn(document)).toBe('taken-in');
  });
});

const FORM = '<form onsubmit="return false"><p>Return shipping <input></p><p>Additional refunds <input></p>';

describe('a button', () => {
  it.each([
    ['“Submit” in the form', `${FORM}<button id="x">Submit</button></form>`, true],
    [
      '“Submit” behind the boxes and a memo',
      `${FORM}</form><div><p>Note to yourself</p><textarea></textarea><button id="x">Submit</button></div>`,
      true,
    ],
    ['“Submit” alone below', `<main>${FORM}</form><p><button id="x">Submit</button></p></main>`, true],
    ['“Submit refund” wherever it stands', `<p><button id="x">Submit refund</button></p>${FORM}</form>`, true],
    [
      'a link that looks like one',
      `${FORM}<span class="a-button"><input id="x" type="submit"><span>Submit refund</span></span></form>`,
      true,
    ],
    ['a search above', `<div><input type="search"><button id="x">Submit</button></div>${FORM}</form>`, false],
    [
      'a survey below',
      `${FORM}</form><div><p>Was this helpful?</p><textarea></textarea><button id="x">Submit</button></div>`,
      false,
    ],
    ['a survey that says so', `${FORM}<button id="x">Submit feedback about this refund</button></form>`, false],
    ['“Cancel”', `${FORM}<button id="x">Cancel</button></form>`, false],
    ['“Save draft”', `${FORM}<button id="x">Save draft</button></form>`, false],
    ['“Refund full amount”', `${FORM}<button id="x" type="button">Refund full amount</button></form>`, false],
    ['one that is off', `${FORM}<button id="x" aria-disabled="true">Submit refund</button></form>`, false],
    [
      'one in a host that is off',
      `${FORM}<kat-button disabled><button id="x">Submit refund</button></kat-button></form>`,
      false,
    ],
    ['one where no amount can be typed', '<main><textarea></textarea><button id="x">Submit</button></main>', false],
    [
      'one of our own panel',
      `${FORM}<makegood-panel><button id="x">Submit refund</button></makegood-panel></form>`,
      false,
    ],
    ['one in words nobody knows', `${FORM}<button id="x">Zatwierdź</button></form>`, false],
  ])('%s', async (_name, html, expected) => {
    const document = await open(html);
    expect(presses(document, document.getElementById('x'))).toBe(expected);
  });
});

describe('what the page says afterwards', () => {
  const alert = (text: string, more = 'role="alert"'): string => `<main><div ${more}>${text}</div></main>`;
  it.each([
    ['nothing', '<main></main>', undefined],
    ['taken in', alert('Your refund has been submitted.'), 'taken-in'],
    ['taken in, in Chinese', alert('退款已提交'), 'taken-in'],
    [
      'a Katal notice',
      '<kat-alert variant="success" header="Your refund has been submitted."></kat-alert>',
      'taken-in',
    ],
    ['refused', alert('Amount exceeds the maximum'), 'refused'],
    ['not submitted', alert('Your refund could not be submitted.'), 'refused'],
    ['red, in words nobody knows', alert('Kwota jest za wysoka', 'role="alert" class="a-alert-error"'), 'refused'],
    ['red and empty', alert('', 'role="alert" class="a-alert-error"'), undefined],
    ['an earlier one', alert('A refund was already issued for this order.'), undefined],
    ['a duty', alert('Refunds must be submitted within two days.'), undefined],
    ['something else', alert('Your settings have been submitted.'), undefined],
    [
      'two that contradict each other',
      alert('Your refund has been submitted.') + alert('An error occurred'),
      undefined,
    ],
    ['a banner of the page', `<header>${alert('Error: your card is invalid')}</header>`, undefined],
    ['hidden', alert('Your refund has been submitted.', 'role="alert" hidden'), undefined],
  ])('%s', async (_name, html, outcome) => expect(outcomeOn(await open(html))).toBe(outcome));
  it('is looked at afresh', async () => {
    const document = await open('<main><div role="status"></div></main>');
    expect(outcomeOn(document)).toBeUndefined();
    document.querySelector('[role="status"]')?.append('Your refund has been submitted.');
    expect(outcomeOn(document)).toBe('taken-in');
  });
});

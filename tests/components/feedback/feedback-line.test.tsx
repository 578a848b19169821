import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FeedbackLine, type LineState } from '../../../components/feedback/feedback-line';
import type { FeedbackLine as Line } from '../../../lib/domain/feedback/feedback-view';
import { sampleRow } from '../../domain/feedback/sample-feedback';
import { BUYER_ONLY, sampleLine, stepsTaken, TODAY } from '../../domain/feedback/sample-line';
import { nameTexts, shown, textOf } from './shown';

const CLOSED: LineState = {
  open: false,
  busy: false,
  failed: false,
  draft: { text: '', seen: false, checked: false },
};
const OPEN = { ...CLOSED, open: true };
const actions = { toggle: vi.fn(), take: vi.fn(), copy: vi.fn(), write: vi.fn(), see: vi.fn() };

const draw = (more: Partial<Omit<Line, 'orderId'>> = {}, state = OPEN, row = sampleRow()) =>
  shown(
    <FeedbackLine line={sampleLine(2, more)} row={row} today={TODAY} windows={[]} state={state} actions={actions} />,
  );
const find = (place: Element, selector: string): HTMLElement => {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in ${place.innerHTML}`);
  return found;
};
const press = (place: Element, selector: string) => act(() => find(place, selector).click());

beforeEach(() => {
  vi.clearAllMocks();
  nameTexts();
});

describe('a line of feedback', () => {
  it.each([
    ['amazon-removes', 'obscene', 'likely', '✓ fbRemovesLikely · fbObscene'],
    ['amazon-removes', 'personal-data', 'may-be', '✓ fbRemovesMaybe · fbPersonal'],
    ['amazon-strikes', 'fulfilment', 'likely', '✓ fbStrikesLikely · fbFulfilment'],
    ['amazon-strikes', 'fulfilment', 'may-be', '✓ fbStrikesMaybe · fbFulfilment'],
    ['buyer-only', null, null, '➜ fbBuyerOnly'],
    ['too-late', 'product-review', null, '✕ fbTooLate · fbProduct'],
    ['unsure', null, null, '? fbUnsure'],
  ] as const)('says %s (%s, %s) in words, with a sign', (verdict, category, confidence, text) => {
    const place = draw({ removal: { ...BUYER_ONLY, verdict, category, confidence } }, CLOSED);
    const figure = find(place, '[data-figure="removal-verdict"]');
    expect(textOf(figure)).toBe(text);
    expect({ ...figure.dataset }).toMatchObject({
      verdict,
      ...(category && { category }),
      ...(confidence && { confidence }),
    });
    expect(figure.closest('[data-order-id]')?.getAttribute('data-order-id')).toBe(sampleLine().orderId);
  });
  it.each([
    [50, 'fbDaysLeft 50', null],
    [7, 'fbDaysLeft 7', 'soon'],
    [1, 'fbOneDay', 'soon'],
    [0, 'fbLastDay', 'soon'],
  ])('says that %i days are left', (left, text, look) => {
    const clock = { until: { day: '2027-01-11' }, days: 60, state: 'open', left, basis: 'policy' } as const;
    const figure = find(draw({ buyerRemoval: clock }, CLOSED), '[data-figure="buyer-removal-until"]');
    expect(textOf(figure)).toBe(`fbBuyerUntil Jan 11, 2027 (fbRule2012) · ${text}`);
    expect(find(figure, 'time').getAttribute('datetime')).toBe('2027-01-11');
    expect(find(figure, 'b').getAttribute('class')).toBe(look);
  });
  it('says what a clock of the person’s own rests on, and that one is over', () => {
    const over = { until: { day: '2026-11-01' }, days: 30, state: 'over', basis: 'own' } as const;
    const figure = find(draw({ amazonRequest: over }, CLOSED), '[data-figure="amazon-request-until"]');
    expect([textOf(figure), figure.dataset['basis']]).toEqual(['fbAmazonOver Nov 1 (fbRuleOwn)', 'own']);
  });
  it('does not call for a request to Amazon where nothing gives a ground for one, and says until when unfolded', () => {
    const place = draw({}, CLOSED);
    expect(find(place, '.head').querySelector('[data-figure="amazon-request-until"]')).toBeNull();
    const figure = find(place, '.body [data-figure="amazon-request-until"]');
    expect(textOf(figure)).toBe('fbAmazonCalm Feb 10, 2027 (fbRuleThird)');
    expect(find(figure, 'time').getAttribute('datetime')).toBe('2027-02-10');
    const removal = { ...BUYER_ONLY, verdict: 'unsure', missing: ['fulfilment'] } as const;
    const asked = draw({ removal: { ...removal, missing: [...removal.missing] } }, CLOSED);
    expect(textOf(find(asked, '.head [data-figure="amazon-request-until"]'))).toContain('fbAmazonUntil');
  });
  it('says that the days are not certain where the store is not known', () => {
    expect(textOf(find(draw({ marketplace: undefined }, CLOSED), '.head [data-approximate]'))).toBe('≈ fbAboutDay');
    expect(draw({}, CLOSED).querySelector('[data-approximate]')).toBeNull();
  });
  it('shows both readings of a day that is not certain, the earlier first, and says why', () => {
    const place = draw({
      left: { either: ['2026-10-04', '2026-04-10'] },
      buyerRemoval: {
        until: { either: ['2026-12-03', '2026-06-09'] },
        days: 60,
        state: 'unclear',
        left: 11,
        basis: 'policy',
      },
    });
    const times = [...find(place, '[data-figure="buyer-removal-until"]').querySelectorAll('time')];
    expect(times.map((time) => time.getAttribute('datetime'))).toEqual(['2026-06-09', '2026-12-03']);
    expect(textOf(find(place, '[data-unclear="left"]'))).toContain('fbDateUnclear');
  });
  it('says of one that was struck that it does not count, without clocks and figures', () => {
    const place = draw({ state: 'struck', next: 'none' }, CLOSED);
    expect(textOf(place)).toContain('fbStruck');
    expect(place.querySelectorAll('[data-figure]')).toHaveLength(0);
  });
  it('folds and unfolds on a press', () => {
    const place = draw({}, CLOSED);
    const toggle = find(place, '.toggle');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(find(place, '.body').hidden).toBe(true);
    press(place, '.toggle');
    expect(actions.toggle).toHaveBeenCalledOnce();
    expect(find(draw(), '.toggle').getAttribute('aria-expanded')).toBe('true');
  });
});

describe('what stands unfolded', () => {
  it('marks the words that decide and the clause that stands against it, as text and never as markup', () => {
    const comment = '<img src=x onerror=alert(1)> slow & rude';
    const removal = { ...BUYER_ONLY, decisive: [{ start: 0, end: 4 }], spoils: { start: 36, end: 40 } };
    const place = draw({ removal }, OPEN, sampleRow(2, { comment }));
    expect(find(place, '.comment').textContent).toBe(comment);
    expect(place.querySelector('img')).toBeNull();
    expect(textOf(find(place, '.comment [data-mark="decides"]'))).toBe('<img');
    expect(textOf(find(place, '.comment [data-mark="spoils"]'))).toBe('rude');
    expect(find(place, '.comment').dir).toBe('auto');
  });
  it('says of stars without words that nothing is removed for them', () => {
    expect(textOf(draw({}, OPEN, sampleRow(2, { comment: '' })))).toContain('fbNoWords');
  });
  it.each([
    ['fulfilment', 'fulfilled-by-amazon', 'fulfilled-by-seller'],
    ['buy-shipping', 'buy-shipping-on-time', 'not-buy-shipping'],
  ] as const)('asks what is missing: %s', (missing, yes, no) => {
    const place = draw({ removal: { ...BUYER_ONLY, verdict: 'unsure', missing: [missing] } });
    press(place, `.question [data-take="${yes}"]`);
    press(place, `.question [data-take="${no}"]`);
    expect(actions.take.mock.calls).toEqual([
      [yes, true],
      [no, true],
    ]);
  });
  it('says that a language is not covered, and asks nothing', () => {
    const place = draw({ removal: { ...BUYER_ONLY, verdict: 'unsure', missing: ['language'] } });
    expect(textOf(place)).toContain('fbLanguage');
    expect(place.querySelector('.question')).toBeNull();
  });
  it('takes a step on a press, and takes it back', () => {
    press(draw(), '[data-take="contacted"]');
    press(draw({ steps: stepsTaken('contacted'), next: 'solve' }), '[data-undo="contacted"]');
    expect(actions.take.mock.calls).toEqual([
      ['contacted', true],
      ['contacted', false],
    ]);
  });
  it('locks a second ask, with the reason', () => {
    const place = draw({ steps: stepsTaken('contacted', 'solved', 'asked'), next: 'wait' });
    const locked = find(place, '[data-locked="asked-before"]');
    expect((locked as HTMLButtonElement).disabled).toBe(true);
    expect(textOf(locked.parentElement)).toContain('fbAskLocked');
    expect(place.querySelector('[data-take="asked"]')).toBeNull();
  });
  it('takes no second press while the first is on its way', () => {
    const place = draw({}, { ...OPEN, busy: true });
    press(place, '[data-take="contacted"]');
    expect(actions.take).not.toHaveBeenCalled();
  });
  it('has a text for Amazon, with what to choose in its form, only where Amazon would act', () => {
    expect(draw().querySelector('[data-ready="amazon"]')).toBeNull();
    const removal = {
      ...BUYER_ONLY,
      verdict: 'amazon-removes',
      category: 'product-review',
      confidence: 'likely',
      decisive: [{ start: 0, end: 6 }],
    } as const;
    const place = draw({ removal: { ...removal, decisive: [...removal.decisive] }, next: 'request' });
    expect(find(place, '[data-form-category]').dataset).toMatchObject({
      formCategory: 'product-feedback',
      formReason: '203',
    });
    press(place, '[data-ready="amazon"] button');
    expect(actions.copy.mock.calls[0]?.[0]).toContain('“Kettle”');
    const before = draw({ removal: { ...removal, decisive: [] }, next: 'wait', steps: stepsTaken('requested') });
    expect(before.querySelector('[data-ready="amazon"]')).toBeNull();
  });
  it.each([
    ['contact', []],
    ['solve', []],
    ['ask', ['ask', 'remove']],
    ['wait', ['remove']],
    ['reply', []],
  ] as const)('has for %s the texts %j', (next, names) => {
    const place = draw({ next, steps: next === 'wait' ? stepsTaken('asked') : [] });
    expect([...place.querySelectorAll<HTMLElement>('[data-ready]')].map(({ dataset }) => dataset['ready'])).toEqual(
      names,
    );
  });
  it('writes to the buyer in the language of the comment', () => {
    const place = draw({ next: 'ask', removal: { ...BUYER_ONLY, language: 'de' } });
    expect(find(place, '[data-ready="ask"] .text').lang).toBe('de');
  });
  it('says that a text was copied', () => {
    const place = draw({ next: 'ask' }, { ...OPEN, copied: 'ask' });
    expect(textOf(find(place, '[data-ready="ask"] .done'))).toBe('✓ copied');
    expect(place.querySelector('[data-ready="remove"] .done')).toBeNull();
  });
});

describe('the public reply', () => {
  const draft = (more: Partial<LineState['draft']>) => ({ ...OPEN, draft: { ...OPEN.draft, ...more } });
  const copyButton = (place: Element) => find(place, '[data-action="copy-reply"]') as HTMLButtonElement;
  it.each([
    ['nothing is written', {}, true],
    ['it was not read through', { text: 'Sorry.' }, true],
    ['it was read through', { text: 'Sorry.', seen: true }, false],
    ['the check has not answered', { text: 'Sorry.', seen: true, checked: true }, true],
    ['the check has answered', { text: 'Sorry.', seen: true, checked: true, findings: [] }, false],
  ])('is locked as long as %s', (_, more, locked) => expect(copyButton(draw({}, draft(more))).disabled).toBe(locked));
  it('is not offered where there is one', () => {
    const place = draw({}, OPEN, sampleRow(2, { reply: 'We are sorry.' }));
    expect(place.querySelector('textarea')).toBeNull();
    expect(textOf(place)).toContain('fbReplyThere');
  });
});

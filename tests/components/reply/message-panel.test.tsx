import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MessagePanel } from '../../../components/reply/message-panel';
import type { MessageActions, MessageState } from '../../../components/reply/message-state';
import type { Money } from '../../../lib/domain/money';
import { nameTexts, shown, textOf } from '../feedback/shown';
import {
  inMinutes,
  noActions,
  sampleClock,
  sampleFinding,
  sampleState,
  sampleTriage,
  sampleView,
  spanOf,
} from './sample-message';

beforeEach(() => nameTexts());

const show = (state: MessageState = sampleState(), actions: MessageActions = noActions): HTMLElement =>
  shown(<MessagePanel state={state} actions={actions} />);
const press = (panel: HTMLElement, selector: string): void => {
  const button = panel.querySelector<HTMLElement>(selector);
  if (!button) throw new Error(`no ${selector}`);
  act(() => button.click());
};
const draft = (text: string, change: Partial<NonNullable<MessageState['draft']>> = {}): MessageState =>
  sampleState({ draft: { text, language: 'en', findings: [], dismissed: 0, check: 'done', ...change } });
const view = (change: Parameters<typeof sampleView>[0]): MessageState => sampleState({ view: sampleView(change) });

describe('the clock', () => {
  it('says until when an answer is due, and what that rests on', () => {
    const clock = sampleClock(200.5, { waiting: 2 });
    const panel = show(view({ clock }));
    const due = panel.querySelector('[data-figure="reply-due"]');
    // In the evening the day is said as well.
    expect(textOf(due)).toMatch(/^replyDue (?:.+, )?\d{1,2}:\d\d/);
    expect(textOf(panel.querySelector('.reply-left'))).toBe('undoLeft 3 hr, 20 min');
    expect(due?.getAttribute('datetime')).toBe(clock.dueAt);
    expect(due?.getAttribute('data-basis')).toBe('policy');
    expect(textOf(panel)).toContain('replyWaiting 2');
    expect(textOf(panel.querySelector('.why'))).toContain('msgClockRule 24');
  });
  it('says where it may be due later or earlier, and why that is not known', () => {
    const later = show(view({ clock: sampleClock(30.5, { exact: false, latest: inMinutes(60) }) }));
    expect(textOf(later.querySelector('time'))).toContain('replyDueRough');
    expect(textOf(later.querySelector('.why'))).toContain('msgClockRough');
    const earlier = show(view({ clock: sampleClock(30.5, { exact: false, earlier: true }) }));
    expect(textOf(earlier.querySelector('time'))).toContain('replyDueEarlier');
    expect(textOf(earlier.querySelector('.why'))).toContain('replyEarlierWhy');
    expect(textOf(show(view({ clock: sampleClock(30) })).querySelector('.why'))).not.toContain('replyEarlierWhy');
  });
  it.each([
    [sampleClock(200.5), 'open', false],
    [sampleClock(60.5), 'soon', true],
    [sampleClock(-30.5), 'overdue', true],
    [sampleClock(-30.5, { exact: false, latest: inMinutes(30) }), 'maybe-overdue', true],
  ])('of %j is %s', (clock, state, pressing) => {
    const panel = show(view({ clock }));
    expect(panel.querySelector('.reply-due')?.getAttribute('data-state')).toBe(state);
    expect(panel.querySelector('.due')?.hasAttribute('data-pressing')).toBe(pressing);
  });
  it('that no page gives a time for is said to wait all the same', () => {
    const panel = show(view({ untimed: 1 }));
    expect(textOf(panel.querySelector('[data-untimed]'))).toBe('replyUntimed');
    expect(panel.querySelector('[data-action="settle"]')).not.toBeNull();
  });
  it.each([
    ['settle', 'no-response-needed'],
    ['answered', 'answered'],
  ] as const)('can be stopped by the press of "%s", and that taken back', (action, kind) => {
    const settle = vi.fn();
    press(show(view({ clock: sampleClock(60) }), { ...noActions, settle }), `[data-action="${action}"]`);
    expect(settle).toHaveBeenLastCalledWith(kind);
    const settled = show(view({ settled: kind, settledHere: true }), { ...noActions, settle });
    expect(settled.querySelector('[data-figure="reply-due"]')).toBeNull();
    press(settled, '[data-undo="settle"]');
    expect(settle).toHaveBeenLastCalledWith('open');
  });
  it('that the page itself shows as answered is nothing to take back', () => {
    const settled = show(view({ settled: 'answered' }));
    expect(textOf(settled.querySelector('[data-settled="answered"]'))).toBe('msgAnswered');
    expect(settled.querySelector('[data-undo="settle"]')).toBeNull();
  });
  it('is stopped by the page’s own word as by nobody’s here: there is no press to take back', () => {
    const settled = show(view({ settled: 'no-response-needed' }));
    expect(textOf(settled.querySelector('[data-settled]'))).toBe('msgNoResponsePage');
    expect(settled.querySelector('[data-undo="settle"]')).toBeNull();
    const here = show(view({ settled: 'no-response-needed', settledHere: true }));
    expect(textOf(here.querySelector('[data-settled]'))).toContain('msgNoResponse ');
  });
  it.each([
    [{ answers: undefined }, 'unknown', 'msgPromptUnseen'],
    [{ untimed: 1 }, 'unknown', 'msgPromptUntimed'],
    [{ settled: 'answered' as const }, 'clear', 'msgPromptNone'],
  ])('of %j lights as what was read of it', (change, state, text) => {
    const light = show({ ...view(change), draft: draft('Hello').draft }).querySelector('[data-light="prompt"]');
    expect(light?.getAttribute('data-light-state')).toBe(state);
    expect(textOf(light)).toContain(text);
  });
});

describe('what a message needs', () => {
  it('stands there before anything is typed, and folds once something is', () => {
    const panel = show();
    expect(panel.querySelector<HTMLDetailsElement>('.needs')?.open).toBe(true);
    expect([...panel.querySelectorAll('[data-needs]')].map(textOf)).toEqual(['msgAcknowledgeAny', 'msgApologise']);
    expect([...panel.querySelectorAll('[data-question]')].map(textOf)).toEqual([
      'When will you send a new one?',
      'Who pays for the way back?',
    ]);
    expect(show(draft('Hello')).querySelector<HTMLDetailsElement>('.needs')?.open).toBe(false);
  });
  it('offers first sentences in the language of the buyer, which go in on a press', () => {
    const open = vi.fn();
    const panel = show(sampleState(), { ...noActions, open });
    press(panel, '[data-opener]');
    expect(open).toHaveBeenCalledWith(textOf(panel.querySelector('.ready q')));
    const german = view({ answers: { index: 0, triage: sampleTriage({ language: 'de' }) } });
    expect(show(german).querySelector('q[lang="de"]')?.textContent).toMatch(/tut mir leid/);
    const japanese = view({ answers: { index: 0, triage: sampleTriage({ language: 'ja', covered: false }) } });
    expect(show(japanese).querySelector('[data-openers="none"]')?.textContent).toBe('msgOpenersNone Japanese');
    expect(show(japanese).querySelector('[data-covered="false"]')).not.toBeNull();
    expect(show(draft('Hello')).querySelector('[data-opener]')).toBeNull();
  });
  it('names what a remedy costs, and that it is more than may be given', () => {
    const money = (amount: number): Money => ({ amount, currency: 'USD' });
    const panel = show(
      view({
        remedies: [
          { remedy: 'refund-shipping', cost: money(599), left: money(2499), concession: false },
          { remedy: 'return-shipping', cost: money(2500), left: money(1998), concession: true },
        ],
      }),
    );
    expect(textOf(panel.querySelector('[data-remedy="refund-shipping"]'))).toBe(
      'msgRemedyShipping msgCosts $5.99 · msgMayRefund $24.99',
    );
    expect(textOf(panel.querySelector('[data-remedy="return-shipping"] .over'))).toContain('⚠ msgMayGive $19.98');
    expect(panel.querySelector('[data-of="cost"]')?.getAttribute('data-amount')).toBe('599');
  });
  it('is, after a danger word, to be read with care: no words and no remedy are offered', () => {
    const triage = sampleTriage({ danger: [{ kind: 'legal', ...spanOf('kettle') }] });
    const panel = show(view({ answers: { index: 0, triage }, remedies: [{ remedy: 'explain', concession: false }] }));
    expect(textOf(panel.querySelector('[data-danger="legal"]'))).toBe('dangerLegal kettle');
    expect(panel.querySelectorAll('[data-opener], [data-remedy]')).toHaveLength(0);
    expect(panel.querySelectorAll('[data-question]')).toHaveLength(2);
  });
  it('is to be read first where it only may be dangerous, and its words and remedies stay', () => {
    const triage = sampleTriage({ danger: [{ kind: 'legal', ...spanOf('kettle'), maybe: true }] });
    const panel = show(view({ answers: { index: 0, triage }, remedies: [{ remedy: 'explain', concession: false }] }));
    expect(textOf(panel.querySelector('.danger b'))).toBe('⚠ msgMaybeDanger');
    expect(textOf(panel.querySelector('[data-danger="legal"]'))).toBe('dangerLegal kettle');
    expect(panel.querySelectorAll('.danger .quiet')).toHaveLength(0);
    expect(panel.querySelectorAll('[data-opener]').length).toBeGreaterThan(0);
    expect(panel.querySelectorAll('[data-remedy]')).toHaveLength(1);
  });
  it('names each kind of danger once, with all its words', () => {
    const triage = sampleTriage({
      danger: [
        { kind: 'fire', ...spanOf('kettle'), maybe: true },
        { kind: 'legal', ...spanOf('kettle') },
        { kind: 'fire', ...spanOf('the'), maybe: true },
        { kind: 'legal', start: 0, end: 0 },
      ],
    });
    const rows = [...show(view({ answers: { index: 0, triage } })).querySelectorAll<HTMLElement>('[data-danger]')];
    expect(rows.map((row) => [row.dataset['danger'], row.dataset['maybe'], row.querySelectorAll('q').length])).toEqual([
      ['fire', 'true', 2],
      ['legal', 'false', 1],
    ]);
    expect(rows.some((row) => textOf(row).includes('msgDangerBefore'))).toBe(false);
  });
  it('names a danger whose words the page shows no longer, and quotes none', () => {
    const triage = sampleTriage({ danger: [{ kind: 'fire', start: 0, end: 0 }] });
    const panel = show(view({ answers: { index: 0, triage } }));
    expect(textOf(panel.querySelector('[data-danger="fire"]'))).toBe('dangerFire msgDangerBefore');
    expect(panel.querySelector('[data-danger="fire"] q')).toBeNull();
    expect(panel.querySelectorAll('[data-opener]')).toHaveLength(0);
  });
});

describe('findings', () => {
  const text = 'Well, you should have asked.';
  const blame = sampleFinding({
    start: 6,
    end: 16,
    flag: 'blame-buyer',
    better: { words: 'we could', place: 'instead' },
  });

  it('quote their words and carry what they are as attributes', () => {
    const panel = show(draft(text, { findings: [blame] }));
    const row = panel.querySelector<HTMLElement>('[data-rule="blame"]');
    expect({ ...row?.dataset }).toEqual({
      rule: 'blame',
      severity: 'advice',
      start: '6',
      end: '16',
      flag: 'blame-buyer',
    });
    expect(textOf(row)).toContain('blameText you should');
    expect(row?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('severityAdvice');
  });
  it('say why once they are asked, and can be used, set aside and switched off', () => {
    const actions = { ...noActions, use: vi.fn(), dismiss: vi.fn(), switchOff: vi.fn(), jump: vi.fn() };
    const panel = show(draft(text, { findings: [blame] }), actions);
    expect(panel.textContent).not.toContain('Because');
    const why = panel.querySelector<HTMLDetailsElement>('.finding .why');
    act(() => {
      if (!why) return;
      why.open = true;
      why.dispatchEvent(new Event('toggle'));
    });
    expect(textOf(why)).toContain('Because');
    press(panel, '[data-action="switch-off"]');
    press(panel, '[data-action="use"]');
    press(panel, '[data-action="dismiss"]');
    press(panel, '.jump');
    expect(actions.switchOff).toHaveBeenCalledWith('blame');
    for (const action of [actions.use, actions.dismiss, actions.jump]) expect(action).toHaveBeenCalledWith(blame);
  });
  it('are thirty at most, with how many more there are', () => {
    const many = Array.from({ length: 45 }, (_, at) => sampleFinding({ start: at, end: at + 1 }));
    const panel = show(draft('x'.repeat(50), { findings: many }));
    expect(panel.querySelectorAll('[data-rule]')).toHaveLength(30);
    expect(textOf(panel.querySelector('[data-more]'))).toBe('msgMore 15');
  });
  it('are walked through with the arrows', () => {
    const findings = [0, 1, 2].map((at) => sampleFinding({ start: at, end: at + 1 }));
    const panel = show(draft('abc', { findings }));
    document.body.replaceChildren(panel);
    const rows = [...panel.querySelectorAll<HTMLElement>('.jump')];
    const key = (name: string) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
      );
    rows[0]?.focus();
    for (const [name, at] of [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowDown', 2],
      ['Home', 0],
      ['End', 2],
      ['ArrowUp', 1],
    ] as const) {
      key(name);
      expect(document.activeElement, name).toBe(rows[at]);
    }
  });
  it('where there are none say so, and praise nothing', () => {
    expect(textOf(show(draft('All is well here.')).querySelector('.check'))).toBe('msgNothing');
    expect(textOf(show(draft('')).querySelector('.check'))).toBe('');
    expect(textOf(show(draft('Hello', { check: 'reading' })).querySelector('.check'))).toBe('msgCheckReading');
    expect(textOf(show(draft('Hello', { check: 'waiting' })).querySelector('.check'))).toBe('msgCheckWaiting');
  });
});

describe('the panel', () => {
  it('says of each light a word and a reason', () => {
    const panel = show(draft('Hello', { findings: [sampleFinding({ group: 'missing' })] }));
    const lights = [...panel.querySelectorAll<HTMLElement>('[data-light]')];
    expect(lights.map(({ dataset }) => `${dataset['light']} ${dataset['lightState']}`)).toEqual([
      'prompt unknown',
      'accurate unknown',
      'helpful look',
    ]);
    expect(lights.map(textOf)[1]).toContain('msgStateUnknown. msgAccurateUnseen');
  });
  it('says which languages are checked where that of the draft is not', () => {
    const words = 'Vielen Dank für Ihre Nachricht.';
    expect(textOf(show(draft(words, { language: 'de' })).querySelector('[data-coverage="policy"]'))).toBe(
      'snippetCoverPolicy',
    );
    expect(show(draft('Danke', { language: 'de' })).querySelector('[data-coverage]')).toBeNull();
    expect(show(draft(words, { language: 'other' })).querySelector('[data-coverage="none"]')).not.toBeNull();
    expect(show(draft(words)).querySelector('[data-coverage]')).toBeNull();
  });
  it('says that there is no box to write in', () => {
    const panel = show(sampleState({ draft: undefined }));
    expect(panel.querySelector('[data-box="none"]')).not.toBeNull();
    expect(panel.querySelectorAll('[data-light], [data-opener]')).toHaveLength(0);
  });
  it.each([
    [undefined, 'unknown'],
    ['2026-11-22', 'open'],
    ['2026-11-21', 'over'],
  ])('of a message that the seller begins, possible until %s, says %s', (proactiveUntil, state) => {
    const shownNow = show(view({ mode: 'proactive', answers: undefined, proactiveUntil }));
    expect(shownNow.querySelector<HTMLElement>('[data-proactive]')?.dataset['proactive']).toBe(state);
  });
  it('shows ready texts folded; unfolded with what is unknown in them and what stands against them', () => {
    const snippet = { id: 'a', name: 'Sent', language: 'en', text: 'We sent {item}.', missing: ['item'] };
    const insert = vi.fn();
    const folded = show(view({ snippets: [snippet] }));
    expect(folded.querySelector('[data-snippet]')).toBeNull();
    const open = sampleState({
      view: sampleView({ snippets: [snippet] }),
      snippets: [{ ...snippet, findings: [sampleFinding({ start: 0, end: 2 })] }],
    });
    const panel = show(open, { ...noActions, insert });
    expect(textOf(panel.querySelector('[data-missing="item"]'))).toContain('msgVariables {item}');
    expect(panel.querySelector('[data-snippet] [data-rule="blame"]')).not.toBeNull();
    press(panel, '[data-snippet] [data-action="insert"]');
    expect(insert).toHaveBeenCalledWith('We sent {item}.');
  });
  it('says that a message was not delivered', () => {
    expect(textOf(show(view({ notDelivered: 2 })).querySelector('[data-not-delivered]'))).toContain(
      'msgNotDeliveredMany 2',
    );
  });
});

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CardFeedback } from '../../components/card-feedback';
import { CardSeen } from '../../components/card-seen';
import { CardSteps } from '../../components/card-steps';
import { summaryOf } from '../../components/card-summary';
import { type OrderCard, orderCard } from '../../lib/domain/order-card';
import { z } from '../../lib/domain/zod';
import { sampleNote } from '../domain/sample-note';

beforeEach(() => {
  Object.assign(fakeBrowser.i18n, {
    getMessage: (key: string, fill: string[] = []) => [key, ...fill].join(' '),
    getUILanguage: () => 'en-US',
  });
});

const clock = (state: string, day: string) => ({ until: { day }, days: 60, state, left: 9, basis: 'policy' });
const feedback = (more: object = {}) => ({
  orderId: '114-0000001-0000002',
  rating: 2,
  left: { day: '2026-11-12' },
  fulfilment: 'unknown',
  state: 'present',
  buyerRemoval: clock('open', '2027-01-11'),
  amazonRequest: clock('open', '2027-02-10'),
  steps: [],
  next: 'contact',
  seenAt: '2026-11-20T10:00:00.000Z',
  comment: 'Kettle came a week late',
  ...more,
});
const card = (more: object = {}): OrderCard =>
  z.parse(orderCard, { orderId: '114-0000001-0000002', goodwill: [], refunds: [], notes: [], ...more });
const drawn = (what: Parameters<typeof render>[0]): HTMLElement => {
  const place = document.createElement('div');
  act(() => render(what, place));
  return place;
};
const shown = (more: object): HTMLElement => drawn(<CardFeedback card={card(more)} />);
const times = (place: HTMLElement): (string | null)[] =>
  [...place.querySelectorAll('[data-figure] time')].map((time) => time.getAttribute('datetime'));

describe('feedback on the card of an order', () => {
  it('shows stars, words and both clocks', () => {
    const place = shown({ feedback: feedback() });
    expect(place.querySelector('.feedback')?.getAttribute('data-rating')).toBe('2');
    expect(place.querySelector('.comment')?.textContent).toBe('Kettle came a week late');
    expect(times(place)).toEqual(['2027-01-11', '2027-02-10']);
  });
  it('shows no clock of one that is no longer there', () => {
    const place = shown({ feedback: feedback({ state: 'vanished' }) });
    expect(place.textContent).toContain('cardFeedbackGone');
    expect(times(place)).toEqual([]);
  });
  it('shows both readings of an uncertain day', () => {
    const place = shown({ feedback: feedback({ left: { either: ['2026-12-11', '2026-11-12'] } }) });
    expect([...place.querySelectorAll('.feedback > p:first-child time')].map((time) => time.textContent)).toHaveLength(
      2,
    );
  });
  it.each([
    [false, 'cardFeedbackUntil'],
    [true, 'cardFeedbackClosed'],
  ])('says until when there can be one where none was seen (over: %s), and by whom', (over, text) => {
    const source = { title: 'Sample source', url: 'https://help.example/feedback', read: '2026-11-22' };
    const place = shown({ leaving: { until: '2027-01-01', over, days: 90, sure: 'official', source } });
    expect(place.textContent).toContain(text);
    expect(times(place)).toEqual(['2027-01-01']);
    expect(place.querySelector('a')?.textContent).toBe('Sample source');
  });
  it('is not there where nothing is known', () => expect(shown({}).childElementCount).toBe(0));
  it('says in one line how many stars there are, and when they were seen', () => {
    expect(summaryOf(card({ feedback: feedback() }))[0]).toBe('cardSeenFeedback: fbStars 2');
    expect(drawn(<CardSeen card={card({ feedback: feedback() })} />).querySelector('time')?.dateTime).toBe(
      '2026-11-20T10:00:00.000Z',
    );
  });
});

describe('steps on the card of an order', () => {
  const offered = (more: object): (string | null)[] => {
    const steps = <CardSteps card={card(more)} add={() => {}} save={async () => true} />;
    return [...drawn(steps).querySelectorAll('[data-take]')].map((button) => button.getAttribute('data-take'));
  };
  it('are those of an order where no feedback was seen', () =>
    expect(offered({})).toEqual(['contacted', 'replacement-sent', 'solved', 'claim-opened']));
  it('offer to ask where that comes next, and not a second time', () => {
    const took = (...kinds: ('contacted' | 'solved' | 'asked')[]) => ({
      notes: kinds.map((kind) => sampleNote({ kind, id: crypto.randomUUID() })),
      feedback: feedback({
        next: kinds.includes('asked') ? 'wait' : 'ask',
        steps: kinds.map((kind) => ({ id: kind, kind, at: '2026-11-20T10:00:00.000Z' })),
      }),
    });
    expect(offered(took('contacted', 'solved'))).toContain('asked');
    expect(offered(took('contacted', 'solved', 'asked'))).not.toContain('asked');
  });
});

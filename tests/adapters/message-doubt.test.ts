import { afterEach, describe, expect, it, vi } from 'vitest';
import { BOX, inboxOf, line, linesRead, openQuick, pane, readQuick, talkOf, when } from './message-quick.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a buyer who is called like a word for a side', () => {
  const talk = (name: string): string =>
    pane(
      line(name, when(10), 'Where is it?') + line('You', when(11), 'On its way'),
      `<h2>Conversation with ${name}</h2>`,
    );
  it.each(['Lei', 'Tu', 'Du', 'Io', 'Me', 'Moi', 'Sie', 'Händler', 'Kunde'])('is the buyer in English: %s', (name) =>
    expect(linesRead(talk(name))).toEqual([
      'buyer 2026-11-10T18:00 Where is it?',
      'seller 2026-11-11T18:00 On its way',
    ]),
  );
  it.each(['Seller', 'System', 'Amazon', 'You'])('says nothing where the word is one of the page: %s', (name) =>
    expect(linesRead(talk(name))).toBeUndefined(),
  );
});

describe("a line of the buyer's own", () => {
  const at = when(20);
  const own = (text: string): string => pane(`<div class="message" data-sender="buyer">${text}</div>`);
  it.each([
    ['a date', 'It should have come on<br>October 2, 2026', 'It should have come on⏎October 2, 2026'],
    ['a day', 'I need the answer<br>yesterday', 'I need the answer⏎yesterday'],
    ['a time of day', 'Call me at<br>10:30 AM', 'Call me at⏎10:30 AM'],
    ['a word for a side', 'Regards<br>Customer', 'Regards⏎Customer'],
    ['its first', 'yesterday<br>the parcel came broken', 'yesterday⏎the parcel came broken'],
    ['one of its own', 'It should have come on</p><p>October 2, 2026', 'It should have come on⏎October 2, 2026'],
    ['emphasised', 'It should have come on</p><p><b>yesterday</b>', 'It should have come on⏎yesterday'],
  ])('is no time and no name: %s', (_, text, read) => {
    expect(linesRead(pane(line('Buyer', at, text)))).toEqual([`buyer 2026-11-20T18:00 ${read}`]);
    expect(linesRead(own(`<p>${text}</p>`))).toEqual([`buyer ${read}`]);
    expect(linesRead(own(`<i>Tue 9:41 AM</i><p>${text}</p>`))?.[0]).toContain(read);
  });
  it('is no day of the clock in the head, nor its clock', () =>
    expect(linesRead(pane(line('Buyer', 'Nov 20, 2026 UTC', 'Call me at<br>11:30 PM')))?.[0]).not.toContain('T23:30'));
  it('is not the mark of a message that was not delivered', () =>
    expect(linesRead(pane(line('You', at, 'It says<br>Not delivered')))).toEqual([
      'seller 2026-11-20T18:00 It says⏎Not delivered',
    ]));
  it('is the time of the message where the page writes it into an element of another kind', () =>
    expect(linesRead(own('<p>Where is it?</p><div class="when">Nov 2, 2026 8:00 AM UTC</div>'))).toEqual([
      'buyer 2026-11-02T08:00 Where is it?',
    ]));
});

describe('the order of day and month', () => {
  const at = (date: string, words: string): string =>
    pane(line('Buyer', `${date} 10:00 AM UTC`, words) + line('You', '11/10/2026 10:00 AM UTC', 'On its way'));
  it.each([
    ['the language says it', '11/9/2026', 'Where is it?', '2026-11-09T10:00'],
    ['the buyer writes it otherwise', '11/9/2026', 'It was promised for</p><p>21/10/2026', '2026-11-09T10:00'],
  ])('is that of the page: %s', (_, date, words, from) =>
    expect(linesRead(at(date, words))?.[0]).toContain(`buyer ${from}`),
  );
  it('is not settled by what the buyer writes', () => {
    const url = 'https://sellercentral.amazon.de/messaging/inbox?fi=search&ss=114-0000001-0000002';
    const talk = pane(line('Buyer', '9/11/2026 10:00 UTC', 'It was promised for</p><p>10/21/2026'));
    expect(linesRead(talk, { lang: 'en-GB', url })?.[0]).toContain('2026-11-09T10:00');
  });
});

describe('what could be a message as well', () => {
  const asked = line('Buyer', when(10), 'Where is it?');
  const bubble = `<div class="bubble theirs"><b>Buyer</b> <span>${when(10)}</span><p>Where is it?</p></div>`;
  const answered = line('You', when(11), 'On its way');
  it.each([
    ['a bubble without a time', pane(`${bubble}<div class="bubble mine"><p>It was refunded today</p></div>`)],
    [
      'one whose time is not known',
      pane(`${bubble}<div class="bubble mine"><p>It was refunded</p><i>Tue 10:30</i></div>`),
    ],
    [
      'one with a link to the order',
      pane(`${bubble}<div class="mine"><p>See <a href="/orders-v3/order/x">here</a></p></div>`),
    ],
    ['a picture of a feeling', pane(`${bubble}<div class="mine"><p>👍</p></div>`)],
    [
      'an element of a list',
      pane(`<ul><li><b>Buyer</b> <i>${when(10)}</i><p>Where?</p></li><li><b>Acme</b><p>I refunded you</p></li></ul>`),
    ],
    [
      'another pane',
      `<main>${[asked + answered, asked + answered].map((each) => `<div class="p"><div class="thread">${each}</div></div>`).join('')}<textarea aria-label="Reply"></textarea></main>`,
    ],
    [
      'a pane with a heading',
      `<main>${[1, 2].map((each) => `<div class="p"><h3>Question ${each}</h3><div class="thread">${asked}</div></div>`).join('')}<textarea aria-label="Reply"></textarea></main>`,
    ],
  ])('leaves the conversation unread: %s', (_, page) => expect(linesRead(page)).toBeUndefined());
  it.each([
    [
      'groups of days',
      pane(
        `<div class="day"><h4>Nov 10, 2026</h4>${asked}</div><div class="day"><h4>Nov 11, 2026</h4>${answered}</div>`,
      ),
    ],
    ['an element around each', pane(`<div class="row">${asked}</div><div class="row">${answered}</div>`)],
  ])('%s are one conversation', (_, page) => expect(linesRead(page)).toHaveLength(2));
  const log = (entries: readonly string[]): string =>
    `<ul class="timeline">${entries.map((each) => `<li>${each}</li>`).join('')}</ul>`;
  it.each([
    [
      'in lines',
      log([
        `<b>Buyer</b> <i>${when(10)}</i> <span>requested a return</span>`,
        `<b>Seller</b> <i>${when(11)}</i> <span>authorised it</span>`,
      ]),
    ],
    [
      'in blocks',
      log([
        `<b>Buyer</b> <i>${when(10)}</i><p>requested a return</p>`,
        `<b>Seller</b> <i>${when(11)}</i><p>authorised it</p>`,
      ]),
    ],
  ])('the log of an order is no conversation: %s', (_, entries) => {
    expect(
      linesRead(
        `<main>${entries}<div class="q"><p>anna88</p><p>Where is my refund?</p></div><textarea></textarea></main>`,
      ),
    ).toBeUndefined();
    const aside = entries.replace('timeline', 'plain');
    expect(
      linesRead(
        `<main><div class="q"><p>anna88</p><p>Where?</p></div><textarea></textarea><aside>${aside}</aside></main>`,
      ),
    ).toBeUndefined();
  });
});

describe('what stands beside a conversation', () => {
  const talk = line('Buyer', when(10), 'Where is it?') + line('You', when(11), 'On its way');
  const shown = (beside: string, url?: string) =>
    talkOf(
      readQuick(
        openQuick(
          `<main><div class="pane">${beside}<div class="thread">${talk}</div>${BOX}</div></main>`,
          url ? { url } : {},
        ),
      ),
    );
  it.each([
    ['a return in a line', '<div class="status">Return: <span>Resolved on Nov 9</span></div>'],
    ['a claim by its name', '<div><span class="claim-badge">Resolved</span></div>'],
    ['a claim behind it', '<div><span class="badge">Resolved</span> A-to-z claim</div>'],
  ])('stops no clock where it is the state of something else: %s', (_, beside) =>
    expect([shown(beside)?.messages.length, shown(beside)?.state]).toEqual([2, undefined]),
  );
  it('stops it where it stands alone', () =>
    expect(shown('<div><span class="badge">Resolved</span></div>')?.state).toBe('resolved'));
  const plain = 'https://sellercentral.amazon.com/messaging/inbox';
  const link = '<a href="/orders-v3/order/114-0000001-0000009">114-0000001-0000009</a>';
  it.each([
    ['<p>Previous order: 114-0000001-0000009</p>', undefined],
    [`<p>Previous order: ${link}</p>`, undefined],
    [`<p>Replacement order</p><p>${link}</p>`, undefined],
    [`<p>Order</p><p>${link}</p>`, '114-0000001-0000009'],
    [`<p>Replacement order:</p><p>${link}</p>`, undefined],
    [`<p><a href="/orders-v3/order/114-0000001-0000009">Other order</a></p>`, undefined],
    [`<p>Order ID: ${link}</p>`, '114-0000001-0000009'],
    [`<p>${link}</p>`, '114-0000001-0000009'],
  ])('is its order only where it is called so: %s', (beside, orderId) => {
    expect(shown(beside, plain)).toMatchObject({ messages: [{}, {}] });
    expect(shown(beside, plain)?.orderId).toBe(orderId);
    expect(shown(beside, inboxOf('114-0000001-0000007'))?.orderId).toBeUndefined();
  });
});

describe('an answer that may not have gone', () => {
  const asked = line('Buyer', when(10), 'Where is it?');
  const said = (state: string) =>
    linesRead(
      pane(`${asked}<div class="message"><b>You</b> <span>${when(11)}</span>${state}<p>It is on its way</p></div>`),
    );
  it.each([
    'Not delivered',
    'Undeliverable',
    'Failed',
    'Delivery failure',
    'Message rejected',
    'Buyer has opted out',
    'Removed by Amazon',
    'Message withheld',
    'Zustellung fehlgeschlagen',
    'Abgelehnt',
    'Nachricht blockiert',
    "Échec de l'envoi",
    'Rechazado',
    'Error al enviar',
    'Mensaje bloqueado',
    'Invio non riuscito',
    'Rifiutato',
    '送信失敗',
    '未送信',
    '配信失敗',
    '已拒绝',
    '审核未通过',
  ])('is marked as not delivered: %s', (state) =>
    expect(said(`<span class="state">${state}</span>`)?.[1]).toBe('seller! 2026-11-11T18:00 It is on its way'),
  );
  it.each([
    ['a title', '<i title="Not delivered"></i>'],
    ['a spoken label', '<i role="img" aria-label="Message blocked"></i>'],
    ['a label of an icon', '<kat-icon name="exclamation" label="Not delivered"></kat-icon>'],
    ['a title of a drawing', '<svg><title>Not delivered</title></svg>'],
    ['what is pressed', '<button>Not delivered - retry</button>'],
    ['a link', '<a href="#">Not delivered. Learn more</a>'],
  ])('is so as well by %s', (_, state) => expect(said(state)?.[1]).toContain('seller! '));
  it.each(['Draft', 'Scheduled', 'Sending…', 'Automatic reply', 'Pending review', 'Anything else'])(
    'leaves the conversation unread where nobody knows: %s',
    (state) =>
      expect([said(`<em>${state}</em>`), said(`<div class="x">${state}</div>`)]).toEqual([undefined, undefined]),
  );
  it('is none where it was sent by no person', () =>
    expect(linesRead(pane(asked + line('You', when(11), 'This is an automatic reply. We are out.')))).toBeUndefined());
  it('is one with what belongs to it', () => {
    expect(said('<em>Sent</em>')).toHaveLength(2);
    expect(said('<a href="/x/label.pdf">label.pdf</a>')).toHaveLength(2);
  });
});

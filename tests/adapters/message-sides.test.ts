import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sideOf, sidesMarked } from '../../lib/adapters/message/side';

const names = {
  language: 'en-US',
  buyer: new Set(['sample person']),
  shop: new Set(['example widgets ltd', 'united states']),
};

describe('the side that a text names', () => {
  it.each([
    ['You', 'seller'],
    ['Seller:', 'seller'],
    ['Sie', 'seller', 'de'],
    ['Vous', 'seller', 'fr'],
    ['出品者', 'seller', 'ja'],
    ['您', 'seller', 'zh'],
    ['Example Widgets Ltd', 'seller'],
    ['You (Example Widgets Ltd)', 'seller'],
    ['Sent by you', 'seller'],
    ['Buyer', 'buyer'],
    ['Käuferin', 'buyer', 'de'],
    ['お客様', 'buyer', 'ja'],
    ['买家', 'buyer', 'zh'],
    ['Sample  Person', 'buyer'],
    ['Another Person (Buyer)', 'buyer'],
    ['Buyer: Another Person', 'buyer'],
    ['Message from the buyer', 'buyer'],
    ['Nachricht vom Käufer', 'buyer', 'de'],
    ["Message de l'acheteur", 'buyer', 'fr-FR'],
    ['購入者からのメッセージ', 'buyer', 'ja'],
    ['Amazon', 'amazon'],
    ['Amazon Customer Service', 'amazon'],
    ['Lei', 'seller', 'it-IT'],
    ['You', 'seller', ''],
  ])('%s: %s', (text, side, language = 'en-US') => expect(sideOf(text, { ...names, language })).toBe(side));
  it.each(['Lei', 'Tu', 'Du', 'Io', 'Moi', 'Me', 'Sie', 'Händler', 'Kunde', 'Message from Lei'])(
    '%s is a name on an English page, and on one that says no language',
    (text) => expect([sideOf(text, names), sideOf(text, { ...names, language: '' })]).toEqual([undefined, undefined]),
  );
  it.each(['You', 'Seller', 'Amazon', 'System', 'You (Seller)', 'Message from the seller'])(
    'none is named where a word contradicts the name that the page ties to a side: %s',
    (text) => {
      const buyer = new Set(['you', 'seller', 'amazon', 'system']);
      expect(sideOf(text, { ...names, buyer })).toBeUndefined();
    },
  );
  it('a shop called like a buyer is neither', () =>
    expect(sideOf('Buyer', { ...names, shop: new Set(['buyer']) })).toBeUndefined());
  it.each([
    '',
    'Message to the buyer',
    'Reply to Sample Person',
    'Sample Person (Seller)',
    'Buyer (You)',
    'Another Person',
    'Your order',
    'You have 3 messages',
    'Buyer and seller',
    'Buyer-seller messages',
    'From: Buyer',
    'Thank you',
    'Dear Sample Person',
  ])('none is named: %s', (text) => expect(sideOf(text, names)).toBeUndefined());
  it('is none where shop and buyer have one name', () => {
    const both = new Set(['sample person']);
    expect(sideOf('Sample Person', { ...names, buyer: both, shop: both })).toBeUndefined();
  });
});

describe('the side that marks name', () => {
  const marked = (html: string) => {
    const element = new JSDOM(html).window.document.body.firstElementChild;
    if (!element) throw new Error(html);
    return [...sidesMarked(element, names)];
  };
  it.each([
    ['<div class="x thread-message-max-width-container-right"></div>', ['seller']],
    ['<div class="thread-message-max-width-container-left y"></div>', ['buyer']],
    ['<div data-sender="BUYER"></div>', ['buyer']],
    ['<bsm-message sender-type="Seller"></bsm-message>', ['seller']],
    ['<li data-message-direction="outbound"></li>', ['seller']],
    ['<article aria-label="Message from buyer, Oct 2"></article>', ['buyer']],
    ['<div data-sender="BUYER" class="thread-message-max-width-container-right"></div>', ['seller', 'buyer']],
    ['<div class="right mine align-right"></div>', []],
    ['<div data-to-party="buyer" data-message-to-party="buyer" data-counter-party="buyer"></div>', []],
    ['<div data-sender="Sample Person"></div>', []],
    ['<div role="buyer" data-status="sent"></div>', []],
    ['<textarea aria-label="You"></textarea>', []],
    ['<div aria-label="Message to buyer"></div>', []],
  ])('%s: %j', (html, sides) => expect(marked(html).sort()).toEqual([...sides].sort()));
});

import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { sideOf, sidesMarked } from '../../lib/adapters/message/side';

const names = { buyer: new Set(['sample person']), shop: new Set(['example widgets ltd', 'united states']) };

describe('the side that a text names', () => {
  it.each([
    ['You', 'seller'],
    ['Seller:', 'seller'],
    ['Sie', 'seller'],
    ['Vous', 'seller'],
    ['出品者', 'seller'],
    ['您', 'seller'],
    ['Example Widgets Ltd', 'seller'],
    ['You (Example Widgets Ltd)', 'seller'],
    ['Sent by you', 'seller'],
    ['Buyer', 'buyer'],
    ['Käuferin', 'buyer'],
    ['お客様', 'buyer'],
    ['买家', 'buyer'],
    ['Sample  Person', 'buyer'],
    ['Another Person (Buyer)', 'buyer'],
    ['Buyer: Another Person', 'buyer'],
    ['Message from the buyer', 'buyer'],
    ['Nachricht vom Käufer', 'buyer'],
    ["Message de l'acheteur", 'buyer'],
    ['購入者からのメッセージ', 'buyer'],
    ['Amazon', 'amazon'],
    ['Amazon Customer Service', 'amazon'],
  ])('%s: %s', (text, side) => expect(sideOf(text, names)).toBe(side));
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
    expect(sideOf('Sample Person', { buyer: both, shop: both })).toBeUndefined();
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
    ['<div data-sender="Sample Person"></div>', []],
    ['<div role="buyer" data-status="sent"></div>', []],
    ['<textarea aria-label="You"></textarea>', []],
    ['<div aria-label="Message to buyer"></div>', []],
  ])('%s: %j', (html, sides) => expect(marked(html).sort()).toEqual([...sides].sort()));
});

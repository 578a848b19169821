import { afterEach, describe, expect, it, vi } from 'vitest';
import { CANCEL_REFUND, says } from '../../lib/adapters/labels';
import orderDetails from '../../lib/adapters/pages/seller-central/order-details';
import { page } from '../sandbox/sandbox.ts';
import { openSandbox } from './open-sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

describe('the offer to cancel a refund', () => {
  it.each([
    ...['Cancel refund', 'Cancel refunds', 'Cancel all pending refunds for this order', 'Cancel the refund'],
    ...[
      'Alle ausstehenden Erstattungen für diese Bestellung stornieren',
      'Erstattung stornieren',
      'Erstattung abbrechen',
    ],
    ...['Annuler les remboursements', 'Annuler tous les remboursements en attente', 'Annuler le remboursement'],
    ...['Cancelar reembolso', 'Cancelar todos los reembolsos pendientes de este pedido', 'Anular el reembolso'],
    ...['Annulla rimborsi', 'Per questo ordine, annulla tutti i rimborsi in sospeso', 'Annulla il rimborso'],
    ...['返金をキャンセル', 'この注文の保留中の返金をすべてキャンセル', '返金の取り消し'],
    ...['取消退款', '取消此订单的所有待处理退款'],
  ])('is “%s”', (text) => expect(says(CANCEL_REFUND, text)).toBe(true));
  it.each([
    ...[
      'Cancel order',
      'Cancel order and refund',
      'Cancel and refund the buyer',
      'Refund order',
      'Cancel',
      'Refund cancelled',
    ],
    ...['Bestellung stornieren', 'Bestellung stornieren und Erstattung veranlassen', 'Bestellung erstatten'],
    ...['Erstattung veranlassen und Bestellung stornieren', 'Annuler la commande et rembourser', 'Annuler la commande'],
    ...['Rembourser la commande', 'Cancelar pedido y reembolsar', 'Cancelar pedido', 'Annulla ordine e rimborsa'],
    ...[
      "Annulla l'ordine",
      'Rimborsa ordine',
      '注文をキャンセルして返金',
      '注文をキャンセル',
      '返金済みの注文をキャンセル',
    ],
    ...['取消订单', '取消订单并退款', '订单退款', 'Anuluj zwrot', 'إلغاء'],
  ])('is not “%s”', (text) => expect(says(CANCEL_REFUND, text)).toBe(false));

  const link = '<a href="#">Cancel refund</a>';
  it.each([
    ['a link', link, true],
    ['a button', '<button>Cancel refunds</button>', true],
    ['a Katal link that keeps its text to itself', '<kat-link label="Cancel refund"></kat-link>', true],
    ['a button of an input', '<input type="submit" value="Cancel refund">', true],
    ['hidden', `<div style="display:none">${link}</div>`, undefined],
    ['a hidden button of an input', '<div hidden><input type="submit" value="Cancel refund"></div>', undefined],
    ['off', '<button disabled>Cancel refund</button>', undefined],
    ['words in passing', '<p>Cancel refund</p>', undefined],
    ['something else', '<a href="#">Cancel order</a> <a href="#">Refund order</a>', undefined],
  ])('counts as %s, or does not', async (_name, html, expected) => {
    const { document, url } = await openSandbox(page('order-us'));
    document.querySelector('#MYO-app')?.insertAdjacentHTML('beforeend', html);
    const reading = orderDetails.read(document, url);
    const facts = reading.state === 'read' && reading.facts.kind === 'order-details' ? reading.facts : undefined;
    expect(facts?.details.refundCancellable).toBe(expected);
    expect(facts?.details.items).toHaveLength(1);
  });
});

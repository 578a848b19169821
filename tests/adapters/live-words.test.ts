import { describe, expect, it } from 'vitest';
import { says } from '../../lib/adapters/labels';
import { readerOf } from '../../lib/adapters/refund/live/memos';
import * as words from '../../lib/adapters/refund/live/words';

/** Phrases that speak of something and phrases that do not, in the order en, de, fr, es, it, ja, zh, then others. */
const table: Record<string, { yes: readonly string[]; no: readonly string[] }> = {
  REASON: {
    yes: [
      ...['Reason for refund', 'Refund reason', 'Grund der Erstattung', 'Erstattungsgrund', 'Motif du remboursement'],
      ...['Raison du remboursement', 'Motivo del reembolso', 'Razón', 'Motivo del rimborso', '返金の理由', '退款原因'],
    ],
    no: ['Reasonable', 'Hintergrund', 'Grundpreis', 'Refund', 'Shipping service', 'Quantity', 'Langue', '数量', '状态'],
  },
  MEMO: {
    yes: [
      'Note to yourself',
      'Memo to buyer',
      'Notiz',
      'Vermerk',
      'Mémo',
      'Nota',
      'Promemoria',
      '出品者メモ',
      '卖家备注',
    ],
    no: ['Notes are off', 'Notebook', 'Notify', 'Comments', 'Anotación', 'Notification', 'Memory', 'Address', 'メール'],
  },
  SUBMIT: {
    yes: [
      ...['Submit refund', 'Submit Partial Refund', 'Submit', 'Issue refund', 'Erstattung senden', 'Absenden'],
      ...['Erstattung veranlassen', 'Envoyer le remboursement', 'Valider', 'Enviar reembolso', 'Emitir reembolso'],
      ...['Invia rimborso', 'Emetti rimborso', '返金を送信', '提交退款'],
    ],
    no: [
      ...['Cancel', 'Save draft', 'Search', 'Refund full amount', 'Refund order', 'Close', 'Abbrechen', 'Zurücksenden'],
      ...['Annuler', 'Cancelar', 'Reenviar', 'Annulla', 'Inviato', 'キャンセル', '取消', 'Anuluj', 'إلغاء'],
    ],
  },
  NO_SUBMIT: {
    yes: [
      'Submit feedback',
      'Submit a case',
      'Submit search',
      'Cancel and submit later',
      'Bewertung senden',
      '取消提交',
    ],
    no: [
      'Submit refund',
      'Erstattung senden',
      'Envoyer le remboursement',
      'Enviar reembolso',
      'Invia rimborso',
      '提交',
    ],
  },
  FULL: {
    yes: [
      ...[
        'Full refund',
        'Refund full amount',
        'Refund the entire order',
        'Vollständige Erstattung',
        'Gesamtbetrag erstatten',
      ],
      ...['Remboursement intégral', 'Remboursement total', 'Reembolso completo', 'Reembolso total', 'Rimborso totale'],
      ...['Rimborso completo', '全額返金', '全额退款'],
    ],
    no: [
      ...['Partial refund', 'Refund for outbound shipping', 'Total refund', 'Fulfilment', 'Teilerstattung', 'Summe'],
      ...[
        'Remboursement partiel',
        'Reembolso parcial',
        'Rimborso parziale',
        '一部返金',
        '部分退款',
        'Carefully packed',
      ],
    ],
  },
  PARTIAL: {
    yes: [
      ...['Partial refund', 'Refund a part', 'Teilerstattung', 'Teilbetrag erstatten', 'Remboursement partiel'],
      ...['Reembolso parcial', 'Rimborso parziale', '一部返金', '部分退款'],
    ],
    no: ['Full refund', 'Parts and accessories', 'Vorteil', 'Mitteilung', 'Rimborso totale', '全額返金', '全额退款'],
  },
  TAKEN_IN: {
    yes: [
      ...[
        'Your refund has been submitted.',
        'Refund issued',
        'The refund was sent.',
        'Ihre Erstattung wurde gesendet.',
      ],
      ...[
        'Die Erstattung wurde veranlasst.',
        'Votre remboursement a été envoyé.',
        'Le remboursement a bien été effectué.',
      ],
      ...['Se ha enviado el reembolso.', 'El reembolso ha sido emitido.', 'Il rimborso è stato inviato.'],
      ...['返金を送信しました。', '返金が処理されました', '退款已提交', '已成功提交退款'],
    ],
    no: [
      'Submit refund',
      'Erstattung senden',
      'Envoyer',
      'Enviar',
      'Invia',
      '送信',
      '提交',
      'Saved',
      'Enter an amount',
    ],
  },
  REFUSED: {
    yes: [
      ...['Amount exceeds the maximum', 'Your refund could not be submitted.', 'An error occurred', 'Invalid amount'],
      ...['Der Betrag überschreitet das Maximum', 'Die Erstattung konnte nicht gesendet werden.', 'Ungültiger Betrag'],
      ...['Le montant dépasse le maximum', 'Le remboursement n’a pas été envoyé', 'El importe supera el máximo'],
      ...['No se ha enviado el reembolso', 'L’importo supera il massimo', 'Il rimborso non è stato inviato'],
      ...['金額が上限を超えています', '返金を送信できませんでした', '金额超过上限', '退款提交失败'],
    ],
    no: [
      ...['Your refund has been submitted.', 'Ihre Erstattung wurde gesendet.', 'Votre remboursement a été envoyé.'],
      ...['Se ha enviado el reembolso.', 'Il rimborso è stato inviato.', '返金を送信しました。', '退款已提交', 'Saved'],
    ],
  },
  NOT_NOW: {
    yes: [
      'A refund was already issued',
      'Refunds must be submitted in time',
      'Bereits veranlasst',
      '返金は既に処理されました',
    ],
    no: [
      'Your refund has been submitted.',
      'Ihre Erstattung wurde gesendet.',
      '退款已提交',
      'Il rimborso è stato inviato.',
    ],
  },
  NO_MEMO: {
    yes: [
      'Leave feedback',
      'Search notes',
      'Gift note',
      'Delivery note',
      'Bewertung',
      'Avis',
      'Reseña',
      'レビュー',
      '评价',
    ],
    no: ['Note to yourself', 'Memo to buyer', 'Notiz für Sie selbst', 'Mémo', 'Nota', '購入者へのメモ', '卖家备注'],
  },
};

describe.each(Object.entries(table))('%s', (name, { yes, no }) => {
  const pattern = Reflect.get(words, name) as RegExp;
  it.each(yes)('speaks of “%s”', (text) => expect(says(pattern, text)).toBe(true));
  it.each(no)('does not speak of “%s”', (text) => expect(says(pattern, text)).toBe(false));
});

describe('who reads a memo', () => {
  it.each([
    ...['Memo to buyer', 'Note to the buyer (optional)', 'Message to customer', 'Buyer memo', 'Notiz an den Käufer'],
    ...['Nachricht für den Kunden', 'Mitteilung an Käufer', 'Mémo à l’acheteur', "Message pour l'acheteur"],
    ...[
      'Note au client',
      'Nota para el comprador',
      'Mensaje al cliente',
      "Nota per l'acquirente",
      'Messaggio al cliente',
    ],
    ...['購入者へのメモ', 'お客様へのメッセージ', '给买家的留言', '买家备注', 'Note (visible to the buyer)'],
  ])('the buyer: “%s”', (label) => expect(readerOf(label)).toBe('buyer'));
  it.each([
    ...['Note to yourself', 'Seller memo', 'Internal note', 'Memo (not visible to the buyer)', 'Notiz für Sie selbst'],
    ...['This note will not be visible to the buyer', 'Interne Notiz', 'Verkäufernotiz', 'Note pour vous-même'],
    ...['Mémo du vendeur', 'Note interne', 'Nota para ti', 'Nota interna', 'Nota del vendedor', 'Nota per te'],
    ...['Nota del venditore', 'Promemoria personale', '出品者メモ', '自分用メモ', '卖家备注', '给自己的备注'],
  ])('only the seller: “%s”', (label) => expect(readerOf(label)).toBe('self'));
  it.each([
    ...[
      'Memo',
      'Note',
      'Notiz',
      'Nota',
      'メモ',
      '备注',
      'Memo to buyer Seller memo',
      'Note to yourself or to the buyer',
    ],
    ...[
      'Anteckning till köparen',
      'Notatka dla kupującego',
      'Alıcıya not',
      'ملاحظة للمشتري',
      'Notitie',
      'Nota para si',
    ],
    ...['', '구매자 메모', 'Заметка', 'บันทึก', 'Ghi chú', 'הערה', 'नोट', 'Megjegyzés', 'Σημείωση'],
  ])('nobody for certain: “%s”', (label) => expect(readerOf(label)).toBeUndefined());
});

import { describe, expect, it } from 'vitest';
import { readHead } from '../../../lib/domain/import/report-head';
import { heads } from './sample-report';

const usual = { date: 0, rating: 1, comment: 2, reply: 3, orderId: 4, rater: 5, width: 6 };

describe('the head of a seller feedback report', () => {
  it.each([
    ['en', undefined],
    ['en, newer', undefined],
    ['de', 'de'],
    ['de, mixed', 'de'],
    ['fr', 'fr'],
    ['fr, curly', 'fr'],
    ['it', 'it'],
    ['es', 'es'],
    ['nl', 'nl'],
    ['pl', 'pl'],
  ])('is known in %s', (name, language) => {
    expect(readHead((heads[name] ?? '').split('\t'))).toEqual({ ...usual, language });
  });

  it('may have its columns in any order, others between them, and marks and spaces around', () => {
    expect(readHead(['\ufefforder id', ' Rater Role ', 'COMMENTS', 'Arrived on Time', 'rating', 'Date\u00a0'])).toEqual(
      {
        orderId: 0,
        comment: 2,
        rating: 4,
        date: 5,
        width: 6,
        reply: undefined,
        rater: undefined,
        language: undefined,
      },
    );
  });

  it.each([
    ['one that is needed is missing', 'Date\tRating\tComments\tResponse'],
    ['one is named twice', 'Date\tDatum\tRating\tComments\tOrder ID'],
    ['it is the head of another report', 'order-id\torder-item-id\tpurchase-date\tpayments-date\tbuyer-email'],
    ['it is a row', '9/4/26\t1\tArrived broken\t\t114-0000001-0000002\t'],
  ])('is not known where %s', (_, head) => {
    expect(readHead(head.split('\t'))).toBeUndefined();
  });
});

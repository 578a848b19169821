import { marketplaceCodes } from '../../lib/domain/marketplace';
import { hitKinds, LONGEST_QUERY, type Query } from '../../lib/domain/search/query';

const DAY = /^\d{4}-\d\d-\d\d$/;
const dayIn = (text: string | null): string | undefined =>
  text !== null && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;

/** A query as it stands in the page's address, behind `#search/`. */
export function queryText({ typed, kind, store, from, to }: Query): string {
  const filters = Object.entries({ kind, store, from, to }).flatMap(([name, value]) => (value ? [[name, value]] : []));
  return new URLSearchParams([['q', typed], ...filters]).toString();
}

/** The query that an address holds; what it cannot mean is left out. */
export function queryOf(text: string): Query {
  const params = new URLSearchParams(text);
  return {
    typed: (params.get('q') ?? '').slice(0, LONGEST_QUERY),
    kind: hitKinds.find((each) => each === params.get('kind')),
    store: marketplaceCodes.find((each) => each === params.get('store')),
    from: dayIn(params.get('from')),
    to: dayIn(params.get('to')),
  };
}

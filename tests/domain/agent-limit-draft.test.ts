import { describe, expect, it } from 'vitest';
import { agentDraftOf, readAgentLimit } from '../../lib/domain/agent-limit-draft';

describe('the limit of an agent', () => {
  it.each([
    [{ concession: '25', total: '100.00' }, 'USD', { limit: { concession: 25_00, total: 100_00 } }],
    [{ concession: '', total: '0' }, 'USD', { limit: { total: 0 } }],
    [{ concession: '3,000' }, 'JPY', { limit: { concession: 3000 } }],
    [{ concession: '3,000' }, 'USD', { problems: { concession: 'amount' } }],
    [{ concession: '30', total: '20' }, 'EUR', { problems: { concession: 'above-total' } }],
    [{}, 'EUR', { problems: { concession: 'nothing' } }],
  ] as const)('%j in %s', (draft, currency, expected) => {
    const read = readAgentLimit(draft, currency);
    expect(read).toEqual(expected);
    if ('limit' in read) expect(readAgentLimit(agentDraftOf(read.limit, currency), currency)).toEqual(read);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../lib/adapters/adapter.ts';
import { adapters } from '../../lib/adapters/registry';
import { messagePage } from '../sandbox/sandbox.ts';
import { openSandbox } from './open-sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

const readingOf = async (id: string): Promise<Reading | undefined> => {
  const { document, url } = await openSandbox(messagePage(id));
  return adapters.find((each) => each.matches(url))?.read(document, url);
};

describe('the name of the buyer', () => {
  it('is read from the page’s own heading, and goes into no observation', async () => {
    const reading = await readingOf('message-compose-us');
    if (reading?.state !== 'read') return expect.fail(`${reading?.state}`);
    expect(reading.reply?.buyerName).toBe('Sample Person');
    expect(JSON.stringify(reading.facts)).not.toContain('Sample Person');
  });
  it.each(['message-compose-de', 'message-compose-jp', 'message-v3-shadow'])(
    'is not guessed where nobody knows what of the heading it is: %s',
    async (id) => {
      const reading = await readingOf(id);
      if (reading?.state !== 'read') return expect.fail(`${reading?.state}`);
      expect(reading.reply?.buyerName).toBeUndefined();
    },
  );
});

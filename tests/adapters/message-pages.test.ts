import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../lib/adapters/adapter.ts';
import { parentOf } from '../../lib/adapters/dom.ts';
import { adapters } from '../../lib/adapters/registry';
import { compose as composeSchema, inbox as inboxSchema } from '../../lib/domain/message/thread.ts';
import { z } from '../../lib/domain/zod';
import { messagePages } from '../sandbox/sandbox.ts';
import { isWhen, plainConversation, plainLine, plainRow, spanOf } from './message-truth.ts';
import { openSandbox } from './open-sandbox.ts';

afterEach(() => vi.unstubAllGlobals());

const readingOf = (document: Document, url: URL): Reading | undefined =>
  adapters.find((each) => each.matches(url))?.read(document, url);

/** Whether a box is the one that a selector means, itself or the control around it. */
function isBox(box: Element | undefined, selector: string): boolean {
  for (let node: Element | null = box ?? null; node; node = parentOf(node)) if (node.matches(selector)) return true;
  return false;
}

describe.each(messagePages)('$id', (page) => {
  it(`is read as ${page.truth.state}`, async () => {
    const { document, url } = await openSandbox(page);
    const truth = page.later ?? page.truth;
    const reading = readingOf(document, url);
    if (truth.state === 'none') return expect(['elsewhere', undefined]).toContain(reading?.state);
    if (reading?.state !== 'read' || truth.state !== 'read') return expect(reading?.state).toBe(truth.state);
    const { facts, reply } = reading;
    if (truth.reply) expect(isBox(reply?.box, truth.reply), 'the box').toBe(true);
    else expect(reply).toBeUndefined();
    if (facts.kind === 'compose') return expect(z.parse(composeSchema, facts.compose)).toEqual(truth.compose);
    if (facts.kind !== 'inbox') return expect.fail(facts.kind);
    const { list, conversation } = z.parse(inboxSchema, facts.inbox);
    expect(list && { kind: list.kind, rows: list.rows.map(plainRow) }).toEqual(
      truth.list && { kind: truth.list.kind, rows: truth.list.rows.map(plainRow) },
    );
    for (const [at, { sent }] of (truth.list?.rows ?? []).entries())
      expect(isWhen(list?.rows[at]?.sent, sent), JSON.stringify([list?.rows[at]?.sent, sent && spanOf(sent)])).toBe(
        true,
      );
    expect(conversation && plainConversation(conversation)).toEqual(
      truth.conversation && plainConversation(truth.conversation),
    );
    expect(conversation?.messages.map(plainLine)).toEqual(truth.conversation?.messages.map(plainLine));
    for (const [at, { sent }] of (truth.conversation?.messages ?? []).entries()) {
      const read = conversation?.messages[at]?.sent;
      expect(isWhen(read, sent), `${at}: ${JSON.stringify([read, sent && spanOf(sent)])}`).toBe(true);
    }
    const newest = truth.conversation?.messages.findLast(({ from }) => from === 'buyer');
    if (reply && newest)
      expect(reply.answered?.textContent?.replace(/\s+/g, ' ')).toContain(
        newest.text.replace(/\s+/g, ' ').slice(0, 40),
      );
  });
});

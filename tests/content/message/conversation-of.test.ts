import { describe, expect, it } from 'vitest';
import { conversationOf } from '../../../lib/content/message/conversation-of';
import type { MessagePage } from '../../../lib/content/parts';
import { sampleView } from '../../components/reply/sample-message';

const pageOf = (texts: readonly string[], ids: object): MessagePage => {
  const messages = texts.map((text) => ({ from: 'buyer' as const, text }));
  const { threadId: _, orderId: __, ...view } = sampleView();
  return {
    adapter: 'inbox',
    view: { ...view, ...ids },
    facts: { kind: 'inbox', inbox: { conversation: { messages, whole: true } } },
    anchor: undefined,
  };
};

describe('a conversation', () => {
  it('that names neither order nor case is told from another by how it begins', () => {
    const one = conversationOf(pageOf(['Does it fit?'], {}));
    expect(conversationOf(pageOf(['Does it fit?', 'Hello?'], {}))).toBe(one);
    expect(conversationOf(pageOf(['Is it blue?'], {}))).not.toBe(one);
  });
  it('is the same by its key, whatever it shows', () => {
    const ids = { threadId: 'case:sample-case-0001' };
    expect(conversationOf(pageOf(['Older', 'Does it fit?'], ids))).toBe(conversationOf(pageOf(['Does it fit?'], ids)));
    expect(conversationOf(pageOf(['Does it fit?'], { threadId: 'case:sample-case-0002' }))).not.toBe(
      conversationOf(pageOf(['Does it fit?'], ids)),
    );
  });
});

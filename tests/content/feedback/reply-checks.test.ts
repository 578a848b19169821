import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { publicDraft } from '../../../lib/content/feedback/public-draft';
import { checkByPart } from '../../../lib/content/feedback/reply-checks';
import { shelf } from '../../../lib/content/parts';
import { sampleRow } from '../../domain/feedback/sample-feedback';
import { sampleLine, TODAY } from '../../domain/feedback/sample-line';
import { samplePart } from '../message/checks';

const content = { line: sampleLine(2), row: sampleRow(2, { comment: 'Came broken' }), today: TODAY };

beforeEach(() => {
  delete shelf().reply;
});

describe('a draft of a public reply', () => {
  it('is one that everyone reads, and answers the comment', () => {
    const draft = publicDraft(content, 'We replaced it.');
    expect(draft).toMatchObject({
      mode: 'public',
      today: TODAY,
      answers: { text: 'Came broken', triage: { problem: true } },
    });
    expect(publicDraft({ ...content, row: sampleRow(2, { comment: ' ' }) }, 'x').answers).toBeUndefined();
  });
  it('is checked in the page once the script for it has come, asked for once', async () => {
    const sendMessage = vi.fn(async () => {
      shelf().reply = samplePart;
      return { data: null };
    });
    Object.assign(fakeBrowser.runtime, { sendMessage });
    const check = checkByPart(new AbortController().signal);
    const drafts = ['We are sorry, you should know', 'We are sorry'].map((text) => publicDraft(content, text));
    const found = await Promise.all(drafts.map((draft) => check(draft, () => {})));
    expect(found.map((each) => each.map(({ rule }) => rule))).toEqual([['blame'], []]);
    expect(sendMessage).toHaveBeenCalledOnce();
    expect(sendMessage).toHaveBeenCalledWith({ makegood: 'loadPart', data: { part: 'reply' } });
  });
  it('is checked once more when it was heard, the last one alone', async () => {
    vi.useFakeTimers();
    shelf().reply = samplePart;
    const asked: unknown[] = [];
    Object.assign(fakeBrowser.runtime, {
      sendMessage: async ({ makegood, data }: { makegood: string; data: unknown }) => {
        if (makegood !== 'hearDraft') return { data: null };
        asked.push(data);
        return { data: { sentences: [], all: {} } };
      },
    });
    const check = checkByPart(new AbortController().signal);
    const later = vi.fn();
    await check(publicDraft(content, 'We are very sorry'), later);
    await check(publicDraft(content, 'We are very sorry, you should know'), later);
    await vi.advanceTimersByTimeAsync(1_000);
    vi.useRealTimers();
    expect(asked).toEqual([{ text: 'We are very sorry, you should know', isPublic: true, message: 'Came broken' }]);
    expect(later).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ rule: 'blame' })]);
  });
});

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
    const found = await Promise.all(drafts.map(check));
    expect(found.map((each) => each.map(({ rule }) => rule))).toEqual([['blame'], []]);
    expect(sendMessage).toHaveBeenCalledOnce();
    expect(sendMessage).toHaveBeenCalledWith({ makegood: 'loadPart', data: { part: 'reply' } });
  });
});

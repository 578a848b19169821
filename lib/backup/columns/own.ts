import type { ThreadRecord } from '../../domain/message/thread';
import type { Note } from '../../domain/note';
import type { Snippet } from '../../domain/snippet/snippet';
import { defineCsv } from './define-csv';

export const notesCsv = defineCsv<Note>({
  name: 'notes',
  columns: ['feedbackOrder', 'csvMoment', 'csvKind', 'importValue', 'csvChanged', 'csvRemoved'],
  rows: ({ orderId, at, kind, text, changedAt, removed }) => [[orderId, at, kind, text, changedAt, removed]],
});

/** Conversations, a message a row; its words where they are kept. */
export const threadsCsv = defineCsv<ThreadRecord>({
  name: 'threads',
  columns: [
    'feedbackOrder',
    'csvCase',
    'importMarketplace',
    'csvFrom',
    'csvSentFrom',
    'csvSentTo',
    'csvFirstSeen',
    'csvLength',
    'csvBlocked',
    'importValue',
  ],
  rows: ({ orderId, caseIds, marketplace, messages }) =>
    messages.map(({ from, sent, firstSeenAt, length, blocked = false, text }) => [
      orderId,
      caseIds.join(' '),
      marketplace?.value,
      from,
      sent?.from,
      sent?.to,
      firstSeenAt,
      length,
      blocked,
      text,
    ]),
});

export const snippetsCsv = defineCsv<Snippet>({
  name: 'snippets',
  columns: ['csvName', 'csvLanguage', 'importValue', 'csvChanged'],
  rows: ({ name, language, text, changedAt, removed }) => (removed ? [] : [[name, language, text, changedAt]]),
});

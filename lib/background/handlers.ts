import type { MessageName } from '../messaging/protocol';
import type { Handlers } from '../messaging/server';
import { dueFeedback } from './due-feedback';
import { dueMessages } from './due-messages';
import { hearDraft } from './hear-draft';
import { loadPart } from './load-part';
import { markRow } from './mark-row';
import { openReport } from './open-report';
import { openOrderCard } from './order-card';
import { prompts } from './prompts';
import { queue } from './queue';
import { recordPage } from './record-page';
import { saveNote } from './save-note';
import { settleThread } from './settle-thread';
import { takeStep } from './take-step';
import { dropTaught, saveTaught } from './taught';

/** What answers each message. The background answers with them; a page that shows the sample answers itself, from the sample. */
export const handlers: Handlers<Exclude<MessageName, 'reportPage'>> = {
  recordPage,
  loadPart,
  saveTaught,
  dropTaught,
  openReport,
  openOrderCard,
  saveNote,
  takeStep,
  dueFeedback,
  dueMessages,
  settleThread,
  prompts,
  queue,
  markRow,
  hearDraft,
};

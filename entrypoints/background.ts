import { defineBackground } from 'wxt/utils/define-background';
import { dueFeedback } from '../lib/background/due-feedback';
import { dueMessages } from '../lib/background/due-messages';
import { startHousekeeping } from '../lib/background/housekeeping';
import { loadPart } from '../lib/background/load-part';
import { markRow } from '../lib/background/mark-row';
import { openReport } from '../lib/background/open-report';
import { openOrderCard } from '../lib/background/order-card';
import { queue } from '../lib/background/queue';
import { recordPage } from '../lib/background/record-page';
import { saveNote } from '../lib/background/save-note';
import { settleThread } from '../lib/background/settle-thread';
import { takeStep } from '../lib/background/take-step';
import { dropTaught, saveTaught } from '../lib/background/taught';
import type { MessageName } from '../lib/messaging/protocol';
import { serveMessages } from '../lib/messaging/server';

export default defineBackground({
  type: 'module',
  main() {
    serveMessages<Exclude<MessageName, 'reportPage'>>({
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
      queue,
      markRow,
    });
    startHousekeeping();
  },
});

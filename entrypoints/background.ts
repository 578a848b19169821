import { defineBackground } from 'wxt/utils/define-background';
import { recordPage } from '../lib/background/handlers';
import { startHousekeeping } from '../lib/background/housekeeping';
import { serveMessages } from '../lib/messaging/server';

export default defineBackground({
  type: 'module',
  main() {
    serveMessages<'recordPage'>({ recordPage });
    startHousekeeping();
  },
});

import { defineBackground } from 'wxt/utils/define-background';
import { handlers } from '../lib/background/handlers';
import { startHousekeeping } from '../lib/background/housekeeping';
import { startWelcome } from '../lib/background/welcome';
import { serveMessages } from '../lib/messaging/server';

export default defineBackground({
  type: 'module',
  main() {
    serveMessages(handlers);
    startHousekeeping();
    startWelcome();
  },
});

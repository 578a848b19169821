import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Adapter } from '../../lib/adapters/adapter';
import { framesWithin } from '../../lib/adapters/frames';
import { startPageSession } from '../../lib/content/page-session';
import { scriptHosts } from '../../lib/policies/script-hosts';

const adapters = import.meta.glob<Adapter>('../../lib/adapters/pages/compose-message/*.ts', {
  eager: true,
  import: 'default',
});

/** A script of its own: beginning a message takes nothing of what reads a conversation. */
export default defineContentScript({
  matches: scriptHosts().flatMap((host) => [
    `https://${host}/messaging/contact*`,
    `https://${host}/gp/orders-v2/contact*`,
  ]),
  runAt: 'document_idle',
  // Nothing of the extension's own goes through the page's message channel.
  noScriptStartedPostMessage: true,
  main: (ctx) => startPageSession(ctx, Object.values(adapters), { frames: framesWithin }),
});

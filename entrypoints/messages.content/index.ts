import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Adapter } from '../../lib/adapters/adapter';
import { framesWithin } from '../../lib/adapters/frames';
import { startPageSession } from '../../lib/content/page-session';
import { scriptHosts } from '../../lib/policies/script-hosts';

const adapters = import.meta.glob<Adapter>('../../lib/adapters/pages/messages/*.ts', {
  eager: true,
  import: 'default',
});

/** A script of its own, so that the reader of messages is no weight on any other page. */
export default defineContentScript({
  matches: scriptHosts().map((host) => `https://${host}/messaging/*`),
  // Where a message is begun, another script reads.
  excludeMatches: scriptHosts().map((host) => `https://${host}/messaging/contact*`),
  runAt: 'document_idle',
  // Nothing of the extension's own goes through the page's message channel.
  noScriptStartedPostMessage: true,
  main: (ctx) => startPageSession(ctx, Object.values(adapters), { frames: framesWithin }),
});

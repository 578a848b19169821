import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Adapter } from '../../lib/adapters/adapter';
import { startPageSession } from '../../lib/content/page-session';
import { scriptHosts } from '../../lib/policies/script-hosts';

const adapters = import.meta.glob<Adapter>('../../lib/adapters/pages/business-report/*.ts', {
  eager: true,
  import: 'default',
});

/** A script of its own, so that neither its reader nor that of account health is a weight on the other's pages. */
export default defineContentScript({
  matches: scriptHosts().flatMap((host) => [`https://${host}/business-reports*`, `https://${host}/gp/site-metrics/*`]),
  runAt: 'document_idle',
  // Nothing of the extension's own goes through the page's message channel.
  noScriptStartedPostMessage: true,
  main: (ctx) => startPageSession(ctx, Object.values(adapters)),
});

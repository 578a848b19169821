import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Adapter } from '../../lib/adapters/adapter';
import { startPageSession } from '../../lib/content/page-session';
import { scriptHosts } from '../../lib/policies/script-hosts';

const adapters = import.meta.glob<Adapter>('../../lib/adapters/pages/account-health/*.ts', {
  eager: true,
  import: 'default',
});

/** A script of its own, so that the reader of account health is no weight on any other page. */
export default defineContentScript({
  matches: scriptHosts().flatMap((host) => [`https://${host}/performance/*`]),
  runAt: 'document_idle',
  // Nothing of the extension's own goes through the page's message channel.
  noScriptStartedPostMessage: true,
  main: (ctx) => startPageSession(ctx, Object.values(adapters)),
});

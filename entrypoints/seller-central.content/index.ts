import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Adapter } from '../../lib/adapters/adapter';
import { startPageSession } from '../../lib/content/page-session';
import { allHosts } from '../../lib/policies/marketplaces';

const adapters = import.meta.glob<Adapter>('../../lib/adapters/pages/seller-central/*.ts', {
  eager: true,
  import: 'default',
});

export default defineContentScript({
  matches: allHosts().map((host) => `https://${host}/*`),
  // Pages with a script of their own.
  excludeMatches: allHosts().flatMap((host) => [
    `https://${host}/gp/orders-v2/refund*`,
    `https://${host}/feedback-manager*`,
    `https://${host}/gp/feedback-manager/*`,
    `https://${host}/messaging/*`,
    `https://${host}/gp/orders-v2/contact*`,
    `https://${host}/performance/*`,
    `https://${host}/business-reports*`,
    `https://${host}/gp/site-metrics/*`,
  ]),
  runAt: 'document_idle',
  // Nothing of the extension's own goes through the page's message channel.
  noScriptStartedPostMessage: true,
  main: (ctx) => startPageSession(ctx, Object.values(adapters)),
});

import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Adapter } from '../../lib/adapters/adapter';
import { createListSession } from '../../lib/content/feedback/list-session';
import { createPageReader } from '../../lib/content/page-reader';
import { startPageSession } from '../../lib/content/page-session';
import { allHosts } from '../../lib/policies/marketplaces';

const adapters = import.meta.glob<Adapter>('../../lib/adapters/pages/feedback-manager/*.ts', {
  eager: true,
  import: 'default',
});

/** A script of its own, so that the reader of feedback is no weight on any other page. */
export default defineContentScript({
  matches: allHosts().flatMap((host) => [`https://${host}/feedback-manager*`, `https://${host}/gp/feedback-manager/*`]),
  runAt: 'document_idle',
  // Nothing of the extension's own goes through the page's message channel.
  noScriptStartedPostMessage: true,
  main: (ctx) => startPageSession(ctx, Object.values(adapters), { lists: createListSession, reader: createPageReader }),
});

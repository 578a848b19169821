import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPageSession } from '../../lib/content/page-session';
import { allHosts } from '../../lib/policies/marketplaces';

export default defineContentScript({
  matches: allHosts().map((host) => `https://${host}/*`),
  runAt: 'document_idle',
  main: startPageSession,
});

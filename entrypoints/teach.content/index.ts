import { defineContentScript } from 'wxt/utils/define-content-script';
import { shelf } from '../../lib/content/parts';
import { startTeaching } from '../../lib/content/teach/start-teaching';
import { allHosts } from '../../lib/policies/marketplaces';

/** Put into a page by the background when the person wants to point at a field. */
export default defineContentScript({
  matches: allHosts().map((host) => `https://${host}/*`),
  registration: 'runtime',
  // Nothing of the extension's own goes through the page's message channel.
  noScriptStartedPostMessage: true,
  main() {
    shelf().teach = startTeaching;
  },
});

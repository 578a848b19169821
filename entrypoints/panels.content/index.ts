import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPanels } from '../../lib/content/panels/create-panels';
import { shelf } from '../../lib/content/parts';
import { allHosts } from '../../lib/policies/marketplaces';

/** Put into a page by the background once there is something to show. */
export default defineContentScript({
  matches: allHosts().map((host) => `https://${host}/*`),
  registration: 'runtime',
  // Nothing of the extension's own goes through the page's message channel.
  noScriptStartedPostMessage: true,
  main() {
    shelf().panels = createPanels;
  },
});

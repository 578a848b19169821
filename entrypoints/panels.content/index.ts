import { defineContentScript } from 'wxt/utils/define-content-script';
import { createPanels } from '../../lib/content/panels/create-panels';
import { shelf } from '../../lib/content/parts';
import { allHosts } from '../../lib/policies/marketplaces';

/** Put into a page by the background once there is something to show. */
export default defineContentScript({
  matches: allHosts().map((host) => `https://${host}/*`),
  registration: 'runtime',
  main() {
    shelf().panels = createPanels;
  },
});

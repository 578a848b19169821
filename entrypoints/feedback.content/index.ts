import { defineContentScript } from 'wxt/utils/define-content-script';
import { createFeedback } from '../../lib/content/feedback/create-feedback';
import { shelf } from '../../lib/content/parts';
import { allHosts } from '../../lib/policies/marketplaces';

/** Put into a page by the background once there is feedback to show something of. */
export default defineContentScript({
  matches: allHosts().map((host) => `https://${host}/*`),
  registration: 'runtime',
  // Nothing of the extension's own goes through the page's message channel.
  noScriptStartedPostMessage: true,
  main() {
    shelf().feedback = createFeedback;
  },
});

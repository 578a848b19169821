import { defineContentScript } from 'wxt/utils/define-content-script';
import { createMessages } from '../../lib/content/message/create-messages';
import { shelf } from '../../lib/content/parts';
import { allHosts } from '../../lib/policies/marketplaces';

/** Put into a page by the background once a message is read or written there. */
export default defineContentScript({
  matches: allHosts().map((host) => `https://${host}/*`),
  registration: 'runtime',
  // Nothing of the extension's own goes through the page's message channel.
  noScriptStartedPostMessage: true,
  main() {
    shelf().message = createMessages;
  },
});

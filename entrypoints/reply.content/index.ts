import { defineContentScript } from 'wxt/utils/define-content-script';
import { shelf } from '../../lib/content/parts';
import { createReplyChecker } from '../../lib/domain/reply/checker';
import { warmUp } from '../../lib/domain/reply/warm-up';
import { allHosts } from '../../lib/policies/marketplaces';

/** Put into a page by the background once there is a reply to check: a message, or a public one under a feedback. */
export default defineContentScript({
  matches: allHosts().map((host) => `https://${host}/*`),
  registration: 'runtime',
  // Nothing of the extension's own goes through the page's message channel.
  noScriptStartedPostMessage: true,
  main() {
    shelf().reply = () => {
      const check = createReplyChecker();
      return { check, warmUp: warmUp(check) };
    };
  },
});

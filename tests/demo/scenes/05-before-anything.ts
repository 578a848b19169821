import { openPopup, popupFigures, shownText, visit } from '../act.ts';
import { checkSays } from '../expect.ts';
import type { Scene } from '../scene.ts';

export default {
  title: 'The popup before anything was seen',
  async run(session, say, shot) {
    const { page } = await visit(session, say, 'case-log');
    const popup = await openPopup(session, page);
    const snapshot = await popupFigures(popup);
    checkSays(snapshot, 'popupNothingDue');
    checkSays(snapshot, 'popupNothingSeen');
    checkSays(snapshot, 'calculatorHint');
    say(`the popup says of this page: “${await shownText(popup, 'main section:nth-of-type(1) p')}”`);
    say(`it says of today: “${await shownText(popup, 'main section:nth-of-type(3) p')}”`);
    await shot(popup, 'popup-before-anything');
  },
} satisfies Scene;

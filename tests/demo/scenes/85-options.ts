import { check } from '../expect.ts';
import type { Scene } from '../scene.ts';

export default {
  title: 'Settings: switches, own limits, windows, taught fields, page health, the table of published rules',
  async run(session, say, shot) {
    const page = await session.extensionPage('options.html');
    await page.waitForSelector('main h2');
    const sections = await page.$$eval('main h2', (heads) => heads.map((head) => head.textContent ?? ''));
    say(`sections: ${sections.join(' · ')}`);
    check(sections.length >= 7, 'a section is missing');
    await shot(page, 'options');
    await shot(page, 'options-dark', { dark: true });
    await shot(page, 'options-narrow', { width: 360 });
  },
} satisfies Scene;

import { relative } from 'node:path';
import { type Session, saveEvidence } from '../browser/driver.ts';
import { check } from './expect.ts';
import { loadScenes, type Say, type Scene } from './scene.ts';
import { shotsInto } from './shots.ts';

const SCREEN = { width: 1600, height: 1200 };

/** Walks through all scenes and tells what was seen. False when one of them did not show what it had to. */
export async function walk(session: Session, folder: string, print: Say): Promise<boolean> {
  const start = performance.now();
  const say: Say = (line) => print(`   ${line}`);
  const { shot, taken } = shotsInto(folder);
  // An older Chrome cannot do this; there the popup only has to scroll.
  await makeRoom(session).catch(() => {});
  const scenes = await loadScenes();
  for (const [at, scene] of scenes.entries()) {
    print(`${at + 1}. ${scene.title}`);
    const before = taken.length;
    try {
      await scene.run(session, say, shot);
      checkQuiet(session);
    } catch (error) {
      await keepEvidence(session, scene);
      print(`\nThe demo stopped at "${scene.title}": ${error instanceof Error ? error.message : String(error)}`);
      print('What the page looked like is in tests/.tmp, in the files that begin with "demo-failure".');
      return false;
    }
    await closeTabs(session);
    say(`pictures: ${taken.slice(before).join(', ')}`);
    print('');
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  print(`All ${scenes.length} scenes showed what they had to, in ${seconds} s, and nothing was asked of any network.`);
  print(`${taken.length} pictures are in ${relative(process.cwd(), folder) || folder}.`);
  return true;
}

// A headless screen is 800 × 600, which leaves the popup less room than a person's does.
async function makeRoom({ browser }: Session): Promise<void> {
  const [first] = await browser.pages();
  if (!first) return;
  await browser.addScreen({ left: SCREEN.width, top: 0, ...SCREEN });
  await browser.setWindowBounds(await first.windowId(), { left: SCREEN.width, top: 0, ...SCREEN });
}

function checkQuiet({ requests, errors }: Session): void {
  check(errors.length === 0, `a page script failed: ${errors.join('; ')}`);
  check(requests.length === 0, `something was asked of the network: ${requests.join(', ')}`);
}

async function keepEvidence({ browser }: Session, { title }: Scene): Promise<void> {
  const pages = await browser.pages();
  // The evidence is a help; a page that is already gone must not hide why the scene failed.
  for (const [at, page] of pages.slice(1).entries())
    await saveEvidence(page, `demo-failure-${title}-${at}`).catch(() => {});
}

// The first tab stays, or the browser would end.
async function closeTabs({ browser }: Session): Promise<void> {
  const [, ...others] = await browser.pages();
  for (const page of others) await page.close();
}

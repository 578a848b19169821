import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../browser/driver.ts';
import { walk } from './walk.ts';
import { openWindow } from './window.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

const HELP = `Usage: npm run demo [-- --headless] [-- --screenshots DIR]
Shows the built extension on a sandbox of invented Seller Central pages. With a display: a window to click in.
Without one, or with --headless: a walk through the main job, told in words, with pictures.
  --headless         the walk, also where there is a display
  --screenshots DIR  the walk, its pictures into DIR instead of tests/.tmp/demo`;

const print = (line: string) => void process.stdout.write(`${line}\n`);

// Only X11 and Wayland can be missing; the other systems always have a screen.
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: { headless: { type: 'boolean' }, screenshots: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    print(HELP);
    return true;
  }
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('the extension is not built: npm run build');
  const visible = hasDisplay() && !values.headless && values.screenshots === undefined;
  print('Makegood on the sandbox Seller Central: every page and person is invented, nothing leaves this machine.\n');
  const session = await launchChromium({ extension: EXTENSION, visible });
  try {
    if (visible) return await openWindow(session, print);
    return await walk(session, resolve(values.screenshots ?? join(ROOT, 'tests', '.tmp', 'demo')), print);
  } finally {
    // Already gone where the person has closed the window.
    await session.close().catch(() => {});
  }
}

try {
  if (!(await main())) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`The demo could not run: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

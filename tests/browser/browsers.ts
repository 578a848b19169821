import { join } from 'node:path';
import { launchChromium, launchFirefox } from './driver.ts';

const built = (name: string): string => join(import.meta.dirname, '../../.output', name);

/** The two browsers with the built, shipping extension (`npm run build` makes what they load), or bare. */
export const browsers = [
  {
    name: 'Chromium',
    launch: () => launchChromium({ extension: built('chrome-mv3') }),
    launchBare: () => launchChromium({ extension: undefined }),
  },
  {
    name: 'Firefox',
    launch: () => launchFirefox({ extension: built('firefox-mv3') }),
    launchBare: () => launchFirefox({ extension: undefined }),
  },
] as const;

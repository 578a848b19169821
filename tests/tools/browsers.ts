import { execFileSync } from 'node:child_process';
import { accessSync, closeSync, constants, existsSync, openSync, readSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

const CHROMIUM_PLACES = [
  '/usr/lib/chromium/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const FIREFOX_PLACES = [
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-core', 'fonts-noto-cjk'];

/** Where Chromium or Chrome is: CHROME_PATH, then the PATH, then the usual places. */
export function findChromium(): string | undefined {
  return find('CHROME_PATH', CHROMIUM_NAMES, CHROMIUM_PLACES);
}

/** Where Firefox is: FIREFOX_PATH, then the PATH, then the usual places. */
export function findFirefox(): string | undefined {
  return find('FIREFOX_PATH', FIREFOX_NAMES, FIREFOX_PLACES);
}

function find(variable: string, names: readonly string[], places: readonly string[]): string | undefined {
  const given = process.env[variable];
  if (given) {
    if (!runs(given)) throw new Error(`${variable} is "${given}", which is not a program that can be run`);
    return given;
  }
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const onPath = names.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)));
  return [...onPath, ...places].find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    // Ubuntu's packages of this name are a script that only asks for the snap; it cannot run without it.
    const text = beginning(path);
    return !(text.startsWith('#!') && text.includes('snap install') && !existsSync('/snap/bin'));
  } catch {
    return false;
  }
}

// Only the first bytes: a browser's program file has hundreds of megabytes.
function beginning(path: string): string {
  const file = openSync(path, 'r');
  const bytes = Buffer.alloc(2048);
  const length = readSync(file, bytes, 0, bytes.length, 0);
  closeSync(file);
  return bytes.subarray(0, length).toString('latin1');
}

/** Makes sure that both browsers are there; installs Debian's on Debian and Ubuntu as root, else says what to do. */
function ensureBrowsers(): boolean {
  if (findChromium() && findFirefox()) return true;
  const missing = [!findChromium() && 'Chromium or Chrome', !findFirefox() && 'Firefox'].filter(Boolean).join(' and ');
  const canInstall = process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (canInstall) {
    say(`${missing} not found: installing with apt-get.`);
    try {
      apt('update');
      apt('install', '-y', '--no-install-recommends', ...PACKAGES);
    } catch {
      complain('apt-get failed; see above.');
    }
    if (findChromium() && findFirefox()) return true;
  }
  for (const line of help(missing)) complain(line);
  return false;
}

// Ubuntu's own packages only ask for the snap, which does not run in containers: it needs the makers' packages.
function help(missing: string): string[] {
  return [
    `${missing} not found. Install what is missing and run this again:`,
    `  Debian:         sudo apt-get update && sudo apt-get install -y ${PACKAGES.join(' ')}`,
    '  Ubuntu:         Google Chrome (google-chrome-stable) from https://www.google.com/chrome/',
    '                  and Firefox from https://packages.mozilla.org/apt (or: sudo snap install chromium firefox)',
    '  Other systems:  Chromium or Chrome, and Firefox, in the usual way',
    'If they are there but not found, set CHROME_PATH and FIREFOX_PATH to the programs.',
  ];
}

const say = (line: string) => process.stdout.write(`${line}\n`);
const complain = (line: string) => process.stderr.write(`${line}\n`);

function apt(...parameters: string[]): void {
  say(`$ apt-get ${parameters.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', parameters, { stdio: 'inherit', env });
}

if (import.meta.main && !ensureBrowsers()) process.exitCode = 1;

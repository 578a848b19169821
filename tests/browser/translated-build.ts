import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const BUILD = join(import.meta.dirname, '../../.output/chrome-mv3');
type Messages = Record<string, { message: string }>;
const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(join(BUILD, '_locales', locale, 'messages.json'), 'utf8')) as Messages;

/**
 * A copy of the build for Chromium that speaks another language to an English browser: a browser's own language follows only where
 * its language file is installed, which few machines have. `longest` takes of every text the longest of all languages, so that what
 * fits fits in each of them.
 */
export function translatedBuild(locale: 'de' | 'ja' | 'zh_CN' | 'fr' | 'es' | 'it' | 'longest'): {
  folder: string;
  remove(): void;
} {
  const folder = mkdtempSync(join(tmpdir(), 'makegood-build-'));
  cpSync(BUILD, folder, { recursive: true });
  writeFileSync(
    join(folder, '_locales/en/messages.json'),
    JSON.stringify(locale === 'longest' ? longest() : messagesOf(locale)),
  );
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function longest(): Messages {
  const all = ['en', 'de', 'fr', 'es', 'it'].map(messagesOf);
  const keys = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    keys.map((key) => [
      key,
      all
        .map((each) => each[key] ?? { message: '' })
        .reduce((one, other) => (other.message.length > one.message.length ? other : one)),
    ]),
  );
}

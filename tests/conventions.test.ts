import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { adapters } from '../lib/adapters/registry';

const ROOT = join(import.meta.dirname, '..');
const walk = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? walk(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const lines = (file: string): number => read(file).split('\n').length - 1;

const sources = ['entrypoints', 'components', 'lib'].flatMap(walk).filter((file) => /\.tsx?$/.test(file));

describe('files', () => {
  it('are short: half of them 70 lines at most, none above 250', () => {
    const sizes = sources.map(lines).sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(70);
    expect(sources.filter((file) => lines(file) > 250)).toEqual([]);
  });
  it('of entrypoints only wire things together', () => {
    expect(sources.filter((file) => /^entrypoints\/(?!popup)/.test(file) && lines(file) > 60)).toEqual([]);
  });
  it('that the README shows are kept', () => {
    const shown = [...read('README.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file = '']) => file);
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
  it('are named in kebab-case', () => {
    expect(sources.filter((file) => !/(^|\/)[a-z0-9]+(-[a-z0-9]+)*(\.content\/index)?\.tsx?$/.test(file))).toEqual([]);
  });
  it('do not re-export others', () => {
    expect(sources.filter((file) => /^export \* from|^export \{[^}]*\} from/m.test(read(file)))).toEqual([]);
  });
  it('name adapters after their ID, and hold nothing else in that folder', () => {
    const names = walk('lib/adapters/pages').map((file) => file.split('/').at(-1)?.replace('.ts', ''));
    expect(names.sort()).toEqual(adapters.map(({ id }) => id).sort());
  });
  it('carry no note to do something that is overdue', () => {
    const today = new Date().toISOString().slice(0, 10);
    const overdue = sources.flatMap((file) =>
      [...read(file).matchAll(/TODO \[(\d{4}-\d\d-\d\d)\]/g)].filter(([, date = '']) => date < today).map(() => file),
    );
    expect(overdue).toEqual([]);
    expect(sources.filter((file) => /TODO(?! \[\d{4}-\d\d-\d\d\])/.test(read(file)))).toEqual([]);
  });
});

describe('interface texts', () => {
  const folders = readdirSync(join(ROOT, 'public/_locales'));
  type Messages = Record<string, { message: string }>;
  const messages = (locale: string): Messages =>
    JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Messages;
  const english = messages('en');
  const fills = (text: string): string[] =>
    [...text.replaceAll('$$', '').matchAll(/\$\d/g)].map(([mark]) => mark).sort();

  it('come in seven languages', () => expect(folders.sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'ja', 'zh_CN']));
  it.each(folders)('%s has every text, with the same places to fill', (locale) => {
    const translated = messages(locale);
    expect(Object.keys(translated)).toEqual(Object.keys(english));
    for (const [key, { message }] of Object.entries(translated)) {
      expect(message.trim(), key).not.toBe('');
      expect(fills(message), key).toEqual(fills(english[key]?.message ?? ''));
    }
  });
  // Names of missing fields are what adapters call them, behind one word that the notice puts in front.
  it('are all used', () => {
    const code = [...sources.map(read), read('wxt.config.ts')].join('\n');
    expect(
      Object.keys(english).filter((key) => !new RegExp(`['"_]${key.replace(/^missing/, '')}(?:['"]|__)`).test(code)),
    ).toEqual([]);
  });
});

describe('what is built', () => {
  const folder = '.output/chrome-mv3';
  const built = (): string[] => walk(folder).filter((file) => file.endsWith('.js'));
  const content = (): string[] => built().filter((file) => file.includes('content-scripts/'));
  /** Scripts that come only once there is something to show or to teach. */
  const onDemand = (): string[] =>
    content().filter((file) => /\/(?:panels|feedback|message|reply|teach)\.js$/.test(file));

  it('stands there for both browsers (npm run build makes it)', () => {
    expect([folder, '.output/firefox-mv3'].filter((each) => !existsSync(join(ROOT, each)))).toEqual([]);
  });
  it('has content scripts of at most 60 kB, 20 kB compressed', () => {
    const always = content().filter((file) => !onDemand().includes(file));
    for (const file of always) {
      expect(statSync(join(ROOT, file)).size, file).toBeLessThanOrEqual(60_000);
      // The readers of lists and of conversations have pages of their own, where nothing else of ours reads.
      const most = file.endsWith('messages.js')
        ? 25_000
        : /(?:feedback-manager|account-health)\.js$/.test(file)
          ? 22_000
          : 20_200;
      expect(gzipSync(read(file), { level: 9 }).length, file).toBeLessThanOrEqual(most);
    }
    expect(content().map((file) => relative(join(folder, 'content-scripts'), file))).toContain('seller-central.js');
  });
  it('has scripts on demand of at most 45 kB compressed, the reply check of 163 kB, which the manifest puts into no page', () => {
    expect(onDemand()).toHaveLength(5);
    for (const file of onDemand()) {
      // The check of replies is what it knows of words in five languages, and what was learned; it comes from the disk, and only
      // where a message is written.
      const most = file.endsWith('/reply.js') ? 163_000 : 45_000;
      expect(gzipSync(read(file), { level: 9 }).length, file).toBeLessThanOrEqual(most);
    }
    expect(read(`${folder}/manifest.json`)).not.toMatch(/\/(?:panels|feedback|message|reply|teach)\.js/);
  });
  it('leaves the examples of the rules at home', async () => {
    const rules = readdirSync(join(ROOT, 'lib/domain/reply/rules'));
    const texts = await Promise.all(
      rules.map(async (rule): Promise<string[]> => {
        const { examples } = await import(join(ROOT, 'lib/domain/reply/rules', rule));
        return examples.map(
          ({ given }: { given: { text?: string; reply?: string } }) => given.text ?? given.reply ?? '',
        );
      }),
    );
    const reply = read(onDemand().find((file) => file.endsWith('/reply.js')) ?? '');
    const long = texts.flat().filter((text) => text.length >= 40);
    expect(long.length).toBeGreaterThan(150);
    expect(long.filter((text) => reply.includes(text))).toEqual([]);
  });
  /** A script with all that it imports. */
  const withImports = (file: string, known = new Set<string>()): Set<string> => {
    if (known.has(file)) return known;
    known.add(file);
    for (const [, path = ''] of read(file).matchAll(/(?:from|import) ?"(\.[^"]+\.js)"/g))
      withImports(join(dirname(file), path), known);
    return known;
  };
  it.each([
    // Two thirds of it are what judges comments and messages: a worker has no means to load a part of itself later.
    ['background.js', 850_000],
    // With the means to load what counts an older history, once, when the database is upgraded.
    ['popup', 226_000],
    ['options', 242_000],
    ['dashboard', 220_000],
  ])('has a %s that loads at most %d bytes', (name, most) => {
    const entry = built().find((file) => relative(folder, file).replace('chunks/', '').startsWith(name)) ?? '';
    const files = [...withImports(entry)];
    expect(files.length).toBeGreaterThan(1);
    expect(files.reduce((total, file) => total + statSync(join(ROOT, file)).size, 0)).toBeLessThanOrEqual(most);
  });
  it('loads the check of replies into the options only when a text is written', () => {
    const chunk = (name: RegExp): string => built().find((file) => name.test(file)) ?? '';
    // Words by which the check knows Japanese.
    const isCheck = (file: string): boolean => /迅速\|到着/.test(read(file));
    expect([...withImports(chunk(/chunks\/checker-/))].filter(isCheck)).not.toEqual([]);
    expect([...withImports(chunk(/chunks\/options-/))].filter(isCheck)).toEqual([]);
    expect(read(chunk(/chunks\/options-/))).toMatch(/import\("\.\/snippet-editor-/);
    expect(read(chunk(/chunks\/snippet-editor-/))).toMatch(/import\("\.\/checker-/);
  });
  it.each([
    ['lib/domain/text/assess-removal.ts', 120_000],
    // With the topics of comments, which messages have as well.
    ['lib/domain/message/triage/assess-message.ts', 162_000],
  ])(
    'judges texts by %s in at most %d bytes, compressed',
    async (file, most) => {
      const lib = { entry: join(ROOT, file), formats: ['es' as const], fileName: 'text' };
      const bundled = await build({
        configFile: false,
        logLevel: 'error',
        // As wxt.config.ts builds it.
        build: {
          write: false,
          minify: 'terser',
          terserOptions: { compress: { passes: 3, ecma: 2020, keep_fargs: false } },
          lib,
        },
      });
      const code = [bundled]
        .flat()
        .flatMap((each) => ('output' in each ? each.output : []))
        .map((each) => ('code' in each ? each.code : ''))
        .join('');
      expect(code.length).toBeGreaterThan(50_000);
      expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(most);
      // It bundles and minifies.
    },
    60_000,
  );
  it('judges texts in no content script', () => {
    // Words that nothing but the lists of obscene words and of danger holds.
    for (const file of content()) expect(read(file), file).not.toMatch(/vaffanculo|arschl|ombudsman|anaphyla/i);
  });
  const card = (): string[] => {
    const entry = built().find((file) => /chunks\/order-card-/.test(file));
    return entry ? [...withImports(entry)] : [];
  };
  it('has a card of an order of at most 60 kB, which stands on every page about one', () => {
    expect(card().length).toBeGreaterThan(1);
    expect(card().reduce((total, file) => total + statSync(join(ROOT, file)).size, 0)).toBeLessThanOrEqual(60_000);
  });
  it('keeps the checking library and the database out of every page of Seller Central', () => {
    for (const file of [...content(), ...card()]) expect(read(file), file).not.toMatch(/ZodMini|Dexie|indexedDB/);
  });
  it('uses no network and no code made from text; the background reads the listener from the package, and nothing else', () => {
    const own = /\bfetch\([\w.]+\.runtime\.getURL\("\/listener\.bin"\)\)/g;
    expect(built().flatMap((file) => read(file).match(own) ?? [])).toHaveLength(1);
    for (const file of built()) {
      const text = file.includes('content-scripts') ? read(file) : read(file).replace(own, '');
      expect(text, file).not.toMatch(
        /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|importScripts|\beval\(|new Function\(/,
      );
    }
  });
});

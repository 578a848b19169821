import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'docs/store');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const locales = readdirSync(join(ROOT, 'public/_locales')).sort();

/** What the dashboards of both stores ask for, in the order they do; whoever fills them in finds each by its English name. */
const SECTIONS = [
  'Name',
  'Summary',
  'Summary for Firefox',
  'Description',
  'Single purpose',
  'Permissions',
  'Privacy',
  'Screenshots',
] as const;
type Section = (typeof SECTIONS)[number];

/** The longest each may be: Chrome's developer dashboard, and addons.mozilla.org where that takes less (name and summary). */
const MOST: Partial<Record<Section, number>> = {
  Name: 45,
  Summary: 132,
  'Summary for Firefox': 250,
  Description: 15_000,
  'Single purpose': 1_000,
};

function sectionsOf(locale: string): Map<string, string> {
  const [, ...parts] = read(`docs/store/${locale}.md`).split(/^## /m);
  return new Map(parts.map((part) => [part.split('\n', 1)[0] ?? '', part.slice(part.indexOf('\n')).trim()]));
}
const section = (locale: string, name: Section): string => sectionsOf(locale).get(name) ?? '';
const items = (locale: string, name: Section): string[] =>
  section(locale, name)
    .split('\n')
    .filter((line) => line !== '');

type Manifest = Record<
  'permissions' | 'optional_permissions' | 'host_permissions' | 'optional_host_permissions',
  string[] | undefined
>;

/** What the built extension asks for in either browser; the hosts together are one thing to justify. */
function asked(): string[] {
  const manifests = ['chrome-mv3', 'firefox-mv3'].map(
    (build) => JSON.parse(read(`.output/${build}/manifest.json`)) as Manifest,
  );
  const of = (key: keyof Manifest): string[] => manifests.flatMap((manifest) => manifest[key] ?? []);
  const hosts = [...of('host_permissions'), ...of('optional_host_permissions')];
  const named = [...of('permissions'), ...of('optional_permissions')].filter((each) => !hosts.includes(each));
  return [...new Set([...named, ...(hosts.length > 0 ? ['host permissions'] : [])])].sort();
}

it('the texts for the stores come in every language of the interface', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(locales.map((locale) => `${locale}.md`));
});

describe.each(locales)('the texts for the stores in %s', (locale) => {
  const { extensionName, extensionDescription } = JSON.parse(read(`public/_locales/${locale}/messages.json`)) as Record<
    string,
    { message: string }
  >;

  it('have every part, in one order, none longer than its store takes', () => {
    expect([...sectionsOf(locale).keys()]).toEqual([...SECTIONS]);
    const lengths = SECTIONS.map((name) => [name, section(locale, name).length] as const);
    expect(lengths.filter(([, length]) => length === 0)).toEqual([]);
    expect(lengths.filter(([name, length]) => length > (MOST[name] ?? Number.POSITIVE_INFINITY))).toEqual([]);
  });
  it('say the name and the summary that the package itself carries', () => {
    expect(section(locale, 'Name')).toBe(extensionName?.message);
    expect(section(locale, 'Summary')).toBe(extensionDescription?.message);
  });
  it('justify each permission of the built manifest, and no other', () => {
    const named = items(locale, 'Permissions').map(
      (line) => /^- `([^`]+)` ?[:：\u202f]+ ?\S.{30,1000}$/u.exec(line)?.[1],
    );
    expect(named.sort()).toEqual(asked());
  });
  it('caption pictures that exist, the same ones as in English', () => {
    const pictures = items(locale, 'Screenshots').map(
      (line) => /^- !\[(.{10,})\]\((\S+\.png)\)$/u.exec(line)?.[2] ?? line,
    );
    expect(pictures.filter((path) => !existsSync(join(FOLDER, path)))).toEqual([]);
    expect(pictures).toEqual(items('en', 'Screenshots').map((line) => line.slice(line.lastIndexOf('(') + 1, -1)));
  });
  it('say as many things of privacy as in English, and who does not stand behind it', () => {
    expect(items(locale, 'Privacy')).toHaveLength(items('en', 'Privacy').length);
    expect(section(locale, 'Description').split('\n').at(-1)).toMatch(/Amazon\.com, Inc\./);
  });
});

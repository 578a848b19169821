import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from './context.ts';

/** A page of the empty extension that sets the mark below and does nothing else. */
export const EMPTY_PAGE = 'empty.html';
/** The mark by which a page of an extension says that it can be used. */
export const USABLE = 'makegood-usable';

// As late as the popup sets it: behind the first frame, where effects run.
const MARK = `requestAnimationFrame(() => setTimeout(() => performance.mark('${USABLE}')));`;

/** The floor of an extension: the same pages and hosts as the built one, and scripts with nothing in them. */
export function emptyExtension({ build, folder }: Pick<Context, 'build' | 'folder'>): string {
  const real = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    host_permissions: string[];
    content_scripts: { js: string[] }[];
  };
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    host_permissions: real.host_permissions,
    content_scripts: real.content_scripts.map((script) => ({ ...script, js: ['empty.js'] })),
  };
  const place = folder();
  writeFileSync(join(place, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(place, 'empty.js'), '');
  writeFileSync(join(place, 'mark.js'), MARK);
  writeFileSync(join(place, EMPTY_PAGE), '<!doctype html><p>Empty</p><script type="module" src="mark.js"></script>');
  return place;
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure, Row } from '../row.ts';

/** Most kilobytes (of 1,000 bytes) that the files of one part may have together. */
interface Part {
  name: string;
  files: readonly string[];
  raw: number;
  gzip?: number;
}

const CONTENT_SCRIPT = { raw: 60, gzip: 20 };
/** Scripts that come only where there is something to show or to teach. */
const ON_DEMAND = { raw: 120, gzip: 45 };
const isOnDemand = (name: string): boolean => /^(?:panels|teach)\.js$/.test(name);
const BACKGROUND = { raw: 200 };
const POPUP = { raw: 160 };

/** A script and every chunk it imports, now or later. */
function withImports(file: string, known = new Set<string>()): string[] {
  if (known.has(file)) return [];
  known.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*["'](\.{1,2}\/[^"']+\.js)["']/g);
  return [file, ...[...imports].flatMap(([, path = '']) => withImports(join(dirname(file), path), known))];
}

/** What a page loads: its styles, its scripts, and what those import. */
function ofPage(build: string, page: string): string[] {
  const linked = readFileSync(join(build, page), 'utf8').matchAll(/\b(?:src|href)="\/?([^"]+\.(?:js|css))"/g);
  const known = new Set<string>();
  return [...linked].flatMap(([, path = '']) => withImports(join(build, path), known));
}

function sizes({ name, files, ...budget }: Part): Figure[] {
  const contents = files.map((file) => readFileSync(file));
  const kilobytes = (buffers: Uint8Array[]) => buffers.reduce((sum, { length }) => sum + length, 0) / 1_000;
  const raw = kilobytes(contents);
  const gzip = kilobytes(contents.map((content) => gzipSync(content, { level: 9 })));
  const held = (kind: string, value: number, most: number): Figure => ({
    name: `${name}, ${kind}`,
    unit: 'kB',
    values: [value],
    against: 'budget',
    floor: [most],
    goal: { of: 'ratio', most: 1 },
  });
  const told = { name: `${name}, gzip`, unit: 'kB', values: [gzip], against: 'its raw size', floor: [raw] };
  return [held('raw', raw, budget.raw), budget.gzip === undefined ? told : held('gzip', gzip, budget.gzip)];
}

export default {
  name: 'sizes',
  async measure({ build }) {
    const scripts = readdirSync(join(build, 'content-scripts')).filter((file) => file.endsWith('.js'));
    const parts: Part[] = [
      ...scripts.sort().map((file) => ({
        name: `content script ${file}`,
        files: [join(build, 'content-scripts', file)],
        ...(isOnDemand(file) ? ON_DEMAND : CONTENT_SCRIPT),
      })),
      { name: 'background and its chunks', files: withImports(join(build, 'background.js')), ...BACKGROUND },
      { name: 'popup, its chunks and styles', files: ofPage(build, 'popup.html'), ...POPUP },
    ];
    return parts.flatMap(sizes);
  },
} satisfies Row;

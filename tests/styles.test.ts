import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const styles = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(folder, file)),
);

/** What is placed by the window's own coordinates, which begin at the left in every language. */
const BY_COORDINATES = ['components/reply/marks.css', 'components/teach.css'];

/** Four values of which the second is not the fourth: right and left differ. */
function isLopsided(values: string): boolean {
  const [, right, , left] = values.trim().split(/\s+(?![^(]*\))/);
  return left !== undefined && right !== left;
}

it('styles say start and end, never left and right, so that a right-to-left page does not turn them over', () => {
  const physical = styles
    .filter((file) => !BY_COORDINATES.includes(file))
    .flatMap((file) =>
      readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .filter((line) => {
          const [, property = '', values = ''] = /^\s*([\w-]+)\s*:\s*(.+?);?$/.exec(line) ?? [];
          return (
            /(?:^|-)(?:left|right)(?:$|-)/.test(property) ||
            (/^(?:text-align|float|clear)$/.test(property) && /\b(?:left|right)\b/.test(values)) ||
            (/^(?:margin|padding|inset|border-width)$/.test(property) && isLopsided(values))
          );
        })
        .map((line) => `${file}: ${line.trim()}`),
    );
  expect(styles.length).toBeGreaterThan(10);
  expect(physical).toEqual([]);
});

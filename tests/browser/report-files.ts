import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const HEAD = 'Date\tRating\tComments\tResponse\tOrder ID\tRater Email';

/** An invented order ID. */
export const orderIdOf = (number: number): string => `114-0000001-${String(number).padStart(7, '0')}`;

/** The day so many days ago (`YYYY-MM-DD`). What can still be done about feedback depends on how old it is. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** A day as the report of the US prints it: month first, two digits of the year. */
export function printed(day: string): string {
  const [year = '', month, date] = day.split('-');
  return `${Number(month)}/${Number(date)}/${year.slice(2)}`;
}

/** A report of so many invented rows, Amazon's columns: one a day, going back for 300 days and then again. */
export function reportOf(rows: number): string {
  const lines = [HEAD];
  for (let index = 0; index < rows; index++) {
    const rating = ((index + Math.floor(index / 300)) % 5) + 1;
    const comment = index % 7 === 0 ? `"Kettle no. ${index}\ncame late"` : `Kettle no. ${index} came late`;
    const date = printed(daysAgo(1 + (index % 300)));
    lines.push(`${date}\t${rating}\t${comment}\t\t${orderIdOf(index)}\tx${index}@marketplace.amazon.com`);
  }
  return `${lines.join('\n')}\n`;
}

/** A folder for files to choose, and the way to put it away. */
export function fileFolder(): { write(name: string, content: string | Uint8Array): string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'makegood-'));
  return {
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

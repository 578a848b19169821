// @vitest-environment node
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { FeedbackRecord } from '../../lib/domain/feedback/feedback-record';
import type { FeedbackRow } from '../../lib/domain/feedback/feedback-row';
import type { OrderId } from '../../lib/domain/ids';
import type { Course } from '../../lib/import/course';
import { importReport } from '../../lib/import/import-report';
import { inspectReport } from '../../lib/import/inspect-report';
import { sightingOf } from '../../lib/import/sighting';
import { History } from '../../lib/storage/database';
import { recordFeedbackRows } from '../../lib/storage/feedback-store';
import { heads, orderIdOf, quoted } from '../domain/import/sample-report';

let db: History;
let opened = 0;
const fresh = (): History => {
  db = new History(`import-${opened++}`);
  return db;
};
afterEach(() => db?.delete());

const course: Course = { progress: () => {}, cancelled: false };
const AT = '2025-01-20T10:00:00.000Z';
const ORDER = { encoding: 'utf-8', marketplace: 'US', at: AT, toldAt: AT } as const;

/** Bytes of a text in each encoding, with and without mark where there is one. */
const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-8 with mark': (text) => new TextEncoder().encode(`\ufeff${text}`),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16le with mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'utf-16be with mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
};

type Sample = { comment: string; rating: number; reply: string };

/** A report of these rows as Amazon would write it, with its columns in some order. */
function written(rows: readonly Sample[], head: string, columns: readonly number[]): string {
  const lines = rows.map(({ comment, rating, reply }, index) => [
    ...[`9/${14 + (index % 10)}/24`, `${rating}`, quoted(comment), quoted(reply), orderIdOf(index)],
    'x@marketplace.amazon.com',
  ]);
  const inOrder = (fields: readonly string[]): string => columns.map((column) => fields[column]).join('\t');
  return [head.split('\t'), ...lines].map(inOrder).join('\n');
}

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

describe('a report', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', 'ü', 'é', '漢', ' ', '"', '\t', '\n', '=', '😀', "'"),
    maxLength: 30,
  });
  const rows = fc.array(fc.record({ comment: words, rating: fc.integer({ min: 1, max: 5 }), reply: words }), {
    minLength: 1,
    maxLength: 8,
  });

  it('is taken as it was written, in every language of its head, encoding and order of columns', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(...Object.values(heads)),
        fc.constantFrom(...Object.keys(encodings)),
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        async (list, head, name, columns) => {
          const file = new Blob([
            (encodings[name] as (text: string) => Uint8Array<ArrayBuffer>)(written(list, head, columns)),
          ]);
          const found = await inspectReport(file, course);
          if (!found || found === 'strange' || 'lacks' in found) throw new Error('not recognised');
          expect(name).toContain(found.encoding);
          expect(found).toMatchObject({ rows: list.length, refused: 0, marketplace: 'US' });
          const result = await importReport(fresh(), file, { ...ORDER, encoding: found.encoding }, course);
          expect(result).toMatchObject({ taken: list.length, changed: 0, known: 0, refused: 0 });
          const records = await db.feedback.orderBy(':id').toArray();
          expect(
            records.map(({ shown, reply }) => [shown.value.comment, shown.value.rating, reply?.value ?? '']),
          ).toEqual(list.map(({ comment, rating, reply }) => [tidy(comment), rating, tidy(reply)]));
          expect(JSON.stringify(records)).not.toContain('@marketplace');
          await db.delete();
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['shift_jis', Uint8Array.from([0x82, 0xbd, 0x82, 0xa2, 0x82, 0xd6, 0x82, 0xf1]), 'たいへん'],
    [
      'windows-1252',
      Uint8Array.from([0x53, 0x70, 0xe4, 0x74, 0x2c, 0x20, 0x82, 0xdc, 0x62, 0x65, 0x6c, 0x92]),
      'Spät, ‚Übel’',
    ],
  ])('in %s is known by its bytes', async (encoding, bytes, comment) => {
    const [before, after] = [`${heads['en']}\n9/14/24\t1\t`, `\t\t${orderIdOf(1)}\t\n`];
    const found = await inspectReport(new Blob([before, bytes, after]), course);
    expect(found).toMatchObject({ encoding, preview: [{ row: { comment } }] });
  });

  // Written by iconv, since the platform encodes UTF-8 only: 最悪, 商品不良, ｻｲｱｸﾃﾞｽ; Reçu cassé, très déçu; Źle zapłacone, dużo błędów.
  it.each([
    ['shift_jis', '8dc588ab', '最悪'],
    ['shift_jis', '8fa49569957397c7', '商品不良'],
    ['shift_jis', 'bbb2b1b8c3debd', 'ｻｲｱｸﾃﾞｽ'],
    ['windows-1252', '5265e775206361 7373e92c2074 72e8732064e9e775'.replaceAll(' ', ''), 'Reçu cassé, très déçu'],
    ['windows-1252', '4772f6df65206d33b32c20fcbe', 'Größe m3³, ü¾'],
    ['windows-1250', '8f6c65207a6170b361636f6e652c206475bf6f2062b3ea64f377', 'Źle zapłacone, dużo błędów'],
    ['utf-8', '7370c3a47420ff78', 'spät \ufffdx'],
  ])('in %s is known by how its letters stand (%s)', async (encoding, hex, comment) => {
    const file = new Blob([
      `${heads['en']}\n9/14/24\t1\t`,
      Uint8Array.from(Buffer.from(hex, 'hex')),
      `\t\t${orderIdOf(1)}\t\n`,
    ]);
    expect(await inspectReport(file, course)).toMatchObject({ encoding, preview: [{ row: { comment } }] });
  });

  it('in Japanese UTF-16 without mark is known by its tabs, and is read as the person says', async () => {
    const head = '日付\t評価\tコメント\t返信\t注文番号\t評価者のEメール\n';
    const row = (comment: string, index: number): string => `2024/09/04\t1\t${comment}\t\t${orderIdOf(index)}\t\n`;
    const long = Array.from({ length: 5 }, (_, index) => row('最悪です'.repeat(4_000), index + 2));
    const le = Buffer.from(`${head}${row('最悪', 1)}${long.join('')}`, 'utf16le');
    expect(await inspectReport(new Blob([le]), course)).toMatchObject({ encoding: 'utf-16le', rows: 6 });
    const be = Buffer.from(le).swap16();
    expect(await inspectReport(new Blob([be]), course)).toMatchObject({ encoding: 'utf-16be', rows: 6 });
    const western = new Blob([`${heads['en']}\n9/14/24\t1\tsp\u00e4t\t\t${orderIdOf(1)}\t\n`]);
    expect(await inspectReport(western, course, 'windows-1252')).toMatchObject({
      encoding: 'windows-1252',
      preview: [{ row: { comment: 'spÃ¤t' } }],
    });
    expect(await inspectReport(western, course, 'utf-16le')).toBe('strange');
  });

  it('with one spoilt byte among good UTF-8 stays UTF-8, and so does one that was cut off', async () => {
    const text = `${heads['en']}\n9/14/24\t1\tgrün, groß, schön, süß, übel\t\t${orderIdOf(1)}\t\n9/14/24\t1\tschlimm ü`;
    const bytes = new TextEncoder().encode(text);
    const spoilt = new Blob([bytes.slice(0, -2), Uint8Array.from([0xff]), `\t\t${orderIdOf(2)}\t`]);
    expect(await inspectReport(spoilt, course)).toMatchObject({ encoding: 'utf-8', rows: 2 });
    expect(await inspectReport(new Blob([bytes.slice(0, -1)]), course)).toMatchObject({ encoding: 'utf-8', rows: 1 });
  });

  it('of any bytes at all is taken or refused, and never an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (bytes, withHead) => {
        const file = new Blob([withHead ? `${heads['en']}\n` : '', Uint8Array.from(bytes)]);
        const found = await inspectReport(file, course);
        expect(found).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });
});

const report = (rows: number, from = 0): Blob =>
  new Blob([
    [
      heads['en'],
      ...Array.from(
        { length: rows },
        (_, index) => `9/14/24\t${1 + (index % 5)}\tKettle ${from + index}\t\t${orderIdOf(from + index)}\tx`,
      ),
    ].join('\n'),
  ]);

describe('taking a report', () => {
  it('again changes nothing, also of a copy that was written later', async () => {
    const file = report(2_500);
    expect(await importReport(fresh(), file, ORDER, course)).toMatchObject({ taken: 2_500, known: 0 });
    const before = await db.feedback.toArray();
    expect(await importReport(db, file, ORDER, course)).toMatchObject({ taken: 0, changed: 0, known: 2_500 });
    expect(await db.feedback.toArray()).toEqual(before);
    const later = { ...ORDER, at: '2025-01-21T10:00:00.000Z' };
    expect(await importReport(db, file, later, course)).toMatchObject({ taken: 0, changed: 0, known: 2_500 });
  });

  it('says what is new, and counts a row that stands there twice once', async () => {
    await importReport(fresh(), report(2), ORDER, course);
    const rows = [
      heads['en'],
      `9/14/24\t1\tKettle 0\tSorry\t${orderIdOf(0)}\t`,
      ...Array(2).fill(`9/14/24\t1\tNew\t\t${orderIdOf(9)}\t`),
    ];
    const result = await importReport(db, new Blob([rows.join('\n')]), ORDER, course);
    expect(result).toMatchObject({ taken: 1, changed: 1, known: 1, refused: 0 });
  });

  it('does not stand against what a page showed later, and leaves the list it stood in', async () => {
    const row = {
      orderId: orderIdOf(0) as OrderId,
      rating: 4,
      left: { day: '2024-09-14' },
      comment: 'Better now',
    } as FeedbackRow;
    const seen = {
      rows: [row],
      scope: 'sellercentral.amazon.com',
      at: '2025-01-21T10:00:00.000Z',
      source: 'page' as const,
    };
    await recordFeedbackRows(fresh(), seen);
    await importReport(db, report(1), ORDER, course);
    const record = (await db.feedback.get(orderIdOf(0) as OrderId)) as FeedbackRecord;
    expect(record).toMatchObject({ shown: { value: { rating: 4, comment: 'Better now' } }, lastSeenAt: seen.at });
    await importReport(db, report(1), { ...ORDER, at: '2025-01-22T10:00:00.000Z' }, course);
    expect(await db.feedback.get(record.orderId)).toMatchObject({
      scope: { value: seen.scope },
      shown: { value: { rating: 1 } },
    });
  });

  const uncertain = new Blob([`${heads['en']}\n9/4/24\t1\tLate\t\t${orderIdOf(0)}\tx\n`]);
  const later = (hour: number): string => `2025-01-2${hour}T12:00:00.000Z`;
  const stored = async () => {
    const { day, marketplace, shown } = (await db.feedback.get(orderIdOf(0) as OrderId)) as FeedbackRecord;
    return [day, marketplace?.value, shown.at];
  };

  it('again with another store or order of day and month puts them right, whatever they are', async () => {
    const take = (hour: number, order: 'day-first' | 'month-first' | undefined, marketplace: 'US' | 'DE' | 'UK') =>
      importReport(db, uncertain, { ...ORDER, order, marketplace, toldAt: later(hour) }, course);
    fresh();
    await take(0, 'day-first', 'US');
    expect(await stored()).toEqual(['2024-04-09', 'US', AT]);
    expect(await take(1, 'month-first', 'DE')).toMatchObject({ changed: 1 });
    expect(await stored()).toEqual(['2024-09-04', 'DE', AT]);
    await take(2, 'day-first', 'UK');
    expect(await stored()).toEqual(['2024-04-09', 'UK', AT]);
    await take(3, undefined, 'US');
    expect(await stored()).toEqual([undefined, 'US', AT]);
  });

  it('leaves the day that a page settled, and puts the store right also of what has vanished', async () => {
    const row = {
      orderId: orderIdOf(0) as OrderId,
      rating: 1,
      left: { day: '2024-04-09' },
      comment: 'Late',
    } as FeedbackRow;
    const other = { ...row, orderId: orderIdOf(1) as OrderId, left: { day: '2024-04-01' } } as FeedbackRow;
    const newest = { ...row, orderId: orderIdOf(2) as OrderId, left: { day: '2024-04-20' } } as FeedbackRow;
    const page = { scope: 'one', source: 'page' as const };
    await recordFeedbackRows(fresh(), { ...page, rows: [newest, row, other], at: '2025-01-01T10:00:00.000Z' });
    const order = { ...ORDER, order: 'month-first' as const, toldAt: later(1) };
    await importReport(db, uncertain, order, course);
    expect(await stored()).toEqual(['2024-04-09', 'US', AT]);
    const covers = { first: true, last: true };
    for (const loaded of [later(2), later(3)]) {
      const moments = { loaded, rows: [loaded, loaded], summary: loaded };
      await recordFeedbackRows(db, { ...page, rows: [newest, other], covers, at: loaded, moments });
    }
    await importReport(db, uncertain, { ...order, marketplace: 'CA', at: later(4), toldAt: later(5) }, course);
    expect(await db.feedback.get(row.orderId)).toMatchObject({ absentAt: later(3), lastSeenAt: AT });
    expect((await stored())[1]).toBe('CA');
  });

  it('stops between two chunks when it is cancelled, and is completed by taking it again', async () => {
    let cancelled = false;
    const file = report(5_500);
    const stopping: Course = {
      progress: () => {
        cancelled = true;
      },
      get cancelled() {
        return cancelled;
      },
    };
    const result = await importReport(fresh(), file, ORDER, stopping);
    expect(result.cancelled).toBe(true);
    const stored = await db.feedback.count();
    expect(stored % 1_000).toBe(0);
    expect(stored).toBe(result.taken);
    const rest = await importReport(db, file, ORDER, course);
    expect(rest).toMatchObject({ taken: 5_500 - stored, known: stored, cancelled: false });
    expect(await db.feedback.count()).toBe(5_500);
  });

  it.each([
    ['in the past', Date.parse(AT) - 1_000, '2025-01-20T09:59:59.000Z'],
    ['to come', Date.parse(AT) + 1_000, AT],
    ['unknown', 0, AT],
  ])('counts as seen when the file was written; where that is %s', (_, lastModified, at) => {
    expect(sightingOf(lastModified, Date.parse(AT))).toBe(at);
  });

  it.each([
    ['2025-01-10', '2025-01-10T23:59:59.999Z'],
    ['2025-01-20', AT],
    ['2024-12-01', '2025-01-01T00:00:00.000Z'],
  ])('counts as seen no earlier than its newest row of %s', (newest, at) => {
    expect(sightingOf(Date.parse('2025-01-01'), Date.parse(AT), newest)).toBe(at);
  });

  it('knows its newest day by each order, and counts rows that could not be read', async () => {
    const rows = ['9/4/24', '5/6/24', '12/31/27'].map((day, index) => `${day}\t1\t\ufffd\t\t${orderIdOf(index)}\tx`);
    expect(await inspectReport(new Blob([[heads['en'], ...rows].join('\n')]), course)).toMatchObject({
      newest: { 'month-first': '2024-09-04', 'day-first': '2024-06-05', open: '2024-05-06' },
      spoilt: 2,
      refused: 1,
    });
  });

  it('of Spanish columns with buyers of the US leaves the order of day and month to the person', async () => {
    const text = `${heads['es']}\n9/4/24\t1\tMal\t\t${orderIdOf(1)}\tx@marketplace.amazon.com\n`;
    expect(await inspectReport(new Blob([text]), course)).toMatchObject({ dates: { because: 'contradictory' } });
    const english = text.replace(heads['es'] ?? '', heads['en'] ?? '');
    expect(await inspectReport(new Blob([english]), course)).toMatchObject({
      dates: { by: 'store', order: 'month-first' },
    });
  });
});

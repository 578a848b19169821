import type { RefusedLine } from '../../lib/backup/read-backup';
import type { Strength } from '../../lib/domain/backup/passphrase';
import type { RetentionKind } from '../../lib/domain/backup/retention';
import { interfaceLanguage, t } from '../../lib/i18n';

const names: Readonly<Record<string, () => string>> = {
  orders: () => t('dataOrders'),
  ledger: () => t('dataLedger'),
  notes: () => t('dataNotes'),
  feedback: () => t('dataFeedback'),
  feedbackSummaries: () => t('dataFeedbackSummaries'),
  threads: () => t('dataThreads'),
  snippets: () => t('dataSnippets'),
  pageReads: () => t('dataPageReads'),
  damaged: () => t('dataDamaged'),
  sales: () => t('dataSales'),
  products: () => t('dataProducts'),
  returns: () => t('dataReturns'),
  payments: () => t('dataPayments'),
  coverage: () => t('dataCoverage'),
  health: () => t('dataHealth'),
  marks: () => t('dataMarks'),
  erasures: () => t('dataErasures'),
};

/** What a table is called; its own name where it is one nobody knows. */
export const tableText = (name: string): string => names[name]?.() ?? name;

const strengths: Readonly<Record<Strength, () => string>> = {
  'too-short': () => t('dataStrengthShort'),
  weak: () => t('dataStrengthWeak'),
  fair: () => t('dataStrengthFair'),
  good: () => t('dataStrengthGood'),
  strong: () => t('dataStrengthStrong'),
};

export const strengthText = (strength: Strength): string => t('dataStrength', strengths[strength]());

const kinds: Readonly<Record<RetentionKind, () => string>> = {
  orders: () => t('dataKeepOrders'),
  feedback: () => t('dataKeepFeedback'),
  messages: () => t('dataKeepMessages'),
  reports: () => t('dataKeepReports'),
  notes: () => t('dataKeepNotes'),
};

/** What is kept, and from when on its age counts. */
export const retentionText = (kind: RetentionKind): string => kinds[kind]();

/** Why a line of a file is not taken. */
export function refusedLineText({ reason, part = '' }: RefusedLine): string {
  if (reason === 'unreadable') return t('dataUnreadable');
  return reason === 'unfit' ? t('dataUnfit', part) : t('dataUnknownKind');
}

const unit = (value: number, name: string, digits = 0): string =>
  new Intl.NumberFormat(interfaceLanguage(), {
    style: 'unit',
    unit: name,
    unitDisplay: name.endsWith('byte') ? 'short' : 'long',
    maximumFractionDigits: digits,
  }).format(value);

/** A number of bytes as people read it. */
export function bytesText(bytes: number): string {
  const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
  const step = Math.min(sizes.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return unit(bytes / 1000 ** step, sizes[step] ?? 'byte', step > 1 ? 1 : 0);
}

/** A span of days in the largest unit that it is a whole number of. */
export function spanText(days: number): string {
  if (days % 365 === 0) return unit(days / 365, 'year');
  return days > 365 ? unit(Math.round(days / 30.4), 'month') : unit(days, 'day');
}

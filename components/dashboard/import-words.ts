import type { Refusal } from '../../lib/domain/import/refusal';
import type { DateFinding } from '../../lib/domain/import/report-dates';
import { t } from '../../lib/i18n';

/** Why a row was not taken, in words. */
export const refusalText = (reason: Refusal): string => t(reason);

const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  shift_jis: 'Shift_JIS',
  'windows-1252': 'Windows-1252',
  'windows-1250': 'Windows-1250',
};

/** An encoding as people write it. */
export const encodingText = (encoding: string): string => encodingNames[encoding] ?? encoding;

const orderText = (order: 'month-first' | 'day-first'): string =>
  order === 'day-first' ? t('importDayFirst') : t('importMonthFirst');

/** What was found of the order of day and month, with the date that tells it. */
export function datesText(found: DateFinding): string {
  if (found.kind === 'plain') return found.example ? t('importDatesPlain', found.example) : t('importDatesNone');
  if (found.kind === 'undecided')
    return found.because === 'contradictory'
      ? t('importDatesContradict', found.example)
      : t('importDatesUndecided', found.example);
  const order = orderText(found.order);
  if (found.by === 'example') return t('importDatesExample', order, found.example);
  if (found.by === 'store') return t('importDatesStore', order);
  return found.by === 'today' ? t('importDatesToday', order, found.example) : t('importDatesLanguage', order);
}

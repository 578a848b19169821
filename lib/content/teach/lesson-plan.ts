import { missingText } from '../../../components/drift-notice';
import type { Sample, Teachable } from '../../adapters/adapter';
import { formatMoney } from '../../domain/money';
import { interfaceLanguage, t } from '../../i18n';

/** The fields to ask for, in their order: those that would mend what is missing, or all where nothing is. */
export function fieldsToAsk(teachable: readonly Teachable[], missing: readonly string[]): readonly Teachable[] {
  const needed = teachable.filter(({ mends }) => mends.some((name) => missing.includes(name)));
  return needed.length > 0 ? needed : teachable;
}

/** The name of a field as the notice has it. */
export const nameOf = (field: string): string => missingText([field]);

/** What a field reads, in words. */
export function sampleText(field: string, { text, limits = [], unclear }: Sample): string {
  if (text !== undefined) return t('teachReads', nameOf(field), text);
  if (unclear) return t('teachLimitOpen');
  const shown = limits.flatMap((limit) => (limit ? formatMoney(limit, interfaceLanguage()) : []));
  return shown.length > 0 ? t('teachLimit', shown.join(', ')) : t('teachNoLimit');
}

/** One line of the end: the field, and what it reads or that it was skipped. */
export function rowText(field: string, sample: Sample | undefined): string {
  if (!sample) return t('teachReads', nameOf(field), t('teachSkipped'));
  return sample.text === undefined
    ? t('teachReads', nameOf(field), sampleText(field, sample))
    : sampleText(field, sample);
}

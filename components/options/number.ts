import { interfaceLanguage } from '../../lib/i18n';

/** A number as the person's language writes it. */
export const numberText = (value: number): string => new Intl.NumberFormat(interfaceLanguage()).format(value);

import { PPM } from '../lib/domain/month/cell';
import { interfaceLanguage } from '../lib/i18n';

let percents: Intl.NumberFormat | undefined;

/** A share in parts per million as percent, to two places. */
export function percentText(ppm: number): string {
  percents ??= new Intl.NumberFormat(interfaceLanguage(), { style: 'percent', maximumFractionDigits: 2 });
  return percents.format(ppm / PPM);
}

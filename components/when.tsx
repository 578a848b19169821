import { interfaceLanguage } from '../lib/i18n';

const formats = new Map<boolean, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, and a list has a hundred moments. */
function formatFor(today: boolean): Intl.DateTimeFormat {
  const known = formats.get(today);
  if (known) return known;
  const format = new Intl.DateTimeFormat(interfaceLanguage(), {
    ...(!today && { dateStyle: 'medium' }),
    timeStyle: 'short',
  });
  formats.set(today, format);
  return format;
}

/** A moment as a person says it, by their own clock: today the time alone, else with the day. */
export function whenText(at: string): string {
  const moment = new Date(at);
  return formatFor(moment.toDateString() === new Date().toDateString()).format(moment);
}

/** A moment that can be read by people and by programs. */
export function When({ at }: { at: string }) {
  return <time dateTime={at}>{whenText(at)}</time>;
}

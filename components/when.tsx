import { interfaceLanguage } from '../lib/i18n';

/** A moment as a person says it, by their own clock: today the time alone, else with the day. */
export function whenText(at: string): string {
  const moment = new Date(at);
  const today = moment.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(interfaceLanguage(), {
    ...(!today && { dateStyle: 'medium' }),
    timeStyle: 'short',
  }).format(moment);
}

/** A moment that can be read by people and by programs. */
export function When({ at }: { at: string }) {
  return <time dateTime={at}>{whenText(at)}</time>;
}

import { interfaceLanguage } from '../../../lib/i18n';

/** Languages that buyers of Amazon's stores write in, offered for a text; one that came with a file joins them. */
export const offeredLanguages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'sv',
  'pt-BR',
  'tr',
  'ar',
  'hi',
  'ja',
  'zh-CN',
] as const;

let names: Intl.DisplayNames | undefined;

/** A language in the interface's language; its tag where it is none that the runtime knows. */
export function languageName(tag: string): string {
  names ??= new Intl.DisplayNames([interfaceLanguage()], { type: 'language' });
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

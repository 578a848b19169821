import { findObscene } from '../../../lib/domain/text/obscene';
import { type TextLanguage, textLanguages } from '../../../lib/domain/text/text';
import { type Task, textOf } from '../task.ts';

const languages: readonly TextLanguage[] = [...textLanguages, 'other'];

/** `text`, and `lang` where it is known: whether the text is obscene, and with which words. */
const profanity: Task = (given) => {
  const spans = findObscene(
    textOf(given, 'text'),
    languages.find((language) => language === given['lang']),
  );
  return { obscene: spans.length > 0, spans };
};
export default profanity;

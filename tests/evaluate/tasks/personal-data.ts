import { findPersonalData } from '../../../lib/domain/text/personal-data';
import { type TextLanguage, textLanguages } from '../../../lib/domain/text/text';
import { type Task, textOf } from '../task.ts';

const languages: readonly TextLanguage[] = [...textLanguages, 'other'];

/** `text`, and `lang` where it is known: whether the text holds data of a person, of which kinds, and where. */
const personalData: Task = (given) => {
  const spans = findPersonalData(
    textOf(given, 'text'),
    languages.find((language) => language === given['lang']),
  );
  return { personalData: spans.length > 0, types: [...new Set(spans.map(({ type }) => type))].sort(), spans };
};
export default personalData;

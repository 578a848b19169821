import { languageOf } from '../../../lib/domain/text/language';
import { textLanguages, topics } from '../../../lib/domain/text/text';
import { topicsOf } from '../../../lib/domain/text/topics';
import { type Task, textOf } from '../task';

/** `{text, lang?}` → `{topics}`: what the text is about, each topic once, in the order of the list of topics. */
const task: Task = (given) => {
  const text = textOf(given, 'text');
  const language = textLanguages.find((each) => each === given['lang']) ?? languageOf(text);
  const found = new Set(topicsOf(text, language).map(({ topic }) => topic));
  return { topics: topics.filter((topic) => found.has(topic)) };
};
export default task;

import type { TextLanguage } from '../text/text';
import { openersDe } from './openers/de';
import { openersEn } from './openers/en';
import { openersEs } from './openers/es';
import { openersFr } from './openers/fr';
import { openersIt } from './openers/it';
import { wantsOwnWords } from './own-words';
import type { MessageTopic, Triage } from './triage';

/**
 * First sentences of an answer: by topic one for a buyer who is calm and, where that would sound cold, one for a buyer who is
 * angry. They take up what was said and apologise where something went wrong; they promise nothing, since nothing is known yet.
 */
export type Openers = Record<MessageTopic | 'problem' | 'question', readonly [calm: string, angry?: string]>;

const byLanguage: Partial<Record<TextLanguage, Openers>> = {
  en: openersEn,
  de: openersDe,
  fr: openersFr,
  es: openersEs,
  it: openersIt,
};

/** From this anger on a thank-you would be out of place. */
const ANGRY = 2;
/** How many topics of a message are taken up; a list to choose from is read at a glance. */
const MOST = 2;

/**
 * Openers that fit what a buyer wrote, in the buyer's language, the one about the first topic first. Undefined where that
 * language is not covered; none where a danger word calls for a person's own words.
 */
export function openersFor({
  language,
  topics,
  problem,
  anger,
  danger,
}: Pick<Triage, 'language' | 'topics' | 'problem' | 'anger' | 'danger'>): readonly string[] | undefined {
  const openers = byLanguage[language];
  if (!openers) return undefined;
  if (wantsOwnWords({ danger })) return [];
  const fitting = ([calm, angry]: readonly [string, string?]): string => (anger >= ANGRY && angry ? angry : calm);
  // Thanks for kind words are out of place where something went wrong as well.
  const about = topics.filter((topic) => topic !== 'praise' || !problem).slice(0, MOST);
  return [
    ...new Set([...about.map((topic) => openers[topic]), problem ? openers.problem : openers.question].map(fitting)),
  ];
}

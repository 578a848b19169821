import { STARTERS, starterLanguages } from '../../../lib/domain/snippet/starters/languages';
import { t } from '../../../lib/i18n';
import { languageName } from './language-names';

type Language = (typeof starterLanguages)[number];

/** Texts to begin with, by language. They come on a press and never by themselves. */
export function StarterChoice(props: { allHere(language: Language): boolean; onTake(language: Language): void }) {
  const { allHere, onTake } = props;
  return (
    <div class="card starters">
      <h3>{t('snippetStarters')}</h3>
      <p class="intro">{t('snippetStartersIntro', STARTERS)}</p>
      <p class="actions">
        {starterLanguages.map((language) => {
          const here = allHere(language);
          return (
            <button
              key={language}
              type="button"
              class="plain"
              name={`starters-${language}`}
              disabled={here}
              onClick={() => onTake(language)}
            >
              {t(here ? 'snippetStartersHere' : 'snippetStartersAdd', languageName(language))}
            </button>
          );
        })}
      </p>
    </div>
  );
}

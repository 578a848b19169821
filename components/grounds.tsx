import type { Ground } from '../lib/domain/concession';
import { t } from '../lib/i18n';

/** How sure a fact is, in words. */
export const sureText = (sure: Ground['sure']): string => {
  if (sure === 'official') return t('sureOfficial');
  if (sure === 'quoted') return t('sureQuoted');
  if (sure === 'third-party') return t('sureThirdParty');
  return sure === 'derived' ? t('sureDerived') : t('sureOwn');
};

function GroundText({ ground: { basis, of, marketplace, from, sure, source, reading } }: { ground: Ground }) {
  if (of === 'here') return <>{t('groundHere')}</>;
  if (of === 'notes') return <>{t('groundNotes')}</>;
  if (of === 'order') return <>{t('groundOrder')}</>;
  if (basis === 'page') return <>{t('groundPage')}</>;
  if (basis === 'own') return <>{t('groundOwn')}</>;
  if (basis === 'none') return <>{marketplace ? t('groundNone', marketplace) : t('groundNoneAnywhere')}</>;
  return (
    <>
      {reading}{' '}
      <span class="quiet">
        {marketplace
          ? t('groundPolicy', marketplace, from ?? '', sureText(sure), source?.read ?? '')
          : t('groundSource', from ?? '', sureText(sure), source?.read ?? '')}{' '}
        {source && !source.url && source.title}
        {source?.url && (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        )}
      </span>
    </>
  );
}

/** What something rests on: rule, marketplace, date, source, how sure. */
export function GroundList({ grounds }: { grounds: readonly Ground[] }) {
  return grounds.map((ground, index) => (
    <p class="ground" key={`${ground.basis}${index}`}>
      <GroundText ground={ground} />
    </p>
  ));
}

/** What something rests on, one press away. */
export function Grounds({ grounds }: { grounds: readonly Ground[] }) {
  if (grounds.length === 0) return null;
  return (
    <details class="why">
      <summary>{t('why')}</summary>
      <GroundList grounds={grounds} />
    </details>
  );
}

import type { ConcessionMaximum, Ground } from '../lib/domain/concession';
import { t } from '../lib/i18n';

const sureText = (sure: Ground['sure']): string => {
  if (sure === 'official') return t('sureOfficial');
  if (sure === 'quoted') return t('sureQuoted');
  if (sure === 'third-party') return t('sureThirdParty');
  return sure === 'derived' ? t('sureDerived') : t('sureOwn');
};

function GroundText({ ground }: { ground: Ground }) {
  const { basis, marketplace, from, sure, source, reading } = ground;
  if (basis === 'page') return <li>{t('groundPage')}</li>;
  if (basis === 'own') return <li>{t('groundOwn')}</li>;
  if (basis === 'none') return <li>{marketplace ? t('groundNone', marketplace) : t('groundNoneAnywhere')}</li>;
  return (
    <li>
      <span>{reading}</span>{' '}
      <span class="quiet">
        {t('groundPolicy', marketplace ?? '', from ?? '', sureText(sure), source?.read ?? '')}{' '}
        {source && (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.title}
          </a>
        )}
      </span>
    </li>
  );
}

/** What the figures rest on, one press away: rule, marketplace, date, source, how sure. */
export function Grounds({ maximum }: { maximum: ConcessionMaximum }) {
  if (maximum.grounds.length === 0) return null;
  return (
    <details class="why">
      <summary>{t('why')}</summary>
      <ul>
        {maximum.grounds.map((ground, index) => (
          <GroundText key={`${ground.basis}${index}`} ground={ground} />
        ))}
      </ul>
    </details>
  );
}

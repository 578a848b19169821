import type { Fact } from '../../lib/domain/policy';
import { t } from '../../lib/i18n';
import { sureText } from '../grounds';
import { PartialDate } from './moment';

/** Where a fact was read, as a link, and when. */
export function SourceLink({ source }: { source: Fact<unknown>['source'] }) {
  return (
    <>
      {source.url ? (
        <a href={source.url} target="_blank" rel="noreferrer" lang="en">
          {source.title}
        </a>
      ) : (
        <span lang="en">{source.title}</span>
      )}{' '}
      <span class="quiet">
        {t('optionsRead')} <PartialDate date={source.read} />
      </span>
    </>
  );
}

/** Sources that stand against each other are marked as such, in words. */
export function Disputed() {
  return (
    <span class="tag tag-warn" title={t('optionsDisputedWhy')}>
      {t('optionsDisputed')}
    </span>
  );
}

/** What is published for a store, with its ground; that nothing is, where nothing is. */
export function PublishedRule({ facts }: { facts: readonly Fact<unknown>[] }) {
  if (facts.length === 0) return <p class="quiet">{t('optionsNoRuleHere')}</p>;
  return (
    <>
      {facts.map((fact) => (
        <p key={fact.source.title} class="published">
          <span lang="en">{fact.reading}</span> {fact.disputed && <Disputed />}{' '}
          <span class="quiet">
            {sureText(fact.sure)} · <SourceLink source={fact.source} />
          </span>
        </p>
      ))}
    </>
  );
}

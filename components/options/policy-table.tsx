import type { Marketplace } from '../../lib/domain/marketplace';
import type { Fact, Policy } from '../../lib/domain/policy';
import { t } from '../../lib/i18n';
import { countryName } from '../country-name';
import { sureText } from '../grounds';
import { DataTable, type Row } from './data-table';
import { PartialDate } from './moment';
import { Disputed, SourceLink } from './published-rule';

/** A policy's title in the language of the interface; its own where it is a new one. */
const titleOf = ({ id, title }: Policy<unknown>): string => {
  if (id === 'concession-limits') return t('optionsPolicyConcession');
  if (id === 'feedback-windows') return t('optionsPolicyFeedbackWindows');
  if (id === 'message-rules') return t('optionsPolicyMessageRules');
  if (id === 'performance-targets') return t('performanceTargets');
  if (id === 'claim-windows') return t('queuePolicyClaims');
  return id === 'refund-windows' ? t('optionsPolicyRefundWindows') : title;
};

function factRow(fact: Fact<unknown>): Row {
  const { marketplace, from, until, sure, source, reading, disputed } = fact;
  return {
    key: `${marketplace} ${source.title} ${reading}`,
    data: { 'data-marketplace': marketplace, ...(disputed && { 'data-disputed': 'true' }) },
    cells: [
      countryName(marketplace),
      <span key="reading">
        <span lang="en">{reading}</span> {disputed && <Disputed />}
      </span>,
      <span key="from">
        <PartialDate date={from} />
        {until && (
          <>
            {' – '}
            <PartialDate date={until} />
          </>
        )}
      </span>,
      sureText(sure),
      <SourceLink key="source" source={source} />,
    ],
  };
}

function Policies({ policy, marketplaces }: { policy: Policy<unknown>; marketplaces: readonly Marketplace[] }) {
  const rows = marketplaces.flatMap(({ code }) =>
    policy.facts.filter((each) => each.marketplace === code).map(factRow),
  );
  const without = marketplaces.filter(({ code }) => !policy.facts.some((each) => each.marketplace === code));
  return (
    <div data-policy={policy.id}>
      <h3>{titleOf(policy)}</h3>
      <DataTable
        caption={titleOf(policy)}
        columns={[
          t('calculatorMarketplace'),
          t('optionsRule'),
          t('optionsSince'),
          t('optionsSure'),
          t('optionsSource'),
        ]}
        rows={rows}
      />
      {without.length > 0 && (
        <p class="without">
          <b>{t('optionsNoRule')}</b>{' '}
          {without.map(({ code }, index) => (
            <span key={code} data-marketplace={code} data-none>
              {index > 0 && ' · '}
              {countryName(code)}
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

/** Every published rule that is known, with its ground; and where there is none. */
export function PolicyTable(props: { policies: readonly Policy<unknown>[]; marketplaces: readonly Marketplace[] }) {
  const { policies, marketplaces } = props;
  const hasDisputed = policies.some(({ facts }) => facts.some(({ disputed }) => disputed));
  return (
    <>
      {policies.map((policy) => (
        <Policies key={policy.id} policy={policy} marketplaces={marketplaces} />
      ))}
      {hasDisputed && (
        <p class="quiet">
          <Disputed /> {t('optionsDisputedWhy')}
        </p>
      )}
    </>
  );
}

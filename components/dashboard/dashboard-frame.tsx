import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import { SkipLink } from '../skip-link';

/** The page around the dashboard: its name, its parts as links, and the one that is open. */
export function DashboardFrame({
  tab,
  title,
  parts,
  openSettings,
  children,
}: {
  tab: string;
  title: string;
  parts: readonly {
    id: string;
    name: string;
    /** How much there is to be seen to today, where that is known and not nothing. */
    count?: number | undefined;
  }[];
  openSettings(): void;
  children: ComponentChildren;
}) {
  return (
    <div class="dashboard">
      <SkipLink />
      <header>
        <h1>
          Makegood <span class="h1-rest">{t('dashboardTitle')}</span>
        </h1>
        <button type="button" name="settings" onClick={openSettings}>
          {t('optionsTitle')}
        </button>
      </header>
      <nav aria-label={t('dashboardNav')}>
        <ul>
          {parts.map(({ id, name, count }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={tab === id ? 'page' : undefined}>
                {name}
                {count ? (
                  <>
                    {' '}
                    <span
                      class="count"
                      data-figure={`${id}-count`}
                      data-count={count}
                      title={t('queueCountWhy', count)}
                    >
                      {count}
                    </span>
                  </>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main aria-labelledby="tab-title" data-tab={tab} tabIndex={-1}>
        <h2 id="tab-title">{title}</h2>
        {children}
      </main>
    </div>
  );
}

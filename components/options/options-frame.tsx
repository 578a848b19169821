import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n';
import { SkipLink } from '../skip-link';
import { type Said, StatusBar } from './status-bar';

const parts = () =>
  [
    ['pages', t('optionsPages')],
    ['limits', t('optionsLimits')],
    ['windows', t('optionsWindows')],
    ['agent', t('optionsAgent')],
    ['snippets', t('snippets')],
    ['reply-rules', t('optionsRules')],
    ['taught', t('optionsTaught')],
    ['health', t('optionsHealth')],
    ['policies', t('optionsPolicies')],
    ['report', t('optionsReport')],
  ] as const;

/** The page around the options: its name, the list of its parts, and what was just done. */
export function OptionsFrame({
  view,
  said,
  close,
  children,
}: {
  view: string;
  said: Said | undefined;
  close(): void;
  children: ComponentChildren;
}) {
  return (
    <div class="options">
      <SkipLink />
      <header>
        <h1>
          Makegood <span class="h1-rest">{t('optionsTitle')}</span>
        </h1>
        <a href="/dashboard.html" data-link="dashboard">
          {t('dashboardTitle')}
        </a>{' '}
        <a href="/onboarding.html" data-link="onboarding">
          {t('onboardTitle')}
        </a>
      </header>
      <nav aria-label={t('optionsNav')}>
        <ul>
          {parts().map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={view === id ? 'true' : undefined}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main tabIndex={-1}>{children}</main>
      <StatusBar said={said} close={close} />
    </div>
  );
}

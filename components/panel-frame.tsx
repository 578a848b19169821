import type { ComponentChildren } from 'preact';
import { t } from '../lib/i18n';

/** The frame of every panel in a page: the product's name, what the panel is about, and its content. */
export function PanelFrame({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="panel" aria-label={`Makegood: ${title}`}>
      <details class="frame" open>
        <summary>
          <span class="brand">Makegood</span> {title}
        </summary>
        <div class="body">{children}</div>
      </details>
      <p class="foot">{t('panelFoot')}</p>
    </section>
  );
}

import type { RefObject } from 'preact';
import { t } from '../lib/i18n';

/** What the bar shows while a field is asked for. */
export type Asking = { ask: string; said?: string | undefined; refused?: string | undefined };

/** What the bar shows at the end: every field with what it reads. */
export type Review = { rows: readonly string[]; still?: string | undefined; nothing: boolean; failed: boolean };

type Props = {
  asking?: Asking | undefined;
  review?: Review | undefined;
  /** Takes the focus while a field is asked for: keys go from candidate to candidate there. */
  prompt: RefObject<HTMLParagraphElement | null>;
  keep: RefObject<HTMLButtonElement | null>;
  busy: boolean;
  on: Record<'keep' | 'skip' | 'again' | 'cancel' | 'report', () => void>;
};

function Button({ name, label, on, title }: { name: string; label: string; on: () => void; title?: string }) {
  return (
    <button type="button" data-action={name} title={title} onClick={on}>
      {label}
    </button>
  );
}

/** The bar of the element picker: what to point at, what would be read, and what to do about it. */
export function TeachBar({ asking, review, prompt, keep, busy, on }: Props) {
  return (
    <section class="bar" aria-label={`Makegood: ${t('teach')}`}>
      <div aria-live="polite">
        {asking && (
          // The candidates are on the page: this is where keys that go through them are heard.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it hears the keys
          <p class="ask" tabIndex={0} ref={prompt} aria-describedby="keys">
            <span class="brand">Makegood</span> {asking.ask}
          </p>
        )}
        {asking?.said && <p class="said">{asking.said}</p>}
        {asking?.refused && <p class="refused">{asking.refused}</p>}
        {review && (
          <>
            <p class="ask">
              <span class="brand">Makegood</span> {t('teachReview')}
            </p>
            <ul>
              {review.rows.map((row) => (
                <li key={row}>{row}</li>
              ))}
            </ul>
            {review.still && <p class="refused">{review.still}</p>}
            {review.failed && <p class="refused">{t('teachFailed')}</p>}
          </>
        )}
      </div>
      {asking && (
        <p class="quiet" id="keys">
          {t('teachKeys')}
        </p>
      )}
      <p class="actions">
        {review && (
          <button
            type="button"
            class="main"
            data-action="keep"
            ref={keep}
            disabled={busy || review.nothing}
            onClick={on.keep}
          >
            {t('teachKeep')}
          </button>
        )}
        {review && <Button name="again" label={t('teachAgain')} on={on.again} />}
        {asking && <Button name="skip" label={t('teachSkip')} on={on.skip} />}
        <Button name="cancel" label={t('teachCancel')} on={on.cancel} />
        <Button name="report" label={t('teachReport')} title={t('teachReportNote')} on={on.report} />
      </p>
    </section>
  );
}

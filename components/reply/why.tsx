import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Ground } from '../../lib/domain/concession';
import { t } from '../../lib/i18n';
import { GroundList } from '../grounds';

type Props = { grounds: readonly Ground[]; children?: ComponentChildren };

/** What something rests on, drawn only once it is asked for: thirty findings are drawn anew at each key. */
export function Why({ grounds, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="why" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('why')}</summary>
      {open && (
        <>
          <GroundList grounds={grounds} />
          {children}
        </>
      )}
    </details>
  );
}

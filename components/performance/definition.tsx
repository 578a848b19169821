import type { Ground } from '../../lib/domain/concession';
import { t } from '../../lib/i18n';
import { GroundList } from '../grounds';
import type { Group } from './words';

/** What counts in a group of figures, and what is published of it: one press away, closed by Escape or a press beside it. */
export function Definition({ group, grounds }: { group: Group; grounds: readonly Ground[] }) {
  const id = `definition-${group.id}`;
  return (
    <>
      <button type="button" class="plain what" popovertarget={id} aria-label={t('perfWhat', t(group.name))}>
        ?
      </button>
      <div id={id} popover="auto" class="definition" data-definition={group.id}>
        <h4>{t(group.name)}</h4>
        <p>{t(group.definition)}</p>
        {grounds.length > 0 && <h4>{t('perfPublished')}</h4>}
        <GroundList grounds={grounds} />
      </div>
    </>
  );
}

import { t } from '../../lib/i18n';
import { bytesText } from './words';

/** How much room is taken, and whether the browser keeps it for good. What it does not say is not shown as a number. */
export type Room = { used?: number | undefined; most?: number | undefined; persisted?: boolean | undefined };

export function StorageMeter({ room, refused, onPersist }: { room: Room; refused: boolean; onPersist(): void }) {
  const { used, most, persisted } = room;
  const known = used !== undefined && most !== undefined && most > 0;
  const text = known ? t('dataRoom', bytesText(used), bytesText(most)) : t('dataNoRoom');
  return (
    <div class="meter">
      <p data-figure="storage-used" data-count={used}>
        {text}
      </p>
      {known && <meter min={0} max={most} value={used} aria-label={text} />}
      {persisted !== undefined && (
        <p data-figure="storage-persisted" data-state={persisted ? 'on' : 'off'}>
          {persisted ? t('dataPersisted') : t('dataNotPersisted')}{' '}
          {!persisted && (
            <button type="button" name="persist" class="plain" onClick={onPersist}>
              {t('dataPersist')}
            </button>
          )}
        </p>
      )}
      {refused && !persisted && <p role="status">{t('dataPersistRefused')}</p>}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { t } from '../lib/i18n';

type Props = {
  /** What the files are for. */
  legend: string;
  name: string;
  accept: string;
  multiple?: boolean;
  /** At least one file. */
  onFiles(files: File[]): void;
};

/** A place for files: chosen by button or keyboard, or dropped. */
export function DropZone({ legend, name, accept, multiple, onFiles }: Props) {
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, inside: boolean): void => {
    event.preventDefault();
    setOver(inside);
  };
  const take = (list: FileList | null | undefined): void => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(files);
  };
  return (
    <fieldset
      class="drop"
      data-over={over}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer?.files);
      }}
    >
      <legend class="visually-hidden">{legend}</legend>
      <label class="button">
        {t('importChoose')}
        <input
          type="file"
          class="visually-hidden"
          name={name}
          multiple={multiple}
          accept={accept}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            // The same file can be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>{' '}
      <span class="quiet">{t('importDrop')}</span>
    </fieldset>
  );
}

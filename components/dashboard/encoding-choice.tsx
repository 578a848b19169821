import { t } from '../../lib/i18n';
import { countText } from '../count-text';
import { encodingText } from './import-words';

/** In which encoding a file was read; where its letters look wrong, the person says another. */
export function EncodingChoice(props: {
  encoding: string;
  encodings: readonly string[];
  /** An encoding that was tried and in which the file is no report. */
  unreadable?: string | undefined;
  /** Rows with characters that could not be read. */
  spoilt: number;
  onEncoding(encoding: string): void;
}) {
  const { encoding, encodings, unreadable, spoilt, onEncoding } = props;
  return (
    <>
      <select
        id="import-encoding"
        name="encoding"
        value={encoding}
        onChange={({ currentTarget }) => onEncoding(currentTarget.value)}
      >
        {encodings.map((each) => (
          <option key={each} value={each}>
            {encodingText(each)}
          </option>
        ))}
      </select>
      {unreadable && (
        <p class="problem" role="alert">
          {t('importOtherEncoding', encodingText(unreadable))}
        </p>
      )}
      {spoilt > 0 && (
        <p class="problem" data-figure="import-spoilt" data-count={spoilt}>
          {t('importSpoilt', countText(spoilt))}
        </p>
      )}
    </>
  );
}

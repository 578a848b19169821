import type { MemoReader } from '../lib/domain/memo';
import { t } from '../lib/i18n';

/** One memo box of the form, and what can be done for it. */
export type Memo = {
  /** The label of the box on the page. */
  label: string;
  reader: MemoReader | undefined;
  length: number;
  /** The most characters, and whether the page's own control or a published fact says so; absent where nothing does. */
  most?: { characters: number; basis: 'page' | 'policy' } | undefined;
  suggestions: readonly string[];
  /** Whether what was put in can be taken back. */
  undo: boolean;
};

type Props = { memo: Memo; onInsert: (text: string) => void; onUndo: () => void };

const readerText = (reader: MemoReader | undefined): string =>
  reader === 'buyer' ? t('memoToBuyer') : reader === 'self' ? t('memoToSelf') : t('memoToWhom');

/** Who will read a memo, how long it is, and texts that go in on a press. */
export function MemoHelper({ memo: { label, reader, length, most, suggestions, undo }, onInsert, onUndo }: Props) {
  const over = most !== undefined && length > most.characters;
  return (
    <div class="memo" data-memo={reader ?? 'unknown'}>
      <p>
        <b>
          <bdi>{label}</bdi>
        </b>{' '}
        <span class={reader === 'self' ? 'quiet' : ''}>{readerText(reader)}</span>{' '}
        <span class={over ? 'over' : 'count'} data-length={length}>
          {over ? '⚠ ' : ''}
          {most ? t('memoCount', length, most.characters) : t('memoLength', length)}
        </span>
      </p>
      {suggestions.map((text) => (
        <p class="suggestion" key={text}>
          <button type="button" onClick={() => onInsert(text)} aria-label={`${t('memoInsert')}: ${text}`}>
            {t('memoInsert')}
          </button>{' '}
          <q>
            <bdi>{text}</bdi>
          </q>
        </p>
      ))}
      {undo && (
        <button type="button" onClick={onUndo}>
          {t('memoUndo')}
        </button>
      )}
    </div>
  );
}

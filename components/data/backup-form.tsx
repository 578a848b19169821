import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { Tick } from '../tick';
import { PassphraseBoxes, passphraseProblem, type Typed } from './passphrase-boxes';

const NOTHING: Typed = { one: '', again: '' };

/** What a backup is to hold and whether it is sealed. A passphrase goes from the boxes once the file is begun. */
export function BackupForm(props: {
  /** For how many days the words of messages are kept; `null` where they are not. */
  wordDays: number | null;
  busy: boolean;
  onMake(order: { passphrase: string | undefined; words: boolean }): void;
}) {
  const { wordDays, busy, onMake } = props;
  const [sealed, setSealed] = useState(true);
  const [words, setWords] = useState(false);
  const [typed, setTyped] = useState(NOTHING);
  const [tried, setTried] = useState(false);
  const problem = sealed ? passphraseProblem(typed) : undefined;
  return (
    <form
      noValidate
      data-form="backup"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(problem !== undefined);
        if (problem !== undefined) return;
        onMake({ passphrase: sealed ? typed.one : undefined, words: words && wordDays !== null });
        setTyped(NOTHING);
      }}
    >
      <p class="intro">{t('dataBackupIntro')}</p>
      <Tick name="seal" on={sealed} onChange={setSealed} label={t('dataSeal')} note={t('dataSealWhy')} />
      {sealed && <PassphraseBoxes typed={typed} problem={tried ? problem : undefined} onTyped={setTyped} />}
      {wordDays !== null && (
        <Tick name="words" on={words} onChange={setWords} label={t('dataWords')} note={t('dataWordsWhy', wordDays)} />
      )}
      <p class="actions">
        <button type="submit" name="make-backup" disabled={busy}>
          {t('dataBackup')}
        </button>
      </p>
    </form>
  );
}

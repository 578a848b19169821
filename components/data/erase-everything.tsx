import { useId, useState } from 'preact/hooks';
import { t } from '../../lib/i18n';
import { Tick } from '../tick';

/** Everything at once, behind a word that is typed. */
export function EraseEverything(props: { busy: boolean; onErase(keep: { settings: boolean; marks: boolean }): void }) {
  const [keep, setKeep] = useState({ settings: true, marks: true });
  const [typed, setTyped] = useState('');
  const id = useId();
  const isTyped = typed.trim().toLocaleUpperCase() === t('dataWord').toLocaleUpperCase();
  return (
    <form
      noValidate
      data-form="everything"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTyped) return;
        setTyped('');
        props.onErase(keep);
      }}
    >
      <p class="intro">{t('dataEverythingIntro')}</p>
      <Tick
        name="keep-settings"
        on={keep.settings}
        label={t('dataKeepSettings')}
        onChange={(settings) => setKeep({ ...keep, settings })}
      />
      <Tick
        name="keep-marks"
        on={keep.marks}
        label={t('dataKeepMarks')}
        onChange={(marks) => setKeep({ ...keep, marks })}
      />
      <p class="inline">
        <span class="text-box">
          <label for={id}>{t('dataTypeWord', t('dataWord'))}</label>
          <input
            id={id}
            type="text"
            name="erase-word"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </span>
        <button type="submit" name="erase-everything" class="danger" disabled={!isTyped || props.busy}>
          {t('dataEverything')}
        </button>
      </p>
    </form>
  );
}

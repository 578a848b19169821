import { useEffect, useState } from 'preact/hooks';
import type { Fact } from '../../lib/domain/policy';
import { readHours } from '../../lib/domain/typed-number';
import { t } from '../../lib/i18n';
import { PartialDate } from './moment';
import { countryName } from './names';
import { numberText } from './number';
import { SourceLink } from './published-rule';
import { TextBox } from './text-box';

type Props = {
  hours: number;
  published: readonly Fact<unknown>[];
  onHours(hours: number): void;
  /** Whether the notice is wanted, and whether the browser allows it. */
  notice: boolean;
  allowed: boolean;
  refused: boolean;
  onNotice(on: boolean): void;
};

const DEFAULT_HOURS = 2;

function Hours({ hours, onHours }: Pick<Props, 'hours' | 'onHours'>) {
  const [text, setText] = useState(numberText(hours));
  useEffect(() => setText(numberText(hours)), [hours]);
  const [tried, setTried] = useState(false);
  const done = (typed: string): void => {
    const read = readHours(typed);
    setTried(read === undefined);
    if (read !== undefined && read !== hours) onHours(read);
  };
  return (
    // Enter makes the box say that it is done, before it would submit anything.
    <form class="inline" noValidate onSubmit={(event) => event.preventDefault()}>
      <TextBox
        name="undoHours"
        label={t('optionsUndoHours')}
        unit={t('optionsHours')}
        value={text}
        problem={tried && readHours(text) === undefined ? t('optionsHoursProblem') : undefined}
        onInput={setText}
        onDone={done}
      />
      {hours !== DEFAULT_HOURS && (
        <button type="button" name="undoHours-reset" class="plain" onClick={() => onHours(DEFAULT_HOURS)}>
          {t('optionsBackTo', numberText(DEFAULT_HOURS))}
        </button>
      )}
    </form>
  );
}

/** For how long a refund can be cancelled, with what Amazon says of it, and whether to be told in time. */
export function Windows({ hours, published, onHours, notice, allowed, refused, onNotice }: Props) {
  return (
    <>
      <Hours hours={hours} onHours={onHours} />
      <ul class="sources">
        {published.map(({ marketplace, from, reading, source }) => (
          <li key={marketplace}>
            <b>{countryName(marketplace)}</b> (<PartialDate date={from} />
            ): <span lang="en">{reading}</span> <SourceLink source={source} />
          </li>
        ))}
      </ul>
      <label class="switch-row">
        <input
          type="checkbox"
          name="undoNotice"
          checked={notice && allowed}
          onChange={({ currentTarget }) => {
            const wanted = currentTarget.checked;
            // The browser may say no: what is ticked is what is set, not what was pressed.
            currentTarget.checked = notice && allowed;
            onNotice(wanted);
          }}
        />
        <span>
          {t('optionsUndoNotice')} <span class="quiet">{t('optionsUndoNoticeWhy')}</span>
        </span>
      </label>
      {refused && (
        <p class="problem" role="alert">
          {t('optionsNoticeRefused')}
        </p>
      )}
      {notice && !allowed && !refused && <p class="problem">{t('optionsNoticeWithdrawn')}</p>}
    </>
  );
}

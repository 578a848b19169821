import type { ConcessionRule } from '../../lib/domain/concession-rule';
import type { Currency } from '../../lib/domain/money';
import { type OwnBox, ownBoxes, ownKinds, readOwnRule } from '../../lib/domain/own-rule';
import { t } from '../../lib/i18n';
import { problemText } from './problem-text';
import { TextBox } from './text-box';
import { useOwnDraft } from './use-own-draft';

const boxText = (box: OwnBox): string =>
  ({
    total: t('totalMax'),
    returnShipping: t('returnShippingMax'),
    other: t('otherMax'),
    share: t('optionsShare'),
    shippingTimes: t('optionsShippingTimes'),
    fixedReturnShipping: t('optionsFixedReturnShipping'),
    fixedOther: t('optionsFixedOther'),
  })[box];

const unitOf = (box: OwnBox, currency: Currency): string =>
  box === 'share' ? '%' : box === 'shippingTimes' ? '×' : currency;

/** The boxes of a person's own rule for one store. Nothing is given on before all of it can be read. */
export function OwnRuleForm(props: {
  rule: ConcessionRule | undefined;
  currency: Currency;
  onSave(rule: ConcessionRule): void;
}) {
  const { rule, currency, onSave } = props;
  const { draft, setDraft, tried, setTried } = useOwnDraft(rule);
  const read = readOwnRule(draft, currency);
  const problems = tried && 'problems' in read ? read.problems : {};
  const save = (form: HTMLFormElement): void => {
    setTried(true);
    if ('rule' in read) onSave(read.rule);
    else {
      const first = ownBoxes[draft.kind].find((box) => read.problems[box]);
      form.querySelector<HTMLElement>(`[name="own-${first}"]`)?.focus();
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save(event.currentTarget);
      }}
    >
      <fieldset class="choice">
        <legend>{t('optionsKind')}</legend>
        {ownKinds.map((kind) => (
          <label key={kind} class="switch-row">
            <input
              type="radio"
              name="own-kind"
              value={kind}
              checked={draft.kind === kind}
              onChange={() => setDraft({ ...draft, kind })}
            />
            {kind === 'amounts' ? t('optionsKindAmounts') : t('optionsKindTwoLimits')}
          </label>
        ))}
      </fieldset>
      <div class="boxes">
        {ownBoxes[draft.kind].map((box) => (
          <TextBox
            key={box}
            name={`own-${box}`}
            label={boxText(box)}
            unit={unitOf(box, currency)}
            value={draft.typed[box] ?? ''}
            problem={problems[box] && problemText(problems[box], currency)}
            onInput={(text) => setDraft({ ...draft, typed: { ...draft.typed, [box]: text } })}
          />
        ))}
      </div>
      <button type="submit" name="own-save">
        {t('optionsSave')}
      </button>
    </form>
  );
}

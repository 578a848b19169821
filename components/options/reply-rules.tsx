import type { ReplyGroup } from '../../lib/domain/reply/reply';
import { replyGroups } from '../../lib/domain/reply/reply';
import type { Rule } from '../../lib/domain/rule';
import { t } from '../../lib/i18n';
import { Grounds } from '../grounds';
import { Tick } from '../tick';

/** What is listed of a rule: what it says, what it rests on, and where it belongs. */
export type ListedRule = Pick<Rule<never>, 'id' | 'text' | 'grounds'> & {
  group: ReplyGroup;
  /** All rules that say the same, this one among them: they are one to a person, and have one switch. */
  alike: readonly string[];
};

type Props = {
  rules: readonly ListedRule[];
  off: readonly string[];
  /** What a rule says, without what it fills in. */
  textOf(rule: ListedRule): string;
  onRule(rule: ListedRule, on: boolean): void;
  onAll(): void;
};

const groupText = (group: ReplyGroup): string =>
  ({
    policy: t('optionsRulesPolicy'),
    accurate: t('optionsRulesAccurate'),
    tone: t('optionsRulesTone'),
    missing: t('optionsRulesMissing'),
  })[group];

function RuleRow({
  rule,
  on,
  text,
  onChange,
}: {
  rule: ListedRule;
  on: boolean;
  text: string;
  onChange(on: boolean): void;
}) {
  return (
    <li class="rule" data-rule={rule.id} data-off={on ? undefined : ''}>
      <Tick class="switch-row" name={`rule-${rule.id}`} on={on} label={text} onChange={onChange} />
      <Grounds grounds={rule.grounds} />
    </li>
  );
}

/** The rules of the reply check by group, each with its switch and what it rests on. What is ticked is looked for. */
export function ReplyRules({ rules, off, textOf, onRule, onAll }: Props) {
  return (
    <>
      {off.length > 0 && (
        <p class="actions">
          <button type="button" name="rules-all" onClick={onAll}>
            {t('optionsRulesAll')}
          </button>
        </p>
      )}
      {replyGroups.map((group) => (
        <fieldset key={group} data-group={group}>
          <legend>{groupText(group)}</legend>
          <ul class="rules">
            {rules
              .filter((rule) => rule.group === group)
              .map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  on={!rule.alike.some((id) => off.includes(id))}
                  text={textOf(rule)}
                  onChange={(on) => onRule(rule, on)}
                />
              ))}
          </ul>
        </fieldset>
      ))}
    </>
  );
}

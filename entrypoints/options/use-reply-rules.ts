import type { ListedRule } from '../../components/options/reply-rules';
import type { Say } from '../../components/options/use-said';
import { useOnDemand } from '../../components/use-on-demand';
import { type MessageKey, t } from '../../lib/i18n';
import { rulesOff } from '../../lib/storage/rules-off';
import { useChange } from './use-change';

async function loadRules(): Promise<readonly ListedRule[]> {
  const { sentenceRules, draftRules } = await import('../../lib/domain/reply/rules');
  const all = [...sentenceRules, ...draftRules];
  return all.flatMap((rule) => {
    const alike = all.filter(({ text }) => text === rule.text).map(({ id }) => id);
    return alike[0] === rule.id ? { ...rule, alike } : [];
  });
}

/** What a rule says; what it fills in is known only of a draft. */
export const ruleText = ({ text }: ListedRule): string => t(text as MessageKey, '…', '…').replace('….', '…');

const flip = (off: readonly string[], ids: readonly string[], on: boolean): string[] => {
  const others = off.filter((each) => !ids.includes(each));
  return on ? others : [...others, ...ids];
};

/**
 * The rules of the reply check, and which of them are switched off. They come when they are asked for, or at once where one is
 * off: with the words they know they weigh more than all the rest of the page.
 * @param asked whether the person looks at the list.
 */
export function useReplyRules(asked: boolean, say: Say) {
  const [off, change] = useChange(rulesOff, say);
  const some = off !== undefined && off.length > 0;
  const rules = useOnDemand(asked || some, loadRules);
  const onRule = (rule: ListedRule, on: boolean): void =>
    change(
      (now) => flip(now, rule.alike, on),
      on ? t('optionsOnNow', ruleText(rule)) : t('optionsOffNow', ruleText(rule)),
      (now) => flip(now, rule.alike, !on),
    );
  const onAll = (): void =>
    change(
      () => [],
      t('optionsRulesAllOn'),
      (_, before) => before,
    );
  return { off, some, rules, onRule, onAll };
}

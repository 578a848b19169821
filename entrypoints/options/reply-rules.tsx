import { useState } from 'preact/hooks';
import { ReplyRules as Rules } from '../../components/options/reply-rules';
import { Section } from '../../components/options/section';
import type { Say } from '../../components/options/use-said';
import { t } from '../../lib/i18n';
import { ruleText, useReplyRules } from './use-reply-rules';

function Listed({ say }: { say: Say }) {
  const [open, setOpen] = useState(false);
  const { off, some, rules, onRule, onAll } = useReplyRules(open, say);
  if (!off) return <p class="quiet">{t('loading')}</p>;
  return (
    <details class="all-rules" open={open || some} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('optionsRulesShow')} {some && <span class="changed">{t('optionsRulesOff', off.length)}</span>}
      </summary>
      {rules.state === 'failed' && <p class="problem">{t('optionsNotLoaded')}</p>}
      {rules.state === 'waiting' && <p class="quiet">{t('loading')}</p>}
      {rules.state === 'here' && (
        <Rules rules={rules.thing} off={off} textOf={ruleText} onRule={onRule} onAll={onAll} />
      )}
    </details>
  );
}

/** The section of the rules of the reply check. */
export function ReplyRules({ say }: { say: Say }) {
  return (
    <Section id="reply-rules" title={t('optionsRules')} intro={t('optionsRulesIntro')}>
      <Listed say={say} />
    </Section>
  );
}

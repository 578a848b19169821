import { Section } from '../../components/options/section';
import { t } from '../../lib/i18n';
import { FeedbackWindows } from './feedback-windows';
import { ReplyWindows } from './reply-windows';
import { UndoWindows } from './undo-windows';

/** How long things may be done for: refunds, answers and feedback, each with what its figure rests on. */
export function TimeWindows({ say }: { say: (text: string, undo?: () => void) => void }) {
  return (
    <Section id="windows" title={t('optionsWindows')} intro={t('optionsWindowsIntro')}>
      <UndoWindows say={say} />
      <ReplyWindows say={say} />
      <FeedbackWindows say={say} />
    </Section>
  );
}

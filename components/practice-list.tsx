import type { BestPractice } from '../lib/domain/feedback/remedies';
import { t } from '../lib/i18n';
import { Grounds } from './grounds';

/** What published best practice advises, each advice once with its grounds. */
export function PracticeList({ practices }: { practices: readonly BestPractice[] }) {
  return (
    <ul class="practices">
      {[...Map.groupBy(practices, ({ text }) => text)].map(([text, same]) => (
        <li key={text}>
          {t(text)}
          <Grounds grounds={same.map(({ ground }) => ground)} />
        </li>
      ))}
    </ul>
  );
}

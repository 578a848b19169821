import type { RefundView, RefundViewLine } from '../lib/domain/refund-view-schema';
import type { Finding } from '../lib/domain/rule';
import { leftAfter, type TypedForm } from '../lib/domain/typed';
import { t } from '../lib/i18n';
import { Concession } from './concession';
import { missingText } from './drift-notice';
import { FindingList } from './finding-list';
import { type Memo, MemoHelper } from './memo-helper';
import { PanelFrame } from './panel-frame';
import { LineAmounts, OrderAmounts } from './refund-amounts';
import { UndoClock } from './undo-clock';

/** What a person can do in the panel. Nothing of it presses anything on the page. */
export type RefundActions = {
  /** Starts pointing at what was not found; absent where nothing can be taught. */
  teach?: (() => void) | undefined;
  copy(text: string): void;
  insertMemo(place: number, text: string): void;
  undoMemo(place: number): void;
  withdraw?: (() => void) | undefined;
};

type Props = {
  view: RefundView;
  /** What stands in the form; absent where there is none, or not every box of it is understood. */
  typed?: TypedForm | undefined;
  /** Whether this is the refund form, where amounts are typed. */
  form: boolean;
  findings: readonly Finding[];
  memos: readonly Memo[];
  /** Taught fields that were given up. */
  dropped: readonly string[];
  /** A word on what was just done. */
  said: string;
  actions: RefundActions;
};

const notApplicableText = (reason: NonNullable<RefundView['notApplicable']>): string =>
  reason === 'fulfilled-by-amazon'
    ? t('notForAmazonOrders')
    : reason === 'pending'
      ? t('notForPending')
      : t('notForCancelled');

function Unknown({ line: { maximum, unclear, paidUnknown }, form }: { line: RefundViewLine; form: boolean }) {
  if (unclear) return <p class="warning">{t('limitUnclear')}</p>;
  if (maximum.basis !== 'none') return null;
  return <p class="notice">{form && paidUnknown ? t('paidUnknown') : t('noPublishedRule')}</p>;
}

function Item({ line, view, typed, form }: Pick<Props, 'view' | 'typed' | 'form'> & { line: RefundViewLine }) {
  const { orderId, lines } = view;
  const mine = typed?.lines.find(({ key }) => key === line.key);
  const { quantity = 1, maximum } = line;
  return (
    <div class="item" data-item={line.key} data-asin={line.asin} data-sku={line.sku} data-order-id={orderId}>
      {(lines.length > 1 || quantity > 1) && (
        <p class="item-name">
          <bdi>{line.title ?? line.sku ?? line.asin}</bdi>{' '}
          {quantity > 1 && <span class="quiet">{t('perLine', quantity)}</span>}
        </p>
      )}
      <Unknown line={line} form={form} />
      <Concession
        maximum={maximum}
        left={mine && leftAfter(maximum, mine)}
        item={line.key}
        orderId={orderId}
        promotion={line.promotion}
      />
      {lines.length > 1 && <LineAmounts line={line} typed={mine} view={view} form={form} />}
    </div>
  );
}

/** The memo boxes of the form. */
function Memos({ memos, actions }: Pick<Props, 'memos' | 'actions'>) {
  if (memos.length === 0) return null;
  return (
    <details class="memos" open>
      <summary>{t('memoTitle')}</summary>
      {memos.map((memo, place) => (
        <MemoHelper
          key={memo.label}
          memo={memo}
          onInsert={(text) => actions.insertMemo(place, text)}
          onUndo={() => actions.undoMemo(place)}
        />
      ))}
    </details>
  );
}

const isWarning = ({ severity }: Finding): boolean => severity === 'warning';

/** Beside the amount boxes, or on the order: how much may be given, what is left, what is about to go wrong, and why. */
export function RefundPanel({ view, typed, form, findings, memos, dropped, said, actions }: Props) {
  const unclear = form && view.lines.length > 0 && (!typed || view.lines.some((line) => line.unclear));
  return (
    <PanelFrame title={t('refundTitle')}>
      {view.undo && <UndoClock clock={view.undo} submittedAt={view.submittedAt} onWithdraw={actions.withdraw} />}
      {!view.undo && view.submittedAt && (
        <button type="button" onClick={actions.withdraw}>
          {t('undoWithdraw')}
        </button>
      )}
      {view.notApplicable && <p class="notice">{notApplicableText(view.notApplicable)}</p>}
      {dropped.length > 0 && <p class="warning">{t('taughtDropped', missingText(dropped))}</p>}
      <FindingList findings={findings.filter(isWarning)} onCopy={actions.copy} />
      {view.lines.map((line) => (
        <Item key={line.key} line={line} view={view} typed={typed} form={form} />
      ))}
      {unclear && !typed && <p class="quiet">{t('leftUnknown')}</p>}
      {unclear && actions.teach && (
        <button type="button" data-action="teach" onClick={actions.teach}>
          {t('teach')}
        </button>
      )}
      {view.lines.length > 1 && view.paid && <p class="item-name whole">{t('wholeOrder')}</p>}
      <OrderAmounts view={view} typed={typed} form={form} />
      {form && view.lines.some(({ paid }) => !paid) && <p class="quiet">{t('memoryMissing')}</p>}
      <FindingList findings={findings.filter((each) => !isWarning(each))} onCopy={actions.copy} />
      <Memos memos={memos} actions={actions} />
      <p class="quiet" role="status">
        {said}
      </p>
    </PanelFrame>
  );
}

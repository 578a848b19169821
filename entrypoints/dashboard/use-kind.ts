import { useAddress } from '../../components/use-address';
import { kindIn } from '../../lib/domain/queue/queue-filter';
import type { RowKind } from '../../lib/domain/queue/row-kinds';

/** The kind of rows that the address names (`#queue/message`), and the way to another one, which the back button knows. */
export function useKind(): [RowKind | undefined, (kind: RowKind | undefined) => void] {
  const kind = useAddress(() => kindIn(location.hash));
  return [
    kind,
    (next) => {
      location.hash = next ? `queue/${next}` : 'queue';
    },
  ];
}

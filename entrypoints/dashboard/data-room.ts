import { useEffect, useState } from 'preact/hooks';
import type { Room } from '../../components/data/storage-meter';
import { countTables } from '../../lib/backup/count-tables';
import { history } from '../../lib/storage/database';
import { useVisits } from './use-visits';

/** What the browser says of the room that is taken. What it does not say is absent. */
async function askRoom(): Promise<Room> {
  const [estimate, persisted] = await Promise.all([
    navigator.storage.estimate().catch(() => undefined),
    navigator.storage.persisted().catch(() => undefined),
  ]);
  return { used: estimate?.usage, most: estimate?.quota, persisted };
}

/** How much is kept, looked up when the page is visited and when something was done here. @param done changes when something was. */
export function useKept(done: unknown) {
  const visit = useVisits();
  const [kept, setKept] = useState<{ room: Room; counts: Record<string, number> }>();
  const [state, setState] = useState<'loading' | 'here' | 'broken'>('loading');
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let current = true;
    Promise.all([askRoom(), countTables(history), history.ledger.count()]).then(
      ([room, counts, ledger]) => {
        if (!current) return;
        const { erasures = 0, ...records } = counts;
        setKept({ room, counts: { ...records, ledger, erasures } });
        setState('here');
      },
      () => current && setState('broken'),
    );
    return () => {
      current = false;
    };
  }, [visit, done, refused]);
  const persist = async (): Promise<void> => {
    const agreed = await navigator.storage.persist().catch(() => false);
    setRefused(!agreed);
    setKept((now) => now && { ...now, room: { ...now.room, persisted: agreed } });
  };
  return { kept, state, refused, persist };
}

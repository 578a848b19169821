import { useEffect, useRef, useState } from 'preact/hooks';
import { useSetting } from '../../components/use-setting';
import { sampleShown } from '../../lib/storage/sample';

/** The sample: whether it is shown, how far it is being put in (0 to 1), and the presses for it. What makes it comes on the first press. */
export function useSample() {
  const [shown, show] = useSetting(sampleShown);
  const [done, setDone] = useState<number>();
  const [failed, setFailed] = useState(false);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);
  const put = async (): Promise<void> => {
    if (running.current) return;
    const stop = new AbortController();
    running.current = stop;
    setFailed(false);
    setDone(0);
    try {
      const { putSample } = await import('../../lib/sample/put-sample');
      await putSample(stop.signal, setDone);
    } catch {
      setFailed(!stop.signal.aborted);
    }
    running.current = undefined;
    setDone(undefined);
  };
  return {
    shown,
    done,
    failed,
    onPut: () => void put(),
    onCancel: () => running.current?.abort(),
    onOut: () => show(false),
  };
}

import { useEffect } from 'preact/hooks';
import { SampleBanner } from '../../components/sample-banner';
import { useSetting } from '../../components/use-setting';
import { isSamplePage, turnTo } from '../../lib/sample/place';
import { sampleShown } from '../../lib/storage/sample';

/**
 * The banner of the sample, where it is shown; and the page turns to the sample or back as soon as that is pressed anywhere.
 * @param busy something goes on here that must not be cut off: the page turns after it.
 */
export function SampleBar({ busy = false }: { busy?: boolean }) {
  const [shown, show] = useSetting(sampleShown);
  const here = isSamplePage();
  useEffect(() => {
    if (shown !== undefined && shown !== here && !busy) turnTo(shown);
  }, [shown, here, busy]);
  return here ? <SampleBanner place="here" onOut={() => show(false)} /> : null;
}

/** The same in a page of the person's own, which never shows the sample. */
export function SampleNotice() {
  const [shown, show] = useSetting(sampleShown);
  return shown ? <SampleBanner place="elsewhere" onOut={() => show(false)} /> : null;
}

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const wanted = { permissions: ['notifications' as const] };

/** Asks for the permission to notify. Only while a press is being handled: the browser refuses the question otherwise. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(wanted);

/** Whether the browser allows notifications, kept up to date: a person can take a permission back in the browser itself. */
export function useAllowed(): boolean | undefined {
  const [allowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    const look = (): void => void browser.permissions.contains(wanted).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return allowed;
}

import type { Session } from './session.ts';

/**
 * Ends the extension's worker as the browser does when it needs the memory, and sees to it that the next one runs: a
 * worker under a debugger, as every one is in these tests, is born waiting for it.
 */
export async function killWorker(session: Session): Promise<void> {
  const popup = await session.extensionPage('popup.html');
  const developer = await popup.createCDPSession();
  const stopped = new Promise<void>((done) => {
    developer.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
      // Said several times for one start; only one of them finds it still waiting.
      if (versions.some(({ runningStatus }) => runningStatus === 'starting')) resume(session).catch(() => {});
    });
  });
  await developer.send('ServiceWorker.enable');
  await developer.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

async function resume(session: Session): Promise<void> {
  const client = await (await session.worker()).createCDPSession();
  await client.send('Runtime.runIfWaitingForDebugger');
}

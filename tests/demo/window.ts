import type { CDPSession, Protocol, Target } from 'puppeteer-core';
import type { Session } from '../browser/driver.ts';
import { answer } from '../sandbox/sandbox.ts';
import type { Say } from './scene.ts';
import { START, startPage } from './start-page.ts';

const start = { status: 200, contentType: 'text/html; charset=utf-8', body: startPage() };

/** Opens the start page in the visible window and waits until the person has closed it. */
export async function openWindow({ browser }: Session, print: Say): Promise<boolean> {
  const closed = new Promise<true>((resolve) => browser.once('disconnected', () => resolve(true)));
  // A tab that a link opens asks before anything can be set up in it: only the browser's own session is in time.
  await serve(await browser.target().createCDPSession(), 'http*');
  const serveStart = async (target: Target) => {
    if (target.type() === 'page') await serve(await target.createCDPSession(), START);
  };
  // In each tab the sandbox's own interception comes first, and it does not know the start page.
  browser.on('targetcreated', (target: Target) => void serveStart(target).catch(() => {}));
  await Promise.all(browser.targets().map(serveStart));
  const [first] = await browser.pages();
  await first?.goto(START);
  print(`A window is open at ${START}, a start page of the demo. Click around in it; closing it ends the demo.`);
  return closed;
}

async function serve(client: CDPSession, urlPattern: string): Promise<void> {
  client.on('Fetch.requestPaused', ({ requestId, request }: Protocol.Fetch.RequestPausedEvent) => {
    const { status, contentType, body } = request.url === START ? start : answer(request.url);
    const reply = {
      requestId,
      responseCode: status,
      responseHeaders: [{ name: 'content-type', value: contentType }],
      body: Buffer.from(body).toString('base64'),
    };
    // A tab may be closed while its request is on its way.
    client.send('Fetch.fulfillRequest', reply).catch(() => {});
  });
  await client.send('Fetch.enable', { patterns: [{ urlPattern }] });
}

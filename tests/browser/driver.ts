/** Everything a browser test needs: start a browser on the sandbox, open pages, read panels, keep evidence. */
export { type ChromiumOptions, launchChromium } from './chromium.ts';
export { type FirefoxOptions, launchFirefox } from './firefox.ts';
export { type Figure, type PanelKind, type PanelSnapshot, panel, panels, waitForPanel } from './panel.ts';
export { type Session, saveEvidence } from './session.ts';

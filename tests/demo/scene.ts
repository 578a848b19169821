import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Session } from '../browser/driver.ts';

/** Prints one line of what is going on. */
export type Say = (line: string) => void;

/** What of a page is pictured, and how. */
export interface View {
  /** The window as a person sees it, or only Makegood's panel with a little of the page around it. */
  of?: 'window' | 'panel';
  /** Which panel, where it is not that of a refund. */
  panel?: 'message';
  /** Width of the window, where it is not the usual one. */
  width?: number;
  dark?: boolean;
}

/** Takes a picture; the name becomes the name of its file. */
export type Shot = (page: Page, name: string, view?: View) => Promise<void>;

/** One thing that the demo shows. Each file of `scenes/` is one, in the order of the file names. */
export interface Scene {
  title: string;
  /** Walks through it, says what was seen, and throws where that is not what had to be seen. */
  run(session: Session, say: Say, shot: Shot): Promise<void>;
}

const FOLDER = join(import.meta.dirname, 'scenes');

async function load(name: string): Promise<Scene> {
  const module = (await import(pathToFileURL(join(FOLDER, name)).href)) as { default: Scene };
  return module.default;
}

/** All scenes, in their order. */
export function loadScenes(): Promise<Scene[]> {
  return Promise.all(readdirSync(FOLDER).sort().map(load));
}

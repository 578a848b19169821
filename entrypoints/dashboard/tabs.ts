import type { ComponentType } from 'preact';
import type { MessageKey } from '../../lib/i18n';
import type { useImporter } from './use-importer';
import type { Queue } from './use-queue';
import type { Reading } from './use-reading';

/** What every part of the dashboard is given; most need nothing of it. */
export type TabProps = {
  importer: ReturnType<typeof useImporter>;
  queue: Queue;
  /** What is still to be made findable. */
  reading?: Reading | undefined;
};

type Part = { title: MessageKey; load(): Promise<ComponentType<TabProps>> };

/** The parts of the dashboard, in their order, by the hash that opens them; each comes in a script of its own when it is opened first. */
export const tabs = {
  queue: { title: 'queueTitle', load: async () => (await import('./queue-tab')).QueueTab },
  feedback: { title: 'feedbackTitle', load: async () => (await import('./feedback-tab')).FeedbackTab },
  messages: { title: 'messagesTitle', load: async () => (await import('./messages-tab')).MessagesTab },
  performance: { title: 'performanceTitle', load: async () => (await import('./performance-tab')).PerformanceTab },
  search: { title: 'searchTitle', load: async () => (await import('./search-tab')).SearchTab },
  import: { title: 'dashboardImport', load: async () => (await import('./import-tab')).ImportTab },
  data: { title: 'dataTitle', load: async () => (await import('./data-tab')).DataTab },
} as const satisfies Record<string, Part>;

export type Tab = keyof typeof tabs;
export const tabIds = Object.keys(tabs) as Tab[];

/** Parts that take in or keep the person's own records: they are closed while the sample is shown, which is thrown away as a whole. */
export const isOwnOnly = (tab: Tab): boolean => tab === 'import' || tab === 'data';

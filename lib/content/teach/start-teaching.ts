import { createRef, h, render } from 'preact';
import { missingText } from '../../../components/drift-notice';
import { TeachBar } from '../../../components/teach-bar';
import type { Candidate } from '../../adapters/adapter';
import { isVisible } from '../../adapters/dom';
import type { TaughtField } from '../../domain/taught';
import { t } from '../../i18n';
import type { TeachContext } from '../parts';
import { createBarHost } from './bar-host';
import { candidateByKey } from './candidate-walk';
import { candidateFor } from './element-at';
import { fieldsToAsk, nameOf, rowText, sampleText } from './lesson-plan';
import { type Lesson, teachField } from './make-field';
import { createPickLayer } from './pick-layer';
import { redact } from './redact';

/** Lets the person point at the fields of the page that were not found, or makes the redacted report of it. */
export function startTeaching(context: TeachContext): void {
  const { task, signal, done, report } = context;
  if (task === 'point') pointAt(context);
  else void report(redact(document)).finally(done);
  signal.addEventListener('abort', done, { once: true });
}

/** One field after the other is pointed at; at the end they are kept together or not at all. */
function pointAt({ adapter, missing, taught, signal, save, report, done }: TeachContext): void {
  const fields = fieldsToAsk(adapter.teachable, missing);
  const bar = createBarHost();
  const [prompt, keep] = [createRef<HTMLParagraphElement>(), createRef<HTMLButtonElement>()];
  const end = new AbortController();
  let lessons = new Map<string, Lesson>();
  let at = 0;
  let current: { candidate: Candidate; lesson: Lesson | undefined } | undefined;
  let refused: string | undefined;
  let [busy, failed] = [false, false];

  const stop = (): void => {
    end.abort();
    render(null, bar.content);
    bar.remove();
    done();
  };
  const learnt = (): TaughtField[] => {
    const mine = [...lessons.values()].map(({ field }) => field);
    return [...taught.filter(({ field }) => !lessons.has(field)), ...mine];
  };
  const slate = () => ({ page: document, url: new URL(location.href), adapter: adapter.id, taught: learnt() });
  const candidates = (): Candidate[] =>
    fields[at]?.candidates(document, new URL(location.href)).filter(({ element }) => isVisible(element)) ?? [];

  const look = (candidate: Candidate | undefined): void => {
    const teachable = fields[at];
    if (candidate?.element === current?.candidate.element || !teachable) return;
    current = candidate && { candidate, lesson: teachField(teachable, candidate, slate()) };
    refused = current && !current.lesson ? t('teachRefused', nameOf(teachable.field)) : undefined;
    draw();
    bar.makeRoomFor(candidate?.element);
  };
  const take = (): void => {
    const field = fields[at]?.field;
    if (!field) return;
    if (current?.lesson) {
      lessons.set(field, current.lesson);
      next();
      return;
    }
    refused = t(current ? 'teachRefused' : 'teachNothing', nameOf(field));
    draw();
  };
  const next = (): void => {
    at++;
    [current, refused] = [undefined, undefined];
    draw();
    // The press was the person's own: the keys go on where the bar goes on.
    (prompt.current ?? keep.current)?.focus({ preventScroll: true });
  };
  const keepAll = async (): Promise<void> => {
    [busy, failed] = [true, false];
    draw();
    try {
      for (const { field } of lessons.values()) await save(field);
      stop();
    } catch {
      [busy, failed] = [false, true];
      if (!signal.aborted) draw();
    }
  };
  const again = (): void => {
    lessons = new Map();
    at = -1;
    next();
  };
  const makeReport = (): void => void report(redact(document)).catch(() => {});

  const key = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      stop();
      return;
    }
    const onButton = event.composedPath()[0] instanceof HTMLButtonElement;
    if (onButton || at >= fields.length) return;
    const to = candidateByKey(event, candidates(), current?.candidate);
    if (event.key === 'Enter' && !event.repeat) take();
    else if (!to) return;
    event.preventDefault();
    if (!to) return;
    to.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    look(to);
  };
  const layer = createPickLayer(
    {
      hover: (element) => look(element && candidateFor(element, candidates())),
      press(element) {
        look(element && candidateFor(element, candidates()));
        take();
      },
      key,
    },
    end.signal,
  );
  const draw = (): void => {
    const teachable = fields[at];
    const { missing: still } = {
      missing: [],
      ...(!teachable && adapter.read(document, new URL(location.href), learnt())),
    };
    bar.host.dataset['state'] = teachable ? 'asking' : 'review';
    bar.host.dataset['field'] = teachable?.field ?? '';
    if (teachable && !layer.element.isConnected) bar.content.before(layer.element);
    if (!teachable) layer.element.remove();
    layer.outline(current?.candidate.element, current?.lesson === undefined);
    render(
      h(TeachBar, {
        prompt,
        keep,
        busy,
        asking: teachable && {
          ask: t('teachPoint', nameOf(teachable.field)),
          said: current?.lesson && sampleText(teachable.field, current.lesson.sample),
          refused,
        },
        review: teachable
          ? undefined
          : {
              rows: fields.map(({ field }) => rowText(field, lessons.get(field)?.sample)),
              still: still.length > 0 ? t('teachStill', missingText(still)) : undefined,
              nothing: lessons.size === 0,
              failed,
            },
        on: { keep: () => void keepAll(), skip: next, again, cancel: stop, report: makeReport },
      }),
      bar.content,
    );
  };
  bar.host.addEventListener('keydown', key);
  signal.addEventListener('abort', stop, { once: true, signal: end.signal });
  at = -1;
  next();
}

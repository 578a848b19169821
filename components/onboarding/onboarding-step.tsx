import type { ComponentChildren } from 'preact';

type Props = { id: string; title: string; intro?: string; children: ComponentChildren };

/** One part of the introduction, under a heading of its own. */
export function OnboardingStep({ id, title, intro, children }: Props) {
  return (
    <section aria-labelledby={`${id}-title`} data-step={id}>
      <h2 id={`${id}-title`}>{title}</h2>
      {intro && <p class="intro">{intro}</p>}
      {children}
    </section>
  );
}

/** One part of the editor, a place the list of what is missing can lead to. */
import type { ReactNode } from 'react';
import type { CaseSection } from '../../../core/casework/find-missing.ts';

export function Section({
  name,
  title,
  hint,
  children,
}: {
  readonly name: CaseSection;
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="cases-section" aria-label={title} data-case-section={name} tabIndex={-1}>
      <h3>{title}</h3>
      {hint !== undefined && <p className="faint">{hint}</p>}
      {children}
    </section>
  );
}

/** What goes on paper instead of the screen, while it is there: black on white, nothing else of the page. */
import { Portal } from '@mantine/core';
import type { ReactNode } from 'react';
import './paper.css';

interface PaperSheetProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function PaperSheet({ title, children }: PaperSheetProps) {
  return (
    <Portal className="paper" reuseTargetNode={false}>
      <article aria-hidden>
        <h1>{title}</h1>
        {children}
      </article>
    </Portal>
  );
}

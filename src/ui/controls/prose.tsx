/** Text as files carry it: paragraphs and plain lists, no markup. */
import { Fragment } from 'react';

/** Paragraphs divided by blank lines; a block of `- ` lines is a list. No markup beyond that, so no HTML from a file. */
export function Prose({ text }: { readonly text: string }) {
  return text.split(/\n\s*\n/).map((block, i) => {
    const lines = block.split('\n');
    const items = lines.filter((line) => line.startsWith('- '));
    const prose = lines.filter((line) => !line.startsWith('- ')).join(' ');
    return (
      <Fragment key={i}>
        {prose !== '' && <p>{prose}</p>}
        {items.length > 0 && (
          <ul>
            {items.map((line, j) => (
              <li key={j}>{line.slice(2)}</li>
            ))}
          </ul>
        )}
      </Fragment>
    );
  });
}

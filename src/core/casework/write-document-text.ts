/** A document as plain text, lines of at most 100 characters where words allow it. */
import type { Block, CaseDocument } from './document.ts';

const width = 100;

/** UTF-8 text with line feeds; the mark stands first and last. */
export function writeDocumentText({ mark, blocks }: CaseDocument): string {
  return `${[mark, ...blocks.map(blockText), mark].join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `${wrapped(block.text)}\n\n${wrapped(block.under)}`;
    case 'heading':
      return `${block.text}\n${'-'.repeat(Math.min(width, block.text.length))}`;
    case 'paragraph':
      return wrapped(block.text);
    case 'pairs':
      return block.rows.map(([label, values]) => wrapped(`${label}: ${values.join('; ')}`, '  ')).join('\n');
    case 'list':
      return block.items.map((item) => wrapped(`- ${item}`, '  ')).join('\n');
    case 'facts':
      return block.items.map(({ text, cites }, i) => wrapped(`${i + 1}. ${text} ${cites}`, '   ')).join('\n');
    case 'checks':
      return block.items
        .map(({ said, question, law, note }) =>
          [
            wrapped(`[${said}] ${question}`, '  '),
            `  ${wrapped(law, '  ')}`,
            ...(note === '' ? [] : [`  ${wrapped(note, '  ')}`]),
          ].join('\n'),
        )
        .join('\n');
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.join('\t')).join('\n');
  }
}

/** Paragraph breaks stay; a word longer than a line keeps to itself. */
function wrapped(text: string, indent = ''): string {
  return text
    .split(/\r\n?|\n/)
    .map((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(/[ \t]+/).filter((piece) => piece !== '')) {
        if (line !== '' && line.length + 1 + word.length > width - indent.length) {
          lines.push(line);
          line = word;
        } else line = line === '' ? word : `${line} ${word}`;
      }
      lines.push(line);
      return lines.join(`\n${indent}`);
    })
    .join(`\n${indent}`);
}

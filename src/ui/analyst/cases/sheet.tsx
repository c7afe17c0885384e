/** A document as pages: the same blocks the file has, its mark above and below on every printed page. */
import type { Block, CaseDocument } from '../../../core/casework/document.ts';
import './sheet.css';

export function Sheet({ document: { language, mark, blocks } }: { readonly document: CaseDocument }) {
  return (
    <table className="sheet" lang={language} role="presentation">
      <thead>
        <tr>
          <td>
            <p className="sheet-mark">{mark}</p>
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>
            {blocks.map((block, i) => (
              <BlockView key={i} block={block} />
            ))}
          </td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <td>
            <p className="sheet-mark">{mark}</p>
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
      return (
        <>
          <h1>{block.text}</h1>
          <p className="sheet-under">{block.under}</p>
        </>
      );
    case 'heading':
      return <h2>{block.text}</h2>;
    case 'paragraph':
      return <p className={block.quiet === true ? 'sheet-quiet' : ''}>{block.text}</p>;
    case 'pairs':
      return (
        <dl className="sheet-pairs">
          {block.rows.map(([label, values]) => (
            <div key={label}>
              <dt>{label}</dt>
              {values.map((value, i) => (
                <dd key={i} dir="auto">
                  {value}
                </dd>
              ))}
            </div>
          ))}
        </dl>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item, i) => (
            <li key={i}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <ol className="sheet-facts">
          {block.items.map(({ text, cites }, i) => (
            <li key={i}>
              {text} <span className="sheet-cites">{cites}</span>
            </li>
          ))}
        </ol>
      );
    case 'checks':
      return (
        <ul className="sheet-checks">
          {block.items.map(({ answer, said, question, law, note }) => (
            <li key={question} className={`sheet-${answer}`}>
              <b>{said}</b> <span>{question}</span> <span className="sheet-quiet">{law}</span>
              {note !== '' && <p>{note}</p>}
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView block={block} />;
  }
}

function TableView({ block: { head, numeric, rows } }: { readonly block: Extract<Block, { kind: 'table' }> }) {
  const cell = (column: number) => (numeric.includes(column) ? 'num' : undefined);
  return (
    <table className="sheet-table">
      <thead>
        <tr>
          {head.map((text, i) => (
            <th key={text} className={cell(i)} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((text, i) => (
              <td key={i} className={cell(i)}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

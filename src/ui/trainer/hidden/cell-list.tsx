/** Cells of the hidden network by their titles in three languages. */
import { EmptyState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { useKey } from '../editor/use-key.ts';
import { WordsField } from '../fields/words-field.tsx';

export function CellList() {
  const { t } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const { key } = useKey();
  const cells = key?.cells ?? [];
  return (
    <div className="chosen">
      <p className="faint">{t('editor.cellsHint')}</p>
      {cells.length === 0 && <EmptyState title={t('editor.noCells')} />}
      {cells.map((cell) => (
        <WordsField
          key={cell.id}
          label={`${cell.id} · ${t('editor.cellSize', { count: cell.parties.length })}`}
          value={cell.title}
          disabled={readOnly}
          onCommit={(title) =>
            void edit({ type: 'cell', id: cell.id, title }, { type: 'cell', id: cell.id, title: cell.title })
          }
        />
      ))}
    </div>
  );
}

/** One fact: whether it is stated, how it is worded, and the rows it stands on. */
import { Button, Checkbox, Group } from '@mantine/core';
import type { FactPart } from '../../../core/casework/case-material.ts';
import { caseLimits, type CaseFact } from '../../../core/exercise/case-draft.ts';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { useWords } from '../../store/settings.ts';
import { showRows } from './show-rows.ts';
import { WrittenText } from './written-text.tsx';

const shownCites = 4;

export function FactRow({
  fact,
  number,
  parts,
  fromData,
  readOnly,
  onChange,
  onRemove,
}: {
  readonly fact: CaseFact;
  readonly number: number;
  readonly parts: readonly FactPart[];
  /** Its wording where the trainee has none. */
  readonly fromData: string;
  readonly readOnly: boolean;
  readonly onChange: (change: Partial<CaseFact>) => void;
  /** Null when it comes from the data and can only be left out. */
  readonly onRemove: (() => void) | null;
}) {
  const { t } = useWords();
  const n = String(number);
  const reworded = fact.text !== '';
  return (
    <li className={fact.kept ? 'cases-fact' : 'cases-fact cases-left-out'}>
      <Checkbox
        size="xs"
        aria-label={t('cases.keep', { n })}
        checked={fact.kept}
        disabled={readOnly}
        onChange={(event) => onChange({ kept: event.currentTarget.checked })}
      />
      <span className="num faint">{number}.</span>
      <div>
        <WrittenText
          aria-label={t('cases.factN', { n })}
          value={reworded ? fact.text : fromData}
          readOnly={readOnly}
          maxLength={caseLimits.fact}
          minRows={1}
          maxRows={12}
          onWritten={(text) => onChange({ text: text.trim() === fromData ? '' : text.trim() })}
        />
        <Group gap={4} className="cases-cites">
          {fact.cites.slice(0, shownCites).map((row) => {
            const id = row.slice(row.indexOf(':') + 1);
            return (
              <button
                key={row}
                type="button"
                className="cases-cite"
                aria-label={t('cases.showRow', { row: id })}
                onClick={() => showRows([row], parts)}
              >
                {id}
              </button>
            );
          })}
          {fact.cites.length > 1 && (
            <button type="button" className="cases-cite" onClick={() => showRows(fact.cites, parts)}>
              {t('cases.showRows', { count: fact.cites.length })}
            </button>
          )}
          {reworded && !readOnly && (
            <Button size="compact-xs" variant="subtle" onClick={() => onChange({ text: '' })}>
              {t('cases.rewordBack')}
            </Button>
          )}
        </Group>
      </div>
      {onRemove !== null && !readOnly && <RemoveButton label={t('cases.removeFact', { n })} onClick={onRemove} />}
    </li>
  );
}

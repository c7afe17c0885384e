/** What the key says of one party: role and cell, listing, look-alike or covered; all can be changed here. */
import { NativeSelect } from '@mantine/core';
import { useWords } from '../../store/settings.ts';
import { useStudio } from '../../store/studio.ts';
import { useKey } from '../editor/use-key.ts';
import { RowPicker } from '../fields/row-picker.tsx';
import { noWords, WordsField } from '../fields/words-field.tsx';
import { roles } from '../graph/role-look.ts';
import { ClaimsOf } from './claims-of.tsx';
import { firstCell } from './role-buttons.tsx';

export function HiddenParty({ party }: { readonly party: string }) {
  const { t, language } = useWords();
  const edit = useStudio((s) => s.edit);
  const readOnly = useStudio((s) => s.readOnly);
  const { key } = useKey();
  if (key === null) return null;
  const role = Object.hasOwn(key.roles, party) ? (key.roles[party] ?? '') : '';
  const cell = key.cells.find((one) => one.parties.includes(party))?.id ?? key.cells[0]?.id ?? firstCell;
  const listed = key.listed.find((one) => one.party === party)?.listing ?? '';
  const decoy = key.decoys.find((one) => one.party === party);
  const covered = key.covered.find((one) => one.party === party);
  const innocent = decoy !== undefined ? 'decoy' : covered !== undefined ? 'covered' : '';
  const why = decoy?.why ?? covered?.why;
  const setInnocent = async (next: string) => {
    if (innocent === 'decoy' && next !== 'decoy') await edit({ type: 'decoy', party, why: null });
    if (innocent === 'covered' && next !== 'covered') await edit({ type: 'covered', party, why: null });
    if (next === 'decoy' || next === 'covered') await edit({ type: next, party, why: why ?? noWords });
  };
  return (
    <fieldset className="hidden-party">
      <legend>{t('editor.inNetwork')}</legend>
      <div className="form-grid">
        <NativeSelect
          size="xs"
          label={t('editor.role')}
          value={role}
          disabled={readOnly}
          onChange={(event) =>
            void edit({
              type: 'role',
              parties: [party],
              role: roles.find((one) => one === event.target.value) ?? null,
              cell,
            })
          }
          data={[
            { value: '', label: t('editor.noRole') },
            ...roles.map((one) => ({ value: one, label: t(`editor.role-${one}`) })),
          ]}
        />
        <NativeSelect
          size="xs"
          label={t('editor.cell')}
          value={cell}
          disabled={readOnly || role === ''}
          onChange={(event) => {
            const held = roles.find((one) => one === role);
            if (held !== undefined) void edit({ type: 'role', parties: [party], role: held, cell: event.target.value });
          }}
          data={
            key.cells.length === 0
              ? [{ value: firstCell, label: firstCell }]
              : key.cells.map((one) => ({
                  value: one.id,
                  label: one.title[language] === '' ? one.id : one.title[language],
                }))
          }
        />
        <RowPicker
          table="listings"
          label={t('editor.listedAs')}
          value={listed}
          clearable
          disabled={readOnly}
          onChange={(listing) => void edit({ type: 'listed', party, listing: listing === '' ? null : listing })}
        />
        <NativeSelect
          size="xs"
          label={t('editor.innocent')}
          value={innocent}
          disabled={readOnly}
          onChange={(event) => void setInnocent(event.target.value)}
          data={[
            { value: '', label: t('editor.innocent-none') },
            { value: 'decoy', label: t('editor.innocent-decoy') },
            { value: 'covered', label: t('editor.innocent-covered') },
          ]}
        />
      </div>
      {why !== undefined && (
        <WordsField
          label={t('editor.whyInnocent')}
          value={why}
          lines={3}
          disabled={readOnly}
          onCommit={(words) => {
            const type = decoy !== undefined ? 'decoy' : 'covered';
            void edit({ type, party, why: words }, { type, party, why });
          }}
        />
      )}
      <ClaimsOf party={party} />
    </fieldset>
  );
}

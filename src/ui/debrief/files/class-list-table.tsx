/** Each name of the class list with what came under it; who is missing and who is not on it, said first. */
import { Table } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ClassListLine } from '../../../core/debrief/after-action.ts';
import { matchClassList, type ClassListRow, type HandedState } from '../../../core/debrief/match-class-list.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useWords } from '../../store/settings.ts';

const signs: { readonly [state in HandedState]: { readonly look: string; readonly icon: ReactNode } } = {
  in: { look: 'good', icon: <IconCircleCheck size={14} aria-hidden /> },
  refused: { look: 'bad', icon: <IconCircleX size={14} aria-hidden /> },
  several: { look: 'bad', icon: <IconAlertTriangle size={14} aria-hidden /> },
  'other-key': { look: 'bad', icon: <IconAlertTriangle size={14} aria-hidden /> },
  missing: { look: 'faint', icon: <IconCircleDashed size={14} aria-hidden /> },
};

function noteOf(t: Translate, { state, spelt, twice, files, line }: ClassListRow): string {
  const other = [...new Set(files.map(({ author }) => author))].filter((author) => author !== line.name);
  return [
    state === 'several' ? t('debriefList.severalHint') : '',
    state === 'other-key' ? t('debriefList.otherKeyHint') : '',
    state === 'refused' ? t('debriefList.refusedHint') : '',
    spelt && other.length > 0 ? t('debriefList.spelt', { name: other.join(', ') }) : '',
    twice ? t('debriefList.twice') : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export function ClassListTable({ lines }: { readonly lines: readonly ClassListLine[] }) {
  const { t, format } = useWords();
  const read = useDebrief((s) => s.read);
  const files = (read?.submissions ?? []).map(({ file, id, author, fingerprint, trust }) => ({
    file,
    id,
    author,
    fingerprint,
    taken: trust !== null,
  }));
  const { rows, unknown } = matchClassList(lines, files);
  const missing = rows.filter(({ state }) => state === 'missing').map(({ line }) => line.name);
  const there = rows.length - missing.length;
  const strangers = [...new Set(unknown.map(({ author, file }) => (author === '' ? file : author)))];
  return (
    <>
      <p role="status">
        <b>{t('debriefList.handedIn', { n: format.number(there), total: format.number(rows.length) })}</b>
        <br />
        {missing.length === 0 ? (
          <span className="good">{t('debriefList.allIn')}</span>
        ) : (
          <span className="bad">{t('debriefList.missing', { names: missing.join(', ') })}</span>
        )}
        {strangers.length > 0 && (
          <>
            <br />
            <span className="bad">{t('debriefList.unknown', { names: strangers.join(', ') })}</span>
          </>
        )}
      </p>
      <div className="debrief-scroll" tabIndex={0} role="group" aria-label={t('debriefList.table')}>
        <Table withTableBorder aria-label={t('debriefList.table')} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('debriefList.colName')}</Table.Th>
              <Table.Th>{t('debriefList.colState')}</Table.Th>
              <Table.Th>{t('debriefList.colFiles')}</Table.Th>
              <Table.Th>{t('debriefList.colNote')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, place) => (
              <Table.Tr key={`${place} ${row.line.name}`}>
                <Table.Td>
                  <bdi>{row.line.name}</bdi>
                </Table.Td>
                <Table.Td className={signs[row.state].look}>
                  {signs[row.state].icon} {t(`debriefList.state-${row.state}`)}
                </Table.Td>
                <Table.Td>
                  <bdi>{row.files.map(({ file }) => file).join(', ')}</bdi>
                </Table.Td>
                <Table.Td>{noteOf(t, row)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
}

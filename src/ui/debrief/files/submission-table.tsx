/** Every file read: which team it became, and how far it can be trusted or why it was not taken. */
import { SegmentedControl } from '@mantine/core';
import { IconCircleCheck, IconCircleX, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { Translate } from '../../../i18n/translate.ts';
import type { ReadClass, ReadSubmission } from '../../../worker/debrief-protocol.ts';
import { issueInWords } from '../../controls/file-issues.tsx';
import { PagedTable, rowsInMemory, type Column } from '../../controls/paged-table.tsx';
import { useWords } from '../../store/settings.ts';
import { useTeamNames } from '../team-names.ts';

const filters = ['all', 'taken', 'refused'] as const;
type Filter = (typeof filters)[number];

const passes: { readonly [filter in Filter]: (row: ReadSubmission) => boolean } = {
  all: () => true,
  taken: ({ trust }) => trust !== null,
  refused: ({ trust }) => trust === null,
};

function why(t: Translate, { trust, handedIn, keyChanged, issues }: ReadSubmission): string {
  if (trust !== null) {
    const parts = [t(`debrief.trustWhy-${trust}`)];
    if (keyChanged) parts.push(t('debrief.keyChanged'));
    if (!handedIn) parts.push(t('debrief.notHandedIn'));
    return parts.join(' ');
  }
  const [first] = issues;
  if (first === undefined) return '';
  const more = issues.length > 1 ? ` ${t('issues.andMore', { count: issues.length - 1 })}` : '';
  return `${issueInWords(t, first)}${more}`;
}

function State({ row }: { readonly row: ReadSubmission }) {
  const { t } = useWords();
  if (row.trust === null) {
    return (
      <span className="bad">
        <IconCircleX size={14} aria-hidden /> {t('debrief.notTaken')}
      </span>
    );
  }
  const Icon = row.trust === 'sealed' ? IconLock : IconCircleCheck;
  return (
    <span className="good">
      <Icon size={14} aria-hidden /> {t(`debrief.trust-${row.trust}`)}
    </span>
  );
}

export function SubmissionTable({ read }: { readonly read: ReadClass }) {
  const { t, language } = useWords();
  const { teams } = useTeamNames();
  const [filter, setFilter] = useState<Filter>('all');
  const letters = new Map(teams.map(({ file, letter }) => [file, letter]));
  const rows = read.submissions.filter(passes[filter]);
  const columns: readonly Column<ReadSubmission>[] = [
    { id: 'team', title: t('debrief.colTeam'), width: '4.5rem', cell: ({ file }) => <b>{letters.get(file) ?? '–'}</b> },
    {
      id: 'name',
      title: t('debrief.colName'),
      width: 'minmax(7rem, 1fr)',
      cell: ({ author }) =>
        author === '' ? <span className="faint">{t('debrief.unnamed')}</span> : <bdi>{author}</bdi>,
    },
    {
      id: 'file',
      title: t('debrief.colFile'),
      width: 'minmax(9rem, 1.3fr)',
      cell: ({ file }) => <bdi title={file}>{file}</bdi>,
    },
    { id: 'state', title: t('debrief.colState'), width: '9rem', cell: (row) => <State row={row} /> },
    {
      id: 'why',
      title: t('debrief.colWhy'),
      width: 'minmax(14rem, 3fr)',
      cell: (row) => <span title={why(t, row)}>{why(t, row)}</span>,
    },
  ];
  return (
    <section aria-label={t('debrief.list')}>
      <SegmentedControl
        size="xs"
        mb={6}
        aria-label={t('debrief.filter')}
        value={filter}
        onChange={setFilter}
        data={filters.map((value) => ({
          value,
          label: t(`debrief.filter-${value}`, { n: read.submissions.filter(passes[value]).length }),
        }))}
      />
      <div className="debrief-file-rows" style={{ height: Math.min(420, 30 * Math.max(2, rows.length) + 32) }}>
        <PagedTable
          label={t('debrief.list')}
          columns={columns}
          minWidth="46rem"
          version={JSON.stringify([filter, language, read.submissions.length, teams.map(({ id }) => id).join()])}
          load={rowsInMemory(rows)}
          rowKey={({ file }) => file}
          empty={t('debrief.noRow')}
        />
      </div>
    </section>
  );
}

/** The receipt: rows in = accepted + rejected, sums per currency equal, every rejected row listed and downloadable. */
import { Alert, Badge, Button, Table } from '@mantine/core';
import { IconCheck, IconDownload, IconEyeOff } from '@tabler/icons-react';
import type { RowIssue } from '../../../core/dataset/issue.ts';
import type { Receipt, ReferenceReceipt } from '../../../core/ledger/receipt.ts';
import type { DatasetInfo } from '../../../worker/protocol.ts';
import { PagedTable, rowsInMemory, type Column } from '../../controls/paged-table.tsx';
import { saveFile } from '../../controls/save-file.ts';
import { desk } from '../../store/desk.ts';
import { useWords } from '../../store/settings.ts';

function Facts({ receipt }: { readonly receipt: Receipt }) {
  const { t, format } = useWords();
  const facts: readonly (readonly [string, string])[] = [
    [t('importing.format'), t(`importing.format-${receipt.format}`)],
    [
      t('importing.encoding'),
      `${receipt.encoding} · ${t(`importing.delimiter-${receipt.delimiter === '\t' ? 'tab' : receipt.delimiter}`)} · ${t('importing.decimal', { mark: receipt.decimal })}`,
    ],
    [
      t('importing.dates'),
      receipt.dateOrderAssumed ? `${receipt.dateFormat} — ${t('importing.datesAssumed')}` : receipt.dateFormat,
    ],
    [
      t('importing.period'),
      receipt.period === null
        ? '—'
        : `${format.dateTime(receipt.period.from)} – ${format.dateTime(receipt.period.to)} ${t('app.utc')}`,
    ],
    [t('importing.accounts'), format.number(receipt.accounts)],
    [t('importing.selfTransfers'), format.number(receipt.selfTransfers)],
    [t('importing.duplicates'), format.number(receipt.duplicates)],
    [t('importing.outOfOrder'), format.number(receipt.outOfOrder)],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sums({ receipt }: { readonly receipt: Receipt }) {
  const { t, format } = useWords();
  return (
    <Table withTableBorder className="sums" aria-label={t('importing.sums')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('importing.currency')}</Table.Th>
          <Table.Th className="num">{t('importing.sumIn')}</Table.Th>
          <Table.Th className="num">{t('importing.sumAccepted')}</Table.Th>
          <Table.Th className="num">{t('importing.sumRejected')}</Table.Th>
          <Table.Th>{t('importing.equal')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {Object.entries(receipt.sums).map(([currency, sum]) => {
          const equal = sum.in === sum.accepted + sum.rejected;
          return (
            <Table.Tr key={currency}>
              <Table.Td>{currency}</Table.Td>
              <Table.Td className="num">{format.money(sum.in, currency, sum.digits)}</Table.Td>
              <Table.Td className="num">{format.money(sum.accepted, currency, sum.digits)}</Table.Td>
              <Table.Td className="num">{format.money(sum.rejected, currency, sum.digits)}</Table.Td>
              <Table.Td className={equal ? 'good' : 'bad'}>
                {equal ? `✓ ${t('importing.equalYes')}` : `✗ ${t('importing.equalNo')}`}
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

function IssueTable({ label, issues }: { readonly label: string; readonly issues: readonly RowIssue[] }) {
  const { t, format } = useWords();
  const columns: readonly Column<RowIssue>[] = [
    { id: 'row', title: t('importing.row'), width: '5rem', align: 'right', cell: (issue) => format.number(issue.row) },
    { id: 'column', title: t('importing.column'), width: '9rem', cell: (issue) => issue.column },
    { id: 'found', title: t('importing.found'), width: 'minmax(8rem, 1fr)', cell: (issue) => <bdi>{issue.found}</bdi> },
    {
      id: 'code',
      title: t('importing.why'),
      width: 'minmax(10rem, 1.5fr)',
      cell: (issue) => t(`issues.${issue.code as 'time-missing'}`),
    },
  ];
  return (
    <div className="import-rejected">
      <PagedTable
        label={label}
        columns={columns}
        version={`${label}${issues.length}`}
        load={rowsInMemory(issues)}
        rowKey={(issue) => `${issue.row}`}
        empty=""
      />
    </div>
  );
}

function Doubts({ issues }: { readonly issues: readonly RowIssue[] }) {
  const { t } = useWords();
  if (issues.length === 0) return null;
  return (
    <>
      <h4>{t('importing.doubts', { count: issues.length })}</h4>
      <IssueTable label={t('importing.doubtRows')} issues={issues} />
    </>
  );
}

function TransactionReceipt({ receipt }: { readonly receipt: Receipt }) {
  const { t, format } = useWords();
  const balanced = receipt.rows === receipt.accepted + receipt.rejectedCount;
  return (
    <section className="receipt" aria-label={t('importing.receiptOf', { file: receipt.file })}>
      <h3>{receipt.file}</h3>
      <p className={`balance ${balanced ? 'good' : 'bad'}`}>
        {balanced && <IconCheck size={16} aria-hidden />}{' '}
        {t('importing.balance', {
          rows: format.number(receipt.rows),
          accepted: format.number(receipt.accepted),
          rejected: format.number(receipt.rejectedCount),
        })}
      </p>
      <Facts receipt={receipt} />
      <Sums receipt={receipt} />
      {Object.keys(receipt.rates).length > 1 && (
        <p className="faint">
          {t('importing.rates', { base: receipt.baseCurrency })}{' '}
          {Object.entries(receipt.rates)
            .filter(([currency]) => currency !== receipt.baseCurrency)
            .map(([currency, rate]) => `1 ${currency} = ${format.number(rate, 4)}`)
            .join(' · ')}
        </p>
      )}
      {receipt.labelColumns.length > 0 && (
        <Alert color="gray" icon={<IconEyeOff size={18} />} my="xs">
          {t('importing.labels', { columns: receipt.labelColumns.join(', ') })}
        </Alert>
      )}
      {receipt.rejectedCount > 0 && (
        <>
          <h4>
            {t('importing.rejected', { count: receipt.rejectedCount, rows: format.number(receipt.rejectedCount) })}
            <Button
              ml="sm"
              size="compact-xs"
              variant="default"
              leftSection={<IconDownload size={12} />}
              onClick={() =>
                void desk()
                  .rejectedCsv()
                  .then((blob) => saveFile('rejected-rows.csv', blob))
              }
            >
              {t('importing.downloadRejected')}
            </Button>
          </h4>
          <IssueTable label={t('importing.rejectedRows')} issues={receipt.rejected} />
          {receipt.rejected.length < receipt.rejectedCount && (
            <p className="faint">{t('importing.firstOnly', { shown: format.number(receipt.rejected.length) })}</p>
          )}
        </>
      )}
      <Doubts issues={receipt.doubts} />
    </section>
  );
}

function ReferenceView({ receipt }: { readonly receipt: ReferenceReceipt }) {
  const { t, format } = useWords();
  const rows = {
    rows: format.number(receipt.rows),
    accepted: format.number(receipt.accepted),
    rejected: format.number(receipt.rejected.length),
  };
  const aside = Object.entries(receipt.list?.aside ?? {}).map(([kind, count]) => `${kind} ${format.number(count)}`);
  return (
    <section className="receipt" aria-label={t('importing.receiptOf', { file: receipt.file })}>
      <h3>
        {receipt.file} <Badge variant="light">{t(`importing.kind-${receipt.kind}`)}</Badge>{' '}
        {receipt.list !== undefined && <Badge variant="light">{t(`importing.list-${receipt.list.format}`)}</Badge>}
      </h3>
      <p>{t('importing.balance', rows)}</p>
      {aside.length > 0 && <p>{t('importing.listAside', { what: aside.join(', ') })}</p>}
      {receipt.rejected.length > 0 && <IssueTable label={t('importing.rejectedRows')} issues={receipt.rejected} />}
      <Doubts issues={receipt.doubts} />
    </section>
  );
}

export function ReceiptView({ info }: { readonly info: DatasetInfo }) {
  return (
    <>
      {info.receipts.map((receipt) => (
        <TransactionReceipt key={receipt.file} receipt={receipt} />
      ))}
      {info.references.map((receipt) => (
        <ReferenceView key={receipt.file} receipt={receipt} />
      ))}
    </>
  );
}

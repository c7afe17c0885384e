/** The worksheet of one account under one rule: opening balance, lines, totals; for the screen, for paper, for a spreadsheet. */
import { Button, NativeSelect, NumberInput } from '@mantine/core';
import { IconArrowLeft, IconFileDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { RulesRequest, WorksheetRequest, WorksheetView } from '../../../core/desk/rules-answer.ts';
import { tracingRules, type TracingRule } from '../../../core/tracing/trace.ts';
import { saveFile } from '../../controls/save-file.ts';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { desk } from '../../store/desk.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { printTitled } from '../cases/print-titled.ts';
import { sheetCsv } from './rules-csv.ts';
import { SheetLines } from './rules-lines.tsx';
import { knowOpening, useRules, type OpenSheet } from './rules-store.ts';
import { heldAccount } from './short-name.ts';

const page = 300;
const all = 100_000;

export function RulesSheet({ request, open }: { readonly request: RulesRequest; readonly open: OpenSheet }) {
  const { t } = useWords();
  const [limit, setLimit] = useState(page);
  const asked: WorksheetRequest = { ...request, ...open };
  const { value, error, loading } = useDesk(`worksheet ${limit} ${JSON.stringify(asked)}`, (api) =>
    api.worksheet(asked, 0, limit).then((sheet) => ({ sheet, asked })),
  );
  const sheet = value?.sheet ?? null;
  return (
    <div className="rules-sheet">
      <div className="rules-bar">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowLeft size={14} />}
          onClick={() => useRules.setState({ sheet: null })}
        >
          {t('rules.allRules')}
        </Button>
        <NativeSelect
          size="xs"
          aria-label={t('rules.rule')}
          value={open.rule}
          onChange={(event) =>
            useRules.setState({ sheet: { ...open, rule: event.currentTarget.value as TracingRule } })
          }
          data={tracingRules.map((rule) => ({ value: rule, label: t(`trace.rule-${rule}`) }))}
        />
        {sheet !== null && sheet.currencies.length > 1 && (
          <NativeSelect
            size="xs"
            aria-label={t('rules.currency')}
            value={sheet.currency}
            onChange={(event) => useRules.setState({ sheet: { ...open, currency: event.currentTarget.value } })}
            data={[...sheet.currencies]}
          />
        )}
        {sheet !== null && <SheetActions sheet={sheet} asked={asked} />}
      </div>
      {error !== null && <ErrorState message={error} />}
      {error === null && value === null && <LoadingState />}
      {value !== null && sheet === null && <EmptyState title={t('rules.noMoney')} />}
      {value !== null && sheet !== null && (
        <div aria-busy={loading}>
          <SheetPage sheet={sheet} asked={value.asked} paper={false} />
          {sheet.lineTotal > sheet.lines.length && (
            <Button size="compact-sm" variant="default" mt="xs" onClick={() => setLimit(limit * 4)}>
              {t('rules.more', { shown: sheet.lines.length, total: sheet.lineTotal })}
            </Button>
          )}
          {createPortal(
            <div className="print-only rules-paper">
              <SheetPage sheet={sheet} asked={value.asked} paper />
            </div>,
            document.body,
          )}
        </div>
      )}
    </div>
  );
}

function SheetActions({ sheet, asked }: { readonly sheet: WorksheetView; readonly asked: WorksheetRequest }) {
  const { t } = useWords();
  const account = sheet.key.slice('account:'.length);
  const save = async () => {
    const whole = await desk().worksheet(asked, 0, all);
    if (whole !== null) saveFile(`${account}-${asked.rule}.csv`, sheetCsv(whole), 'text/csv;charset=utf-8');
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconFileDownload size={14} />}
        onClick={() => void save()}
      >
        {t('rules.csv')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPrinter size={14} />}
        onClick={() => printTitled(`${t('rules.sheet', { name: sheet.label })} ${asked.rule}`)}
      >
        {t('rules.print')}
      </Button>
    </>
  );
}

interface SheetPageProps {
  readonly sheet: WorksheetView;
  readonly asked: WorksheetRequest;
  readonly paper: boolean;
}

function SheetPage({ sheet, asked, paper }: SheetPageProps) {
  const { t, format } = useWords();
  const money = (minor: number) => format.money(minor, sheet.currency, sheet.digits);
  const { totals } = sheet;
  return (
    <article>
      <h3>{t('rules.sheetOf', { account: heldAccount(sheet.label, sheet.key) })}</h3>
      <p className="rules-says">
        <b>{t(`trace.rule-${asked.rule}`)}.</b> {t(`rules.says-${asked.rule}`)}{' '}
        <span className="faint">{t(`rules.from-${asked.rule}`)}</span>
      </p>
      {!paper && <Opening sheet={sheet} asked={asked} />}
      <SheetLines sheet={sheet} asked={asked} paper={paper} />
      <p className="rules-says">
        {sheet.closingTraced === null
          ? t('rules.noBalance')
          : t('rules.foots', {
              in: money(totals.tracedIn - (asked.direction === 'back' ? totals.decreed : 0)),
              opening: money(sheet.openingTraced),
              out: money(totals.tracedOut - (asked.direction === 'back' ? 0 : totals.decreed)),
              left: money(sheet.closingTraced),
            })}{' '}
        {totals.decreed > 0 && t('rules.bySeed', { amount: money(totals.decreed) })}{' '}
        {totals.tracedFees > 0 && t('rules.tracedFee', { amount: money(totals.tracedFees) })}
      </p>
      {paper && sheet.lineTotal > sheet.lines.length && (
        <p>{t('rules.rowsShort', { shown: sheet.lines.length, total: sheet.lineTotal })}</p>
      )}
      {paper && <p>{t('rules.persuasive')}</p>}
    </article>
  );
}

/** The opening balance nobody published: implied, unless somebody knows it. */
function Opening({ sheet, asked }: Omit<SheetPageProps, 'paper'>) {
  const { t, format } = useWords();
  const { currency, digits, implied, opening, key } = sheet;
  const given = asked.openings.find((one) => one.account === key && one.currency === currency)?.balance ?? null;
  const money = (minor: number) => format.money(minor, currency, digits);
  const take = (value: number | string) => {
    const minor = value === '' ? null : Math.round(Number(value) * 10 ** digits);
    if (minor !== given) knowOpening(key, currency, minor);
  };
  return (
    <div className="rules-opening">
      <NumberInput
        key={`${key} ${currency} ${given}`}
        size="xs"
        label={t('rules.opening', { currency })}
        defaultValue={given === null ? '' : given / 10 ** digits}
        placeholder={format.amount(opening, digits)}
        min={0}
        max={1e12}
        decimalScale={digits}
        thousandSeparator=" "
        hideControls
        onBlur={(event) => take(event.currentTarget.value.replaceAll(' ', ''))}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      <span className="faint">
        {given === null
          ? t('rules.openingImplied', { amount: money(implied) })
          : given < implied
            ? t('rules.openingTooLow', { amount: money(given), amount2: money(implied) })
            : t('rules.openingGiven', { amount: money(given), amount2: money(implied) })}
      </span>
    </div>
  );
}

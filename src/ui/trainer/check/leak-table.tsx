/** How well each feature of the data alone tells members from others, worst first, as a bar against the bound. */
import { Button, Table } from '@mantine/core';
import { useState } from 'react';
import type { Leak } from '../../../core/fairness/report.ts';
import { translateCode } from '../../../i18n/translate.ts';
import { channelName } from '../../controls/channel-name.ts';
import { useWords } from '../../store/settings.ts';

const shownFirst = 12;
const bound = 0.55;

/** `kind:npo` → words of `kind`, with the value in words where it has some. */
function useFeatureWords(): (feature: string) => string {
  const { t, language } = useWords();
  const valueWords = (code: string, value: string) => {
    if (code === 'channel') return channelName(t, value);
    if (code === 'kind') return translateCode(language, 'graph', `kind-${value}`, {}, value);
    return code === 'type' ? translateCode(language, 'inspector', `relation-${value}`, {}, value) : value;
  };
  return (feature) => {
    const at = feature.indexOf(':');
    const code = at < 0 ? feature : feature.slice(0, at);
    const words = translateCode(language, 'check', `feature-${code}`, {}, code);
    return at < 0 ? words : `${words}: ${valueWords(code, feature.slice(at + 1))}`;
  };
}

export function LeakTable({ leaks }: { readonly leaks: readonly Leak[] }) {
  const { t, format } = useWords();
  const [all, setAll] = useState(false);
  const featureWords = useFeatureWords();
  const sorted = leaks.toSorted((a, b) => Number(b.leaks) - Number(a.leaks) || b.low - a.low || b.auc - a.auc);
  const flagged = sorted.filter((leak) => leak.leaks).length;
  const rows = all ? sorted : sorted.slice(0, Math.max(shownFirst, flagged));
  return (
    <section aria-label={t('check.leaks')}>
      <h3>{t('check.leaks')}</h3>
      <p className="faint">{t('check.leaksHint', { bound: format.number(bound, 2) })}</p>
      <Table withTableBorder className="leaks" verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('check.subject')}</Table.Th>
            <Table.Th>{t('check.feature')}</Table.Th>
            <Table.Th className="num">{t('check.auc')}</Table.Th>
            <Table.Th>{t('check.bar')}</Table.Th>
            <Table.Th>{t('check.verdict')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((leak) => (
            <Table.Tr key={`${leak.subject}|${leak.feature}`}>
              <Table.Td>{t(`editor.tab-${leak.subject}`)}</Table.Td>
              <Table.Td>{featureWords(leak.feature)}</Table.Td>
              <Table.Td className="num">
                {format.number(leak.auc, 2)}{' '}
                <span className="faint">({t('check.atLeast', { low: format.number(leak.low, 2) })})</span>
              </Table.Td>
              <Table.Td>
                <LeakBar leak={leak} />
              </Table.Td>
              <Table.Td className={leak.leaks ? 'bad' : 'faint'}>{t(verdictOf(leak))}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {sorted.length > rows.length && (
        <Button size="compact-xs" mt={6} variant="default" onClick={() => setAll(true)}>
          {t('check.showAll', { count: sorted.length })}
        </Button>
      )}
      {flagged > 0 && <p>{t('check.leaksDo')}</p>}
    </section>
  );
}

function verdictOf(leak: Leak) {
  if (leak.leaks) return 'check.gives';
  if (!leak.judged) return 'check.notJudged';
  return leak.auc > bound ? 'check.mayBeChance' : 'check.givesNot';
}

/** From 0.5 (tells nothing) to 1 (tells all): the value as a line, its least as a tick, the bound as a dashed mark. */
function LeakBar({ leak }: { readonly leak: Leak }) {
  const x = (value: number) => Math.max(0, Math.min(1, (value - 0.5) * 2)) * 120;
  return (
    <svg width={122} height={14} aria-hidden className={leak.leaks ? 'leak-bar over' : 'leak-bar'}>
      <rect x={0} y={4} width={120} height={6} className="ground" />
      <rect x={0} y={4} width={x(leak.auc)} height={6} className="value" />
      <line x1={x(leak.low)} x2={x(leak.low)} y1={2} y2={12} className="low" />
      <line x1={x(bound)} x2={x(bound)} y1={0} y2={14} className="bound" />
    </svg>
  );
}

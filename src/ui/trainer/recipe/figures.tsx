/** The figures of an exercise: how large it is, how much of it is hidden, what the best plan is worth. */
import type { StudioFigures } from '../../../worker/studio-protocol.ts';
import type { WorkbookHead } from '../../../core/workbook/workbook.ts';
import { minorDigits } from '../../../core/ledger/currency.ts';
import { useWords } from '../../store/settings.ts';

const counts = [
  'parties',
  'accounts',
  'transactions',
  'relations',
  'listings',
  'questions',
  'members',
  'trueFlows',
  'claims',
] as const;

export function Figures({ figures, head }: { readonly figures: StudioFigures; readonly head: WorkbookHead }) {
  const { t, format } = useWords();
  const money = (minor: number) => format.moneyShort(minor, head.baseCurrency, minorDigits(head.baseCurrency));
  const { initial, optimum, proved } = figures;
  const left = initial === null || optimum === null || initial === 0 ? null : optimum / initial;
  return (
    <dl className="figures" aria-label={t('studio.figures')}>
      {counts.map((name) => (
        <div key={name}>
          <dt>{t(`studio.figure-${name}`)}</dt>
          <dd>{format.number(figures[name])}</dd>
        </div>
      ))}
      <div>
        <dt title={t('studio.initialHint')}>{t('studio.figure-initial')}</dt>
        <dd>{initial === null ? '–' : money(initial)}</dd>
      </div>
      <div className="wide">
        <dt title={t('studio.optimumHint')}>{t('studio.figure-optimum')}</dt>
        <dd>
          {optimum === null
            ? t('studio.notProvedYet')
            : `${money(optimum)}${left === null ? '' : ` (${format.percent(left)})`} · ${t(proved ? 'studio.proved' : 'studio.boundOnly')}`}
        </dd>
      </div>
    </dl>
  );
}

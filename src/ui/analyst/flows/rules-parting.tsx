/** How far the rules agree, and where and why they part. */
import { Button } from '@mantine/core';
import type { RulesView } from '../../../core/desk/rules-answer.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useRules } from './rules-store.ts';
import { heldAccount } from './short-name.ts';

export function RulesParting({ view }: { readonly view: RulesView }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const { parting, agreement, columns } = view;
  const base = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  const figures = {
    same: format.number(agreement.same),
    any: format.number(agreement.any),
    all: format.number(agreement.all),
  };
  return (
    <div className="rules-parting">
      <p>
        {t('rules.agree', figures)} {parting === null && t('rules.partsNever')}
      </p>
      {parting !== null && (
        <p>
          {t('rules.partsAt', {
            account: heldAccount(parting.label, parting.account),
            time: format.dateTime(parting.row.time),
            held: format.money(parting.held, parting.currency, parting.digits),
            other: format.money(parting.balance - parting.held, parting.currency, parting.digits),
            value: base(parting.row.base),
          })}{' '}
          {columns.map(({ rule }, r) => (
            <span key={rule} className="rules-part">
              {t(`rules.short-${rule}`)} <b>{base(parting.traced[r] ?? 0)}</b>
            </span>
          ))}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => useRules.setState({ sheet: { account: parting.account, rule: 'fifo', currency: null } })}
          >
            {t('rules.partsOpen')}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Links as a table: payer, payee, amount; one of them open. */
import { VisuallyHidden } from '@mantine/core';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

export interface ListedLink {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly flow: number;
  readonly count: number;
  readonly note: string;
  readonly open: boolean;
  readonly onOpen: () => void;
}

export function LinkList({ title, links }: { readonly title: string; readonly links: readonly ListedLink[] }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  return (
    <div className="flows-scroll low" tabIndex={0} role="region" aria-label={title}>
      <table className="flows-table" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t('flows.from')}</th>
            <th scope="col">{t('flows.to')}</th>
            <th scope="col" className="num">
              {t('flows.amount')}
            </th>
            <th scope="col" className="num">
              {t('flows.payments')}
            </th>
          </tr>
        </thead>
        <tbody>
          {links.map(({ key, from, to, flow, count, note, open, onOpen }) => (
            <tr key={key} className={open ? 'chosen' : ''} onClick={onOpen}>
              <th scope="row" className="name" title={from}>
                <button
                  type="button"
                  aria-pressed={open}
                  aria-label={t('flows.openLink', { from, to })}
                  onClick={(event) => {
                    event.stopPropagation();
                    onOpen();
                  }}
                >
                  <bdi>{from}</bdi>
                </button>
              </th>
              <td className="name" title={to}>
                <bdi>{to}</bdi>
              </td>
              <td className="num">
                {note !== '' && (
                  <span className="flows-note" title={note}>
                    ✂ <VisuallyHidden>{note}</VisuallyHidden>
                  </span>
                )}
                {format.money(flow, baseCurrency, baseDigits)}
              </td>
              <td className="num">{format.number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Hits by pattern, each a row that opens; one order for all groups. */
import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { PatternHitRow, PatternSearch } from '../../../core/desk/pattern-hits.ts';
import type { PatternName } from '../../../core/patterns/pattern.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import type { PatternsReport } from '../../../worker/patterns-desk.ts';
import { periodOf, standsOut, subjectsOf } from './hit-words.ts';
import { usePatterns, type HitSort } from './patterns-store.ts';

const firstShown = 5;

const valueOf = (hit: PatternHitRow, by: HitSort['by']): number =>
  by === 'payments' ? hit.payments : by === 'from' ? hit.facts.from : hit.facts.amount;

function SortHead({ by, right = false }: { readonly by: HitSort['by']; readonly right?: boolean }) {
  const { t } = useWords();
  const sort = usePatterns((s) => s.sort);
  const sorted = sort.by === by;
  return (
    <th
      scope="col"
      className={right ? 'num' : ''}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        onClick={() => usePatterns.setState({ sort: { by, descending: sorted ? !sort.descending : by !== 'from' } })}
      >
        {t(`patterns.col-${by}`)}
        {sorted && (sort.descending ? <IconArrowDown size={12} aria-hidden /> : <IconArrowUp size={12} aria-hidden />)}
      </button>
    </th>
  );
}

function OpenButton({ name, hit }: { readonly name: PatternName; readonly hit: PatternHitRow }) {
  return (
    <button
      type="button"
      className="patterns-open"
      onClick={() => usePatterns.setState({ open: { name, place: hit.place } })}
    >
      <bdi>{subjectsOf(name, hit)}</bdi>
    </button>
  );
}

function Group({ search }: { readonly search: PatternSearch }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const sort = usePatterns((s) => s.sort);
  const [whole, setWhole] = useState(false);
  const { name, hits, found, passedOver, complete, searched } = search;
  const sign = sort.descending ? -1 : 1;
  const ordered = hits.toSorted((a, b) => sign * (valueOf(a, sort.by) - valueOf(b, sort.by)) || a.place - b.place);
  const title = t(`patterns.name-${name}`);
  return (
    <section className="patterns-group" aria-label={title}>
      <h3>
        {title} <span className="count">{format.number(found)}</span>
      </h3>
      <p className="faint">
        {[
          found === 0 ? t('patterns.noHit') : '',
          found > hits.length
            ? t('patterns.capped', { shown: format.number(hits.length), total: format.number(found) })
            : '',
          passedOver > 0
            ? t('patterns.passedOver', { n: format.number(passedOver), most: format.number(search.options.busiest) })
            : '',
          complete ? '' : t('patterns.stopped', { share: format.percent(searched) }),
        ]
          .filter((text) => text !== '')
          .join(' ')}
      </p>
      {hits.length > 0 && (
        <table className="patterns-table">
          <thead>
            <tr>
              <th scope="col">{t('patterns.col-who')}</th>
              <SortHead by="from" />
              <SortHead by="payments" right />
              <SortHead by="amount" right />
              <th scope="col">{t('patterns.col-what')}</th>
            </tr>
          </thead>
          <tbody>
            {(whole ? ordered : ordered.slice(0, firstShown)).map((hit) => (
              <tr key={hit.place}>
                <td>
                  <OpenButton name={name} hit={hit} />
                </td>
                <td className="patterns-when">{periodOf(format, hit.facts)}</td>
                <td className="num">{format.number(hit.payments)}</td>
                <td className="num">{format.money(hit.facts.amount, baseCurrency, baseDigits)}</td>
                <td>{standsOut(t, format, name, hit)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {hits.length > firstShown && (
        <Button size="compact-xs" variant="subtle" onClick={() => setWhole(!whole)}>
          {whole ? t('patterns.fewer') : t('patterns.more', { n: format.number(hits.length - firstShown) })}
        </Button>
      )}
    </section>
  );
}

export function HitGroups({ report }: { readonly report: PatternsReport }) {
  const { t, format } = useWords();
  // What was found most selectively first; empty ones at the end.
  const filled = report.searches.filter(({ found }) => found > 0);
  const empty = report.searches.filter(({ found }) => found === 0);
  return (
    <div className="patterns-list">
      <p className="patterns-lead">{t('patterns.lead')}</p>
      <p className="faint">{t('patterns.looked', { payments: format.number(report.payments) })}</p>
      {[...filled, ...empty].map((search) => (
        <Group key={search.name} search={search} />
      ))}
    </div>
  );
}

/** Why there is no path, with the nearest thing to one drawn. */
import type { PathMissing } from '../../../core/desk/path-alternatives.ts';
import { useWords } from '../../store/settings.ts';
import { Ladder } from './ladder.tsx';
import { PathRows } from './path-rows.tsx';
import { spanWords } from './time-words.ts';

function useReason(): (missing: PathMissing) => string {
  const { t, format } = useWords();
  return (missing) => {
    switch (missing.code) {
      case 'hops':
        return t('flows.miss-hops', { count: format.number(missing.rows.length) });
      case 'wait': {
        const waits = missing.rows.slice(1).map((row, i) => row.time - (missing.rows[i]?.time ?? row.time));
        return t('flows.miss-wait', { time: spanWords(t, format, Math.max(0, ...waits)) });
      }
      case 'time':
        return missing.arrives === missing.left
          ? t('flows.miss-instant', { name: missing.label, arrives: format.dateTime(missing.arrives) })
          : t('flows.miss-time', {
              name: missing.label,
              arrives: format.dateTime(missing.arrives),
              left: format.dateTime(missing.left),
              late: spanWords(t, format, missing.arrives - missing.left),
            });
      default:
        return t(`flows.miss-${missing.code}`);
    }
  };
}

export function NoPath({ missing }: { readonly missing: PathMissing }) {
  const { t } = useWords();
  const reason = useReason();
  return (
    <section aria-label={t('flows.none')} className="flows-none">
      <h3>{t('flows.none')}</h3>
      <p>{reason(missing)}</p>
      {'reached' in missing && <p className="faint">{t('flows.reached', { count: missing.reached })}</p>}
      {missing.code === 'time' && (
        <>
          <h4>{t('flows.breaks')}</h4>
          <Ladder rows={[...missing.before, ...missing.after]} breaksAt={missing.before.length} />
          <PathRows rows={[...missing.before, ...missing.after]} broken />
        </>
      )}
      {(missing.code === 'hops' || missing.code === 'wait') && (
        <>
          <h4>{t('flows.almost')}</h4>
          <Ladder rows={missing.rows} />
          <PathRows rows={missing.rows} />
        </>
      )}
    </section>
  );
}

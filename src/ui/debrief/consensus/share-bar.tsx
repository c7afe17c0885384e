/** A share of the teams as a bar and a count. */
import { memo } from 'react';
import { useWords } from '../../store/settings.ts';

interface ShareBarProps {
  readonly n: number;
  readonly total: number;
  readonly kind: 'claimed' | 'right' | 'traced' | 'frozen';
}

export const ShareBar = memo(function ShareBar({ n, total, kind }: ShareBarProps) {
  const { t, format } = useWords();
  return (
    <span className="debrief-share">
      <span className={`debrief-share-bar ${kind}`} aria-hidden>
        <span style={{ width: `${(100 * n) / Math.max(1, total)}%` }} />
      </span>
      <span className="num">{t('debrief.share', { n: format.number(n), total: format.number(total) })}</span>
    </span>
  );
});

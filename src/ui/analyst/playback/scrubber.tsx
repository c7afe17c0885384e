/** The slider of the clock with its date, and what moves at the moment. */
import { Checkbox } from '@mantine/core';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import type { FrameSums } from './frame-overlay.ts';
import { Moments } from './moments.tsx';
import { PlayLegend } from './play-legend.tsx';
import { setPlayback, usePlayback } from './playback-store.ts';
import type { PlayedFrames } from './use-playback-frames.ts';

export function Scrubber({ played, onGo }: { readonly played: PlayedFrames; readonly onGo: (frame: number) => void }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const playing = usePlayback((s) => s.playing);
  const skip = usePlayback((s) => s.skip);
  const { extent, number, frame } = played;
  if (extent === null) return null;
  const sums = ({ transactions, amount }: FrameSums) => ({
    transactions: t('timeline.transactions', { count: transactions, n: format.number(transactions) }),
    amount: format.moneyShort(amount, baseCurrency, baseDigits),
  });
  const place = { number: format.number(number + 1), total: format.number(extent.frames) };
  const span = frame === null ? '' : windowWords(frame.begins, frame.ends, extent.width, format.dateTime);
  return (
    <div className="playback-scrub">
      <span className="playback-time">
        {span} {t('app.utc')}
      </span>
      <input
        type="range"
        min={0}
        max={Math.max(0, extent.frames - 1)}
        step={1}
        value={Math.max(0, number)}
        aria-label={t('playback.scrubber')}
        aria-valuetext={
          frame === null ? '' : t('playback.frameValue', { window: span, ...place, ...sums(frame.nowSums) })
        }
        title={t('playback.keys')}
        onChange={(event) => onGo(Number(event.target.value))}
      />
      <span className="playback-place">{t('playback.frame', place)}</span>
      <Checkbox
        size="xs"
        label={t('playback.skip')}
        checked={skip}
        onChange={(event) => setPlayback({ skip: event.currentTarget.checked })}
      />
      <div className="playback-foot">
        <Moments frame={frame} />
        <span className="spring" />
        <PlayLegend />
      </div>
      <div className="playback-foot">
        <span className="playback-sums" aria-live={playing ? 'off' : 'polite'}>
          {frame !== null && (
            <>
              <strong>
                {frame.nowSums.transactions === 0 ? t('playback.quiet') : t('playback.now', sums(frame.nowSums))}
              </strong>
              <span>
                {t('playback.sum', sums(frame.soFarSums))}{' '}
                <span className="faint">
                  {t('playback.ofAll', { amount: format.moneyShort(extent.amount, baseCurrency, baseDigits) })}
                </span>
              </span>
            </>
          )}
        </span>
      </div>
    </div>
  );
}

/** `12 Mar 2025, 00:00 – 13 Mar 2025, 00:00`; of a single transaction its time alone. */
function windowWords(begins: number, ends: number, width: number, write: (ms: number) => string): string {
  return width === 0 ? write(begins) : `${write(begins)} – ${write(ends)}`;
}

/** The class's picture filling the slide, with what it is about in words below. */
import { useMemo } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { ConsensusView } from '../../../worker/debrief-protocol.ts';
import { paletteOf } from '../../graph-view/palette.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useSettings, useWords } from '../../store/settings.ts';
import { ClassLegend } from '../consensus/class-legend.tsx';
import { useSpoken } from '../consensus/spoken.ts';
import { classDots, classLines } from '../stage/class-dots.ts';
import { Stage } from '../stage/stage.tsx';
import '../consensus/consensus.css';

interface NetworkProps {
  readonly view: ConsensusView;
  readonly about: 'all' | 'unseen' | 'over' | 'disputed';
  readonly lit: readonly NodeKey[] | null;
}

const titles = {
  all: 'debriefSeen.graph',
  unseen: 'debriefSeen.unseenTitle',
  over: 'debriefSeen.overTitle',
  disputed: 'debriefSeen.disputedTitle',
} as const;

const mostNames = 6;

export function NetworkSlide({ view, about, lit }: NetworkProps) {
  const { t, format, language } = useWords();
  const node = useDebrief((s) => s.node);
  const palette = paletteOf(useSettings((s) => s.theme));
  const { picture, made } = view;
  const { teams } = made;
  const spoken = useSpoken(teams);
  const bright = useMemo(() => (lit === null ? null : new Set(lit)), [lit]);
  const dots = useMemo(
    () => classDots({ picture, teams, chosen: node, lit: bright, palette, spoken }),
    [picture, teams, node, bright, palette, language],
  );
  const lines = useMemo(
    () => classLines({ picture, teams, chosen: null, lit: bright, palette }),
    [picture, teams, bright, palette],
  );
  const byKey = new Map(picture.nodes.map((one) => [one.key, one]));
  return (
    <div className="debrief-slide-network">
      <h2>{t(titles[about])}</h2>
      <div className="debrief-slide-stage">
        <Stage
          label={t('debriefSeen.graph')}
          dots={dots}
          lines={lines}
          onChoose={(key) => useDebrief.setState({ node: key })}
          font={18}
        />
      </div>
      {lit === null ? (
        <ClassLegend />
      ) : (
        <ul className="debrief-slide-names">
          {lit.slice(0, mostNames).map((key) => {
            const one = byKey.get(key);
            return one === undefined ? null : (
              <li key={key}>
                <bdi>{one.label}</bdi>{' '}
                <b>
                  {t('debrief.share', {
                    n: format.number(
                      about === 'over' ? new Set([...one.claimed, ...one.frozen]).size : one.claimed.length,
                    ),
                    total: format.number(teams),
                  })}
                </b>
              </li>
            );
          })}
          {lit.length > mostNames && (
            <li className="faint">{t('debriefSeen.more', { count: lit.length - mostNames })}</li>
          )}
        </ul>
      )}
    </div>
  );
}

/** The pictures at this instant as a table: who is claimed, traced and frozen by which team; the same selection. */
import { IconSnowflake } from '@tabler/icons-react';
import type { ClassNode, ClassPicture, SideView } from '../../../worker/debrief-protocol.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useWords } from '../../store/settings.ts';
import { clockTime } from '../clock-time.ts';
import type { PlayerState } from './player.ts';
import type { LaneState, Replay } from './replay-state.ts';

interface MomentProps {
  readonly view: SideView;
  readonly picture: ClassPicture;
  readonly replay: Replay;
  readonly state: PlayerState;
  readonly nameOf: (team: number) => string;
}

const mostRows = 120;

function Cell({ node, lane, place }: { readonly node: ClassNode; readonly lane: LaneState; readonly place: number }) {
  const { t } = useWords();
  const claimed = lane.claimed[place] === 1;
  const right = claimed && node.reasons.length > 0;
  return (
    <td>
      {claimed && (
        <span className={right ? 'good' : 'bad'}>
          {right ? '✓' : '✕'} {t('debriefSide.claimed')}
        </span>
      )}{' '}
      {lane.traced[place] === 1 && <span>→ {t('debriefSide.traced')}</span>}{' '}
      {lane.frozen[place] === 1 && (
        <span>
          <IconSnowflake size={12} aria-hidden /> {t('debriefSide.froze')}
        </span>
      )}
    </td>
  );
}

function NodeChoice({ node, chosen }: { readonly node: ClassNode; readonly chosen: boolean }) {
  return (
    <button
      type="button"
      className="node-name"
      aria-pressed={chosen}
      onClick={() => useDebrief.setState({ node: node.key })}
    >
      <bdi>{node.label}</bdi>
    </button>
  );
}

export function MomentTable({ view, picture, replay, state, nameOf }: MomentProps) {
  const { t, format } = useWords();
  const chosen = useDebrief((s) => s.node);
  const holds = (place: number) =>
    replay.lanes.some((lane) => lane.claimed[place] === 1 || lane.traced[place] === 1 || lane.frozen[place] === 1);
  const rows = [...picture.nodes.keys()].filter((place) => holds(place) || picture.nodes[place]?.key === chosen);
  return (
    <>
      <p className="faint">{t('debriefSide.momentAt', { when: clockTime(state.now) })}</p>
      <div className="debrief-scroll" tabIndex={0} role="region" aria-label={t('debriefSide.panel-moment')}>
        <table className="debrief-moment">
          <thead>
            <tr>
              <th scope="col">{t('debriefSeen.col-name')}</th>
              {view.lanes.map(({ team }) => (
                <th key={team} scope="col">
                  {nameOf(team)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map((place) => {
              const node = picture.nodes[place];
              return node === undefined ? null : (
                <tr key={node.key} className={node.key === chosen ? 'selected' : ''}>
                  <th scope="row">
                    <NodeChoice node={node} chosen={node.key === chosen} />
                  </th>
                  {replay.lanes.map((lane, l) => (
                    <Cell key={l} node={node} lane={lane} place={place} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {rows.length > mostRows && (
        <p className="faint">
          {t('debriefSide.momentMore', { shown: format.number(mostRows), total: format.number(rows.length) })}
        </p>
      )}
      {rows.length === 0 && <p className="faint">{t('debriefSide.momentNone')}</p>}
    </>
  );
}

/** The replay: every team's picture, the controls, the line of time, and below them what can be said of it. */
import { Tabs } from '@mantine/core';
import { useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import type { ClockName } from '../../../core/debrief/clock.ts';
import { beatsUntil } from '../../../core/debrief/tape-seek.ts';
import type { ClassPicture, SideDeparture, SideView } from '../../../worker/debrief-protocol.ts';
import { useDebriefState } from '../../store/debrief-session.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useWords } from '../../store/settings.ts';
import { useTeamNames } from '../team-names.ts';
import { captionWords } from './captions.ts';
import { Departures } from './departures.tsx';
import type { Focus } from './draw-lane.ts';
import { Fingerprints } from './fingerprints.tsx';
import { Lane } from './lane.tsx';
import { MomentTable } from './moment-table.tsx';
import { OverlapMatrix } from './overlap-matrix.tsx';
import { Strips } from './strips.tsx';
import { Transport } from './transport.tsx';
import { usePlayer } from './use-player.ts';

interface TheatreProps {
  readonly view: SideView;
  readonly picture: ClassPicture;
  readonly clock: ClockName;
  readonly onClock: (clock: ClockName) => void;
}

const panels = ['parted', 'moment', 'strategy', 'overlap'] as const;
type Panel = (typeof panels)[number];

export function Theatre({ view, picture, clock, onClock }: TheatreProps) {
  const { t, language } = useWords();
  const { teams, name } = useTeamNames();
  const { player, replay, state } = usePlayer(view, picture);
  const [focus, setFocus] = useState<Focus | null>(null);
  const [panel, setPanel] = useState<Panel>('parted');
  const { tape, lanes, captions } = view;
  const nameOf = (team: number) => name(teams[team]?.id ?? '');
  const step = (by: 1 | -1) => {
    player.pause();
    const { now } = player.state();
    // Backwards from the instant before, so that actions at one instant are one step.
    const beat = by > 0 ? beatsUntil(tape, now) : beatsUntil(tape, now - 1) - 1;
    player.seek(tape.beatTime[beat] ?? (by > 0 ? tape.duration : 0));
  };
  const jump = (departure: SideDeparture) => {
    player.pause();
    setFocus({ from: departure.missedFact.from, to: departure.missedFact.to });
    useDebrief.setState({ node: departure.missedFact.from });
    player.seek(departure.when ?? departure.foundWhen ?? tape.duration);
  };
  useEffect(() => setFocus(null), [view]);
  // Asked for from another room; served once.
  const wanted = useDebrief((s) => s.jump);
  useEffect(() => {
    if (wanted === null) return;
    player.pause();
    player.seek(wanted.ms);
    useDebrief.setState({ jump: null });
  }, [wanted, player]);
  const keys: { readonly [key: string]: () => void } = {
    ' ': player.toggle,
    ArrowRight: () => step(1),
    ArrowLeft: () => step(-1),
    PageUp: () => player.seek(player.state().now + 60_000),
    PageDown: () => player.seek(player.state().now - 60_000),
    Home: () => player.seek(0),
    End: () => player.seek(tape.duration),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const field = target.tagName === 'SELECT' || target.tagName === 'INPUT' || target.tagName === 'BUTTON';
    // The slider walks by steps of the tape too; buttons keep their own space.
    const slider = target.tagName === 'INPUT' && target.getAttribute('type') === 'range';
    const act = keys[event.key];
    if (act === undefined || (field && !slider) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  };
  // The clock has the rest told anew five times a second; of these only a choice changes anything.
  const { names } = useDebriefState();
  const still = useMemo(() => {
    if (panel === 'parted') return <Departures view={view} nameOf={nameOf} onJump={jump} />;
    if (panel === 'strategy') return <Fingerprints view={view} nameOf={nameOf} onSeek={player.seek} />;
    return panel === 'overlap' ? <OverlapMatrix view={view} nameOf={nameOf} /> : null;
  }, [panel, view, player, language, names, teams]);
  const caption = useMemo(
    () => (beat: number) => {
      const found = captions[beat];
      return found === undefined ? '' : captionWords(t, found);
    },
    [captions, language],
  );
  return (
    <>
      <section className="debrief-theatre" aria-label={t('debriefSide.replay')} tabIndex={0} onKeyDown={onKeyDown}>
        <div className={`debrief-lanes n${lanes.length}`}>
          {lanes.map(({ team }, lane) => (
            <Lane
              key={team}
              name={nameOf(team)}
              lane={lane}
              replay={replay}
              player={player}
              picture={picture}
              focus={focus}
              caption={caption}
              names={lanes.length <= 4}
            />
          ))}
        </div>
        <Transport
          player={player}
          state={state}
          duration={tape.duration}
          clock={clock}
          onClock={onClock}
          onStep={step}
        />
        <Strips view={view} player={player} state={state} />
      </section>
      <Tabs
        className="debrief-panels"
        value={panel}
        onChange={(value) => setPanel(panels.find((p) => p === value) ?? 'parted')}
        keepMounted={false}
      >
        <Tabs.List aria-label={t('debriefSide.panels')}>
          {panels.map((value) => (
            <Tabs.Tab key={value} value={value}>
              {t(`debriefSide.panel-${value}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={panel} className="debrief-panel">
          {panel === 'moment' && (
            <MomentTable view={view} picture={picture} replay={replay} state={state} nameOf={nameOf} />
          )}
          {still}
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

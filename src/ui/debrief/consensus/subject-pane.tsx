/** One node: what it was, who claimed, traced and froze it, when, and on which rows. */
import { ActionIcon, Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { memo, useMemo } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { SubjectTeam, SubjectView } from '../../../worker/debrief-protocol.ts';
import { ErrorState } from '../../controls/states.tsx';
import { useTurns } from '../../controls/use-turns.ts';
import { mostSide, useDebrief } from '../../store/debrief.ts';
import { useDebriefDesk } from '../../store/debrief-worker.ts';
import { useWords } from '../../store/settings.ts';
import { clockTime } from '../clock-time.ts';
import { ReadingLogs, useReadingLogs } from '../reading-logs.tsx';
import { useTeamNames } from '../team-names.ts';
import { EvidenceRows } from './evidence-rows.tsx';

export function SubjectPane({ node, onClose }: { readonly node: NodeKey; readonly onClose: () => void }) {
  const pack = useDebrief((s) => s.pack);
  const { told, onRead } = useReadingLogs();
  const asked = useDebriefDesk(`subject ${pack ?? ''} ${node}`, (api) => api.subject(node, onRead));
  if (asked.error !== null) return <ErrorState message={asked.error} onRetry={asked.again} />;
  return asked.value === null ? (
    <ReadingLogs told={told} />
  ) : (
    <Subject key={asked.value.key} view={asked.value} onClose={onClose} />
  );
}

function Subject({ view, onClose }: { readonly view: SubjectView; readonly onClose: () => void }) {
  const { t, language } = useWords();
  const { teams } = useTeamNames();
  const compared = view.teams.slice(0, mostSide).map(({ team }) => teams[team]?.id ?? '');
  return (
    <section className="debrief-subject" aria-label={view.label}>
      <Group justify="space-between" wrap="nowrap" align="start">
        <h2>
          <bdi>{view.label}</bdi>
        </h2>
        <ActionIcon variant="subtle" color="gray" aria-label={t('debriefSeen.close')} onClick={onClose}>
          <IconX size={16} aria-hidden />
        </ActionIcon>
      </Group>
      {view.reasons.length > 0 ? (
        <p>
          <b>{t('debriefSeen.truth')}</b> {view.reasons.map((reason) => t(`flag.reason-${reason}`)).join('; ')}
        </p>
      ) : (
        <p>
          <b>{t('debriefSeen.truth')}</b> {t('debriefSeen.nothingDue')}
        </p>
      )}
      {view.why.map((why, i) => (
        <p key={i} className="debrief-why">
          {why[language]}
        </p>
      ))}
      <h3>{t('debriefSeen.who')}</h3>
      {view.teams.length === 0 ? <p className="faint">{t('debriefSeen.nobody')}</p> : <Deeds view={view} />}
      {compared.length > 1 && (
        <Button
          size="compact-xs"
          variant="default"
          mt={6}
          onClick={() => useDebrief.setState({ chosen: compared, room: 'side' })}
        >
          {t('debriefSeen.compareThese', { count: compared.length })}
        </Button>
      )}
      <h3>{t('debriefSeen.evidence')}</h3>
      <EvidenceRows view={view} />
    </section>
  );
}

/** Teams written at a stretch: of two hundred those in sight come first. */
const stretch = 15;

function Deeds({ view }: { readonly view: SubjectView }) {
  const { t } = useWords();
  const stretches = useMemo(
    () =>
      Array.from({ length: Math.ceil(view.teams.length / stretch) }, (_, i) =>
        view.teams.slice(i * stretch, (i + 1) * stretch),
      ),
    [view],
  );
  const turn = useTurns(stretches.length - 1);
  return (
    <div className="debrief-deeds" tabIndex={0} role="region" aria-label={t('debriefSeen.who')}>
      {stretches.slice(0, turn + 1).map((teams, i) => (
        <DeedsOf key={i} teams={teams} first={i === 0} />
      ))}
    </div>
  );
}

/** Each stretch is a table of its own: what is out of sight is not laid out, and one that comes later leaves those before it alone. */
const DeedsOf = memo(function DeedsOf({
  teams: told,
  first,
}: {
  readonly teams: readonly SubjectTeam[];
  readonly first: boolean;
}) {
  const { t, format } = useWords();
  const { teams, name, letter } = useTeamNames();
  return (
    <div className="debrief-deeds-stretch" style={{ containIntrinsicSize: `auto ${told.length * 46}px` }}>
      <table>
        <colgroup>
          <col className="team" />
          <col className="when" />
          <col />
        </colgroup>
        <thead className={first ? undefined : 'debrief-hidden'}>
          <tr>
            <th scope="col">{t('debrief.colTeam')}</th>
            <th scope="col" className="num">
              {t('debriefSeen.when')}
            </th>
            <th scope="col">{t('debriefSeen.what')}</th>
          </tr>
        </thead>
        {told.map((one) => {
          const id = teams[one.team]?.id ?? '';
          const lines = [
            ...one.claims.map((claim) => ({
              at: claim.at,
              className: !claim.stands ? 'faint' : claim.right ? 'good' : 'bad',
              sign: !claim.stands ? '↶' : claim.right ? '✓' : '✕',
              words:
                t('debriefSeen.didClaim', {
                  reason: t(`flag.reason-${claim.reason}`),
                  sure: t(`flag.confidence-${claim.confidence}`),
                  rows: t('debriefSeen.rows', { count: claim.evidence.length }),
                }) + (claim.until === null ? '' : ` ${t('debriefSeen.takenBack', { when: clockTime(claim.until) })}`),
            })),
            ...(one.traced === null
              ? []
              : [
                  {
                    at: one.traced.at,
                    className: '',
                    sign: '→',
                    words: t('debriefSeen.didTrace', { count: one.traced.count, right: one.traced.trueCount }),
                  },
                ]),
            ...(one.frozen === null
              ? []
              : [
                  {
                    at: one.frozen.at,
                    className: '',
                    sign: '❄',
                    words:
                      one.frozen.basis === 'none'
                        ? t('debriefSeen.didFreezeBare', { from: format.dateTime(one.frozen.from) })
                        : t('debriefSeen.didFreeze', {
                            basis: t(`disrupt.basis-${one.frozen.basis}`),
                            from: format.dateTime(one.frozen.from),
                          }),
                  },
                ]),
          ];
          return (
            <tbody key={id}>
              {lines
                .toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))
                .map(({ at, className, sign, words }, i, all) => (
                  <tr key={i}>
                    {i === 0 && (
                      <th scope="rowgroup" rowSpan={all.length} title={name(id)}>
                        {name(id) === t('debrief.team', { letter: letter(id) }) ? letter(id) : name(id)}
                      </th>
                    )}
                    <td className="num">{at === null ? '–' : clockTime(at)}</td>
                    <td>
                      <span className={className}>
                        <span aria-hidden>{sign}</span> {words}
                      </span>
                    </td>
                  </tr>
                ))}
            </tbody>
          );
        })}
      </table>
    </div>
  );
});

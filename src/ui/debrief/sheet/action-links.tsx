/** The logged actions an observation rests on: chosen by team and minute, shown in words, each a way to that moment of the replay. */
import { Button, Group, NativeSelect, UnstyledButton } from '@mantine/core';
import { IconLink, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { debriefLimits, type ActionLink } from '../../../core/debrief/after-action.ts';
import { useDebrief } from '../../store/debrief.ts';
import { useDebriefDesk } from '../../store/debrief-worker.ts';
import { useWords } from '../../store/settings.ts';
import { clockTime } from '../clock-time.ts';
import { captionWords } from '../side/captions.ts';
import { useTeamNames } from '../team-names.ts';

interface LinksProps {
  readonly links: readonly ActionLink[];
  readonly onChange: (links: readonly ActionLink[]) => void;
  readonly number: number;
}

function Link({ link, onRemove }: { readonly link: ActionLink; readonly onRemove: () => void }) {
  const { t } = useWords();
  const { name } = useTeamNames();
  const { pack } = useDebrief();
  const actions = useDebriefDesk(`actions ${pack ?? ''} ${link.team}`, (api) => api.actions(link.team));
  const found = actions.value?.find(({ action }) => action === link.action);
  const words = found === undefined ? '…' : `${clockTime(found.when)} ${captionWords(t, found.caption)}`;
  const go = () => {
    const { chosen } = useDebrief.getState();
    const teams = chosen.includes(link.team) ? chosen : [link.team, ...chosen].slice(0, Math.max(2, chosen.length));
    useDebrief.setState(({ jump }) => ({
      chosen: teams,
      room: 'side',
      jump: { ms: found?.when ?? 0, wish: (jump?.wish ?? 0) + 1 },
    }));
  };
  return (
    <li>
      <UnstyledButton className="debrief-link" title={t('debriefSheet.toReplay')} onClick={go}>
        {name(link.team)}: {words}
      </UnstyledButton>
      <UnstyledButton aria-label={t('debriefSheet.unlink', { what: words })} onClick={onRemove}>
        <IconX size={13} aria-hidden />
      </UnstyledButton>
    </li>
  );
}

export function ActionLinks({ links, onChange, number }: LinksProps) {
  const { t } = useWords();
  const { teams, name } = useTeamNames();
  const { pack } = useDebrief();
  const [team, setTeam] = useState('');
  const [action, setAction] = useState('');
  const actions = useDebriefDesk(team === '' ? '' : `actions ${pack ?? ''} ${team}`, (api) => api.actions(team));
  const has = (one: ActionLink) => links.some((other) => other.team === one.team && other.action === one.action);
  const add = () => {
    const link = { team, action: Number(action) };
    if (action !== '' && !has(link)) onChange([...links, link]);
    setAction('');
  };
  return (
    <div className="debrief-links">
      <ul aria-label={t('debriefSheet.linksOf', { number })}>
        {links.map((link) => (
          <Link
            key={`${link.team} ${link.action}`}
            link={link}
            onRemove={() => onChange(links.filter((other) => other !== link))}
          />
        ))}
      </ul>
      <Group gap="xs" align="end">
        <NativeSelect
          size="xs"
          aria-label={t('debriefSheet.linkTeam', { number })}
          value={team}
          onChange={(event) => {
            setTeam(event.target.value);
            setAction('');
          }}
          data={[
            { value: '', label: t('debriefSheet.pickTeam') },
            ...teams.map(({ id }) => ({ value: id, label: name(id) })),
          ]}
        />
        {team !== '' && (
          <NativeSelect
            size="xs"
            aria-label={t('debriefSheet.linkAction', { number })}
            value={action}
            onChange={(event) => setAction(event.target.value)}
            data={[
              { value: '', label: t('debriefSheet.pickAction') },
              ...(actions.value ?? []).map((one) => ({
                value: String(one.action),
                label: `${clockTime(one.when)} ${captionWords(t, one.caption)}`.slice(0, 90),
              })),
            ]}
            style={{ maxWidth: '28rem' }}
          />
        )}
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconLink size={14} aria-hidden />}
          disabled={action === '' || links.length >= debriefLimits.links}
          onClick={add}
        >
          {t('debriefSheet.link')}
        </Button>
      </Group>
    </div>
  );
}

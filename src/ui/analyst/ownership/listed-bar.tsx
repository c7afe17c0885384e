/** Whom the room takes as listed: claims and matches by themselves, others by hand, to try a question out. */
import { Button, Menu, Pill, Tooltip } from '@mantine/core';
import { IconChevronDown, IconFlag, IconHandFinger, IconUserCheck } from '@tabler/icons-react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import { NodePicker } from '../../controls/node-picker.tsx';
import { desk } from '../../store/desk.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import type { TakenAsListed } from './listed-set.ts';
import { leaveOut, takeAsListed } from './ownership-store.ts';

const signs = { claim: IconFlag, match: IconUserCheck, hand: IconHandFinger } as const;
const hitsOffered = 12;

/** An account stands for its holder. */
async function takeNode(key: NodeKey): Promise<void> {
  const { party } = await desk().profile(key);
  if (party !== null) takeAsListed(party.id);
}

export function ListedBar({ listed }: { readonly listed: readonly TakenAsListed[] }) {
  const { t, format } = useWords();
  const landed = useSession((s) => s.landed.length);
  const keys = listed.map(({ party }): NodeKey => `party:${party}`);
  const labels = useDesk(`own labels ${keys.join(' ')}`, (api) => api.labels(keys)).value;
  const hits = useDesk(`hits ${landed}`, (api) => api.hits()).value ?? [];
  const taken = new Set(listed.map(({ party }) => party));
  const offered = new Map(hits.filter((hit) => !taken.has(hit.party)).map((hit) => [hit.party, hit]));
  return (
    <div className="own-takens" role="group" aria-label={t('ownership.listedSet')}>
      <span className="own-word">{t('ownership.listedSet')}</span>
      {listed.map(({ party, source }) => {
        const Sign = signs[source];
        const name = labels?.[`party:${party}`] ?? party;
        return (
          <Tooltip key={party} label={t(`ownership.source-${source}`)}>
            <Pill
              size="sm"
              className="own-taken"
              withRemoveButton
              onRemove={() => leaveOut(party)}
              removeButtonProps={{
                'aria-label': t('ownership.drop', { name }),
                'aria-hidden': false,
                tabIndex: 0,
              }}
            >
              <Sign size={13} role="img" aria-label={t(`ownership.source-${source}`)} /> <bdi>{name}</bdi>
            </Pill>
          </Tooltip>
        );
      })}
      <div className="own-picker">
        <NodePicker
          key={listed.length}
          label={t('ownership.add')}
          value={null}
          onChange={(key) => key !== null && void takeNode(key)}
        />
      </div>
      <Menu position="bottom-start" withinPortal>
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<IconChevronDown size={14} aria-hidden />}
            disabled={offered.size === 0}
          >
            {t('ownership.fromHits')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {[...offered.values()].slice(0, hitsOffered).map((hit) => (
            <Menu.Item key={hit.party} onClick={() => takeAsListed(hit.party)}>
              <bdi>{hit.label}</bdi>{' '}
              <span className="faint">
                ≈ {hit.name} · {t(`flag.band-${hit.band}`)} {format.number(hit.score, 2)}
              </span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

/** What the graph leaves out, counted, and each of the largest one click away; nodes hidden by hand can come back from here. */
import { Button, Popover, UnstyledButton } from '@mantine/core';
import { IconEye, IconPlus } from '@tabler/icons-react';
import type { Scene } from '../../../core/network/scene.ts';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { changeView, useGraphView } from './graph-store.ts';
import { bringIn } from './view-changes.ts';

export function UndrawnNotice({ scene }: { readonly scene: Scene }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const view = useGraphView();
  const { undrawn } = scene;
  const nothing = undrawn.nodes === 0 && undrawn.edges === 0 && view.hidden.length === 0;
  if (nothing) {
    return (
      <span className="graph-undrawn">
        {t('graph.allDrawn', { count: scene.nodes.length, links: format.number(scene.edges.length) })}
      </span>
    );
  }
  return (
    <span className="graph-undrawn">
      {t('graph.notShown', {
        nodes: t('graph.nodes', { count: undrawn.nodes, n: format.number(undrawn.nodes) }),
        links: t('graph.links', { count: undrawn.edges, n: format.number(undrawn.edges) }),
        amount: format.moneyShort(undrawn.amount, baseCurrency, baseDigits),
      })}
      <Popover position="top-end" shadow="md" width={400} trapFocus withinPortal>
        <Popover.Target>
          <Button size="compact-xs" variant="subtle" data-tour="graph-undrawn">
            {t('graph.showList')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className="graph-undrawn-list" aria-label={t('graph.undrawnTitle')}>
          <HiddenByHand />
          <h3>{t('graph.undrawnTitle')}</h3>
          {undrawn.largest.length === 0 && <p className="faint">{t('graph.onlyLinksMissing')}</p>}
          <ul>
            {undrawn.largest.map((node) => (
              <li key={node.key}>
                <UnstyledButton
                  className="graph-bring"
                  onClick={() => changeView(bringIn(view, [node.key]))}
                  aria-label={t('graph.bringIn', { name: node.label })}
                >
                  <IconPlus size={14} aria-hidden />
                  <bdi>{node.label}</bdi>
                  <span className="num">{format.money(node.amount, baseCurrency, baseDigits)}</span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
          {undrawn.nodes - undrawn.hiddenByHand > undrawn.largest.length && (
            <p className="faint">
              {t('graph.moreUndrawn', { count: undrawn.nodes - undrawn.hiddenByHand - undrawn.largest.length })}
            </p>
          )}
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}

function HiddenByHand() {
  const { t } = useWords();
  const view = useGraphView();
  const labels = useDesk(view.hidden.join('\n'), (api) => api.labels(view.hidden));
  if (view.hidden.length === 0) return null;
  return (
    <>
      <h3>{t('graph.hiddenTitle', { count: view.hidden.length })}</h3>
      <Button
        size="compact-xs"
        variant="default"
        leftSection={<IconEye size={14} aria-hidden />}
        onClick={() => changeView({ hidden: [] })}
      >
        {t('graph.showAllHidden')}
      </Button>
      <ul>
        {view.hidden.map((key) => {
          const name = labels.value?.[key] ?? key;
          return (
            <li key={key}>
              <UnstyledButton
                className="graph-bring"
                onClick={() => changeView({ hidden: view.hidden.filter((k) => k !== key) })}
                aria-label={t('graph.showAgain', { name })}
              >
                <IconEye size={14} aria-hidden />
                <bdi>{name}</bdi>
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
    </>
  );
}

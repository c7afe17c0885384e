/** What the graph leaves out, counted, and each of the largest one click away; nodes hidden by hand can come back from here. */
import { Button, Popover, UnstyledButton } from '@mantine/core';
import { IconEye, IconPlus } from '@tabler/icons-react';
import { useInfo, useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { changeView, useGraphView } from './graph-store.ts';
import type { SceneAnswer } from './use-scene.ts';
import { bringIn, egoAround } from './view-changes.ts';

export function UndrawnNotice({ answer }: { readonly answer: SceneAnswer }) {
  const { scene, holders } = answer;
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
      {t(undrawn.nodes === 0 ? 'graph.linksNotShown' : 'graph.notShown', {
        nodes: t('graph.nodes', { count: undrawn.nodes, n: format.number(undrawn.nodes) }),
        links:
          undrawn.edges === null
            ? t('graph.linksUncounted')
            : t('graph.links', { count: undrawn.edges, n: format.number(undrawn.edges) }),
        amount: format.moneyShort(undrawn.amount, baseCurrency, baseDigits),
      })}
      <Popover position="top-end" shadow="md" width={400} trapFocus withinPortal>
        <Popover.Target>
          <Button size="compact-xs" variant="default" ml="xs" data-tour="graph-undrawn">
            {t('graph.showList')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className="graph-undrawn-list" aria-label={t('graph.undrawnTitle')}>
          <HiddenByHand />
          <p className="graph-head">{t('graph.undrawnTitle')}</p>
          {undrawn.largest.length === 0 && <OnlyLinks />}
          <ul>
            {undrawn.largest.map((node) => (
              <li key={node.key}>
                <UnstyledButton
                  className="graph-bring"
                  onClick={() => changeView(bringIn(view, [node.key]))}
                  aria-label={t('graph.bringIn', { name: node.label })}
                >
                  <IconPlus size={14} aria-hidden />
                  <bdi>
                    {node.label}
                    {node.holder !== null && <span className="latin"> {holders[node.holder]}</span>}
                  </bdi>
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

/** Too many links for one picture: each is still one click away, around one node or in the table. */
function OnlyLinks() {
  const { t } = useWords();
  const node = useSession((s) => s.selection.nodes.at(-1));
  const showBottom = useSession((s) => s.showBottom);
  const labels = useDesk(node ?? '', (api) => api.labels(node === undefined ? [] : [node]));
  return (
    <>
      <p className="faint">{t('graph.onlyLinksMissing')}</p>
      <div className="graph-path-do">
        <Button size="compact-xs" variant="default" onClick={() => showBottom('transactions')}>
          {t('graph.allTransactions')}
        </Button>
        {node !== undefined && (
          <Button size="compact-xs" variant="default" onClick={() => changeView(egoAround(node, 1))}>
            {t('graph.linksOf', { name: labels.value?.[node] ?? node })}
          </Button>
        )}
      </div>
    </>
  );
}

function HiddenByHand() {
  const { t } = useWords();
  const view = useGraphView();
  const labels = useDesk(view.hidden.join('\n'), (api) => api.labels(view.hidden));
  if (view.hidden.length === 0) return null;
  return (
    <>
      <p className="graph-head">{t('graph.hiddenTitle', { count: view.hidden.length })}</p>
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

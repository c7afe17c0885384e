/** The menu of a node: the same list on the graph, in the node table and behind the toolbar's button. */
import { Menu } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowBarToLeft,
  IconArrowBarToRight,
  IconCircleDashed,
  IconCirclePlus,
  IconCircleMinus,
  IconEyeOff,
  IconFlag,
  IconFolderOpen,
  IconPin,
  IconPinnedOff,
  IconRoute,
  IconSnowflake,
  IconUserSearch,
  type Icon,
} from '@tabler/icons-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { Scene, SceneNode } from '../../../core/network/scene.ts';
import { useWords } from '../../store/settings.ts';
import { nodeActions, type ActionId } from './node-actions.ts';

const icons: { readonly [id in ActionId]: Icon } = {
  inspect: IconUserSearch,
  traceForward: IconArrowBarToRight,
  traceBack: IconArrowBarToLeft,
  expand: IconCirclePlus,
  collapse: IconCircleMinus,
  open: IconFolderOpen,
  close: IconArrowBackUp,
  ego1: IconCircleDashed,
  ego2: IconCircleDashed,
  ego3: IconCircleDashed,
  path: IconRoute,
  pin: IconPin,
  unpin: IconPinnedOff,
  hide: IconEyeOff,
  claim: IconFlag,
  freeze: IconSnowflake,
};

/** A line is drawn before these. */
const groupStarts: ReadonlySet<ActionId> = new Set(['claim', 'expand', 'ego1', 'pin', 'unpin']);

function NodeMenuItems({ node, scene }: { readonly node: SceneNode; readonly scene: Scene }) {
  const { t } = useWords();
  return (
    <>
      <Menu.Label>{node.label}</Menu.Label>
      {nodeActions(node, scene).map((action) => {
        const Sign = icons[action.id];
        return (
          <div key={action.id} role="presentation">
            {groupStarts.has(action.id) && <Menu.Divider />}
            <Menu.Item
              leftSection={<Sign size={15} aria-hidden />}
              rightSection={action.key === '' ? null : <kbd className="graph-key">{keyName(action.key)}</kbd>}
              disabled={!action.enabled}
              onClick={action.run}
            >
              {t(`graph.do-${action.id}`)}
            </Menu.Item>
          </div>
        );
      })}
    </>
  );
}

function keyName(key: string): string {
  return key === 'enter' ? '⏎' : key.toUpperCase();
}

/** `at`: opens as a context menu there; without it, `children` is the button that opens it. */
export function NodeMenu({
  node,
  scene,
  at,
  fixed = false,
  onClose,
  children,
}: {
  readonly node: SceneNode;
  readonly scene: Scene;
  readonly at?: { readonly x: number; readonly y: number };
  /** `at` counts from the window's corner instead of the stage's. */
  readonly fixed?: boolean;
  readonly onClose?: () => void;
  readonly children?: ReactNode;
}) {
  const { t } = useWords();
  const before = useRef<Element | null>(null);
  const floating = at !== undefined;
  useLayoutEffect(() => {
    if (!floating) return;
    before.current = document.activeElement;
    return () => {
      // Mantine returns the focus to the button that opened a menu; a menu opened at a point has none.
      const { current } = before;
      const active = document.activeElement;
      const lost = active === null || active === document.body || active.closest('.graph-menu') !== null;
      if (current instanceof HTMLElement && lost) current.focus();
    };
  }, [floating]);
  return (
    <Menu
      position="bottom-start"
      shadow="md"
      withinPortal
      width={290}
      // The key that opens it must not close it again.
      clickOutsideEvents={['mousedown', 'touchstart']}
      returnFocus={at === undefined}
      {...(at === undefined ? {} : { opened: true })}
      {...(onClose === undefined ? {} : { onClose })}
    >
      <Menu.Target>
        {children ?? (
          <button
            type="button"
            className="graph-menu-anchor"
            tabIndex={-1}
            aria-label={t('graph.actions')}
            style={{ left: at?.x ?? 0, top: at?.y ?? 0, ...(fixed ? { position: 'fixed' } : {}) }}
          />
        )}
      </Menu.Target>
      <Menu.Dropdown className="graph-menu">
        <NodeMenuItems node={node} scene={scene} />
      </Menu.Dropdown>
    </Menu>
  );
}

/** The graph as a file: PNG and SVG of the picture, GraphML and CSV of the data behind it. */
import { ActionIcon, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import type { SceneSpec } from '../../../core/network/scene.ts';
import { saveFile } from '../../controls/save-file.ts';
import { desk } from '../../store/desk.ts';
import { useWords } from '../../store/settings.ts';

export interface ExportProps {
  readonly spec: SceneSpec | null;
  readonly png: () => Promise<Blob>;
  readonly svg: () => string;
}

const formats = ['png', 'svg', 'graphml', 'csv'] as const;

export function ExportMenu({ spec, png, svg }: ExportProps) {
  const { t } = useWords();
  const [failed, setFailed] = useState(false);
  const content = async (format: (typeof formats)[number]): Promise<Blob> => {
    switch (format) {
      case 'png':
        return png();
      case 'svg':
        return new Blob([svg()], { type: 'image/svg+xml' });
      case 'graphml':
      case 'csv':
        if (spec === null) throw new Error('no scene yet');
        return desk().exportGraph(spec, format);
    }
  };
  const save = (format: (typeof formats)[number]) => {
    setFailed(false);
    content(format).then(
      (blob) => saveFile(`network.${format}`, blob),
      () => setFailed(true),
    );
  };
  return (
    <Menu position="bottom-end" shadow="md" withinPortal closeOnItemClick={!failed}>
      <Menu.Target>
        <ActionIcon variant="default" size={28} aria-label={t('graph.export')} title={t('graph.export')}>
          <IconDownload size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {failed && <Menu.Label role="alert">{t('graph.exportFailed')}</Menu.Label>}
        {formats.map((format) => (
          <Menu.Item key={format} disabled={spec === null} onClick={() => save(format)}>
            {t(`graph.export-${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The studio's part of the bar on top: undo and redo, what is saved, versions, playing it, the way to the list of projects. */
import { ActionIcon, Button, Menu, Modal, TextInput, Tooltip } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronDown,
  IconHistory,
  IconLayoutList,
  IconPencil,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useSession } from '../store/session.ts';
import { useWords } from '../store/settings.ts';
import { leave, playProject } from '../store/studio-openers.ts';
import { useSteps, useStudio } from '../store/studio.ts';

export function StudioControls() {
  const { t } = useWords();
  const project = useStudio((s) => s.project);
  const state = useStudio((s) => s.state);
  const saving = useStudio((s) => s.saving);
  const readOnly = useStudio((s) => s.readOnly);
  const busy = useStudio((s) => s.busy);
  const undo = useStudio((s) => s.undo);
  const redo = useStudio((s) => s.redo);
  const { canUndo, canRedo } = useSteps();
  const [playing, setPlaying] = useState(false);
  const [failed, setFailed] = useState('');
  useHotkeys([
    ['mod+Z', () => canUndo && undo()],
    ['mod+shift+Z', () => canRedo && redo()],
    ['mod+Y', () => canRedo && redo()],
  ]);
  if (project === null) return null;
  const blocked = state?.issues.some((issue) => issue.blocks) ?? true;
  const play = () => {
    setPlaying(true);
    setFailed('');
    playProject()
      .then((issues) => {
        if (issues.length > 0) useStudio.setState({ refusal: issues });
      })
      .catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        if (message !== 'proof-cancelled') setFailed(message);
      })
      .finally(() => setPlaying(false));
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconLayoutList size={14} aria-hidden />}
        onClick={() => void leave()}
      >
        {t('studio.allProjects')}
      </Button>
      <ActionIcon.Group>
        <Tooltip label={t('app.undo')}>
          <ActionIcon variant="default" size="md" disabled={!canUndo || busy} onClick={undo} aria-label={t('app.undo')}>
            <IconArrowBackUp size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('app.redo')}>
          <ActionIcon variant="default" size="md" disabled={!canRedo || busy} onClick={redo} aria-label={t('app.redo')}>
            <IconArrowForwardUp size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </ActionIcon.Group>
      <span
        className={saving === 'failed' ? 'bad studio-saving' : 'faint studio-saving'}
        data-saving={saving}
        role="status"
      >
        {readOnly ? t('studio.readOnlyShort') : t(`studio.saving-${saving}`)}
      </span>
      <Versions />
      <Tooltip label={t(state === null ? 'studio.playNotYet' : blocked ? 'studio.playBlocked' : 'studio.playHint')}>
        <Button
          size="compact-sm"
          leftSection={<IconPlayerPlay size={14} aria-hidden />}
          loading={playing}
          data-disabled={state === null || blocked}
          aria-disabled={state === null || blocked}
          onClick={() => (state === null || blocked ? useStudio.getState().show('export') : play())}
        >
          {t('studio.play')}
        </Button>
      </Tooltip>
      <Modal
        opened={failed !== ''}
        onClose={() => setFailed('')}
        title={t('app.wentWrong')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        {failed}
      </Modal>
    </>
  );
}

function Versions() {
  const { t, format } = useWords();
  const versions = useStudio((s) => s.state?.versions ?? null);
  const perform = useStudio((s) => s.perform);
  const readOnly = useStudio((s) => s.readOnly);
  const [naming, dialog] = useDisclosure(false);
  const [name, setName] = useState('');
  const save = () => {
    void perform({ type: 'version', name: name.trim() }).then((done) => {
      if (!done) return;
      setName('');
      dialog.close();
    });
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="default"
            disabled={versions === null}
            leftSection={<IconHistory size={14} aria-hidden />}
            rightSection={<IconChevronDown size={12} aria-hidden />}
          >
            {t('studio.versions')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item disabled={readOnly} onClick={dialog.open}>
            {t('studio.nameVersion')}
          </Menu.Item>
          {versions !== null && versions.length > 0 && <Menu.Label>{t('studio.restore')}</Menu.Label>}
          {versions?.map((version, i) => (
            <Menu.Item key={i} disabled={readOnly} onClick={() => void perform({ type: 'restore', version: i })}>
              {version.name} <span className="faint">{format.dateTime(version.at)}</span>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={naming}
        onClose={dialog.close}
        title={t('studio.nameVersion')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() !== '') save();
          }}
        >
          <TextInput
            label={t('studio.versionName')}
            description={t('studio.versionHint')}
            value={name}
            maxLength={80}
            data-autofocus
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" mt="sm" disabled={name.trim() === ''}>
            {t('studio.saveVersion')}
          </Button>
        </form>
      </Modal>
    </>
  );
}

/** On the desk while a project is open behind it: the way back. */
export function BackToStudio() {
  const { t } = useWords();
  const open = useStudio((s) => s.project !== null);
  const screen = useSession((s) => s.screen);
  const attempt = useSession((s) => s.attempt !== null);
  if (!open || !attempt || screen === 'studio') return null;
  return (
    <Button
      size="compact-sm"
      variant="light"
      onClick={() => {
        useSession.getState().close();
        useSession.getState().show('studio');
      }}
    >
      {t('studio.backToStudio')}
    </Button>
  );
}

/** The project's name, changed in a small dialog. */
export function RenameProject() {
  const { t } = useWords();
  const name = useStudio((s) => s.project?.name ?? '');
  const readOnly = useStudio((s) => s.readOnly);
  const rename = useStudio((s) => s.rename);
  const [opened, dialog] = useDisclosure(false);
  const [text, setText] = useState('');
  return (
    <>
      <Tooltip label={t('studio.rename')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="md"
          disabled={readOnly}
          aria-label={t('studio.rename')}
          onClick={() => {
            setText(name);
            dialog.open();
          }}
        >
          <IconPencil size={14} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Modal
        opened={opened}
        onClose={dialog.close}
        title={t('studio.rename')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            rename(text.trim());
            dialog.close();
          }}
        >
          <TextInput
            label={t('studio.projectName')}
            value={text}
            maxLength={120}
            data-autofocus
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" mt="sm" disabled={text.trim() === ''}>
            {t('studio.saveName')}
          </Button>
        </form>
      </Modal>
    </>
  );
}

/** The bar on top: what is open, undo and redo, what is saved, brief, test, submit, language, theme. */
import { ActionIcon, Button, Group, Menu, Modal, SegmentedControl, Tooltip } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChecklist,
  IconChevronDown,
  IconFileText,
  IconHome,
  IconMoon,
  IconSun,
  IconTool,
} from '@tabler/icons-react';
import type { Language } from '../../core/exercise/exercise.ts';
import { Brief } from '../analyst/brief.tsx';
import { SearchBox } from '../analyst/search/search-box.tsx';
import { saveFile } from '../controls/save-file.ts';
import { BackToStudio, RenameProject, StudioControls } from '../trainer/studio-controls.tsx';
import { attemptFile } from '../store/hand-in.ts';
import { useStudio } from '../store/studio.ts';
import { useSession, useTitle, type Screen } from '../store/session.ts';
import { useSettings, useWords } from '../store/settings.ts';
import { FinishButton } from './finish-button.tsx';
import { SealedControls } from './handing/sealed-controls.tsx';

const languageNames: { readonly [language in Language]: string } = { en: 'EN', ru: 'РУ', kk: 'ҚЗ' };

function Preferences() {
  const { t, language } = useWords();
  const { theme, setTheme, setLanguage } = useSettings();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('app.language')}
        value={language}
        onChange={setLanguage}
        data={(['en', 'ru', 'kk'] as const).map((value) => ({ value, label: languageNames[value] }))}
      />
      <Tooltip label={t(`app.theme-${other}`)}>
        <ActionIcon variant="default" size="md" onClick={() => setTheme(other)} aria-label={t(`app.theme-${other}`)}>
          {theme === 'dark' ? <IconSun size={16} /> : <IconMoon size={16} />}
        </ActionIcon>
      </Tooltip>
    </>
  );
}

const besides: readonly Screen[] = ['import', 'marking', 'debrief', 'joining'];

function AttemptControls() {
  const { t } = useWords();
  const session = useSession();
  const [brief, briefDialog] = useDisclosure(false);
  const title = useTitle();
  const { attempt, info, saving, screen, readOnly } = session;
  // While files are looked at, the worker may hold other data than the attempt's.
  if (attempt === null || info === null || besides.includes(screen)) return null;
  const download = () => {
    const file = attemptFile(attempt);
    saveFile(file.name, file.text, 'application/json');
  };
  return (
    <>
      <Group gap={4} wrap="nowrap">
        <Tooltip label={t('app.undo')}>
          <ActionIcon
            variant="default"
            size="md"
            disabled={attempt.past.length === 0 || readOnly !== null}
            onClick={session.undo}
            aria-label={t('app.undo')}
            data-tour="undo"
          >
            <IconArrowBackUp size={16} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t('app.redo')}>
          <ActionIcon
            variant="default"
            size="md"
            disabled={attempt.future.length === 0 || readOnly !== null}
            onClick={session.redo}
            aria-label={t('app.redo')}
          >
            <IconArrowForwardUp size={16} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="subtle"
            color={saving === 'failed' ? 'red' : 'gray'}
            rightSection={<IconChevronDown size={12} />}
            data-saving={saving}
          >
            {t(`app.saving-${saving}`)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={download}>{t('app.saveAttempt')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {info.exercise !== null && (
        <>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconFileText size={14} />}
            onClick={briefDialog.open}
            data-tour="brief"
          >
            {t('app.brief')}
          </Button>
          <Modal
            opened={brief}
            onClose={briefDialog.close}
            title={title}
            size="lg"
            closeButtonProps={{ 'aria-label': t('app.close') }}
          >
            <Brief />
          </Modal>
        </>
      )}
      {info.quiz !== null && (
        <Button
          size="compact-sm"
          variant={screen === 'quiz' ? 'filled' : 'default'}
          leftSection={<IconChecklist size={14} />}
          onClick={() => session.show(screen === 'quiz' ? 'desk' : 'quiz')}
          data-tour="quiz"
        >
          {screen === 'quiz' ? t('app.backToDesk') : t('app.quiz')}
        </Button>
      )}
      <SealedControls />
      <FinishButton />
    </>
  );
}

export function Header() {
  const { t } = useWords();
  const screen = useSession((s) => s.screen);
  const attemptTitle = useTitle();
  const project = useStudio((s) => s.project?.name ?? '');
  const inStudio = screen === 'studio';
  const title = inStudio ? project : screen === 'marking' || screen === 'debrief' ? '' : attemptTitle;
  const close = useSession((s) => s.close);
  return (
    <header className="top">
      <Tooltip label={t('app.home')}>
        <ActionIcon variant="subtle" color="gray" data-tour="home" onClick={close} aria-label={t('app.home')}>
          <IconHome size={18} />
        </ActionIcon>
      </Tooltip>
      {title === '' ? <h1 className="brand">Linchpin</h1> : <span className="brand">Linchpin</span>}
      {title !== '' && <h1 className="title">{title}</h1>}
      {inStudio && project !== '' && <RenameProject />}
      {screen === 'desk' && <SearchBox />}
      <span className="spring" />
      <BackToStudio />
      {inStudio ? <StudioControls /> : <AttemptControls />}
      {!inStudio && screen === 'home' && <StudioDoor />}
      <Preferences />
    </header>
  );
}

function StudioDoor() {
  const { t } = useWords();
  const show = useSession((s) => s.show);
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconTool size={14} aria-hidden />}
      onClick={() => show('studio')}
    >
      {t('studio.door')}
    </Button>
  );
}

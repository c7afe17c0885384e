/** One project: its tabs, what came in the way, what is wrong with it. */
import { Alert, Button, Group, Progress, Tabs } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconLock } from '@tabler/icons-react';
import { useEffect } from 'react';
import { translateCode } from '../../i18n/translate.ts';
import { SafePane } from '../controls/safe-pane.tsx';
import { FileIssues } from '../controls/file-issues.tsx';
import { EmptyState, ErrorState, LoadingState } from '../controls/states.tsx';
import { useWords } from '../store/settings.ts';
import { cancelOpening, leave, openProject, resumeProject } from '../store/studio-openers.ts';
import { recipeOf, useStudio, type StudioTab } from '../store/studio.ts';
import { CheckRoom } from './check/check-room.tsx';
import { Accounts } from './editor/accounts.tsx';
import { useIssues } from './editor/issue-words.ts';
import { Listings } from './editor/listings.tsx';
import { Parties } from './editor/parties.tsx';
import { Relations } from './editor/relations.tsx';
import { Transactions } from './editor/transactions.tsx';
import { ExportRoom } from './export/export-room.tsx';
import { HiddenRoom } from './hidden/hidden-room.tsx';
import { IssuePanel } from './issue-panel.tsx';
import { NotRead } from './not-read.tsx';
import { ProofDialog } from './proof/proof-dialog.tsx';
import { RecipeScreen } from './recipe/recipe-screen.tsx';
import { BriefRoom } from './texts/brief-room.tsx';
import { QuizRoom } from './texts/quiz-room.tsx';

const rooms: readonly (readonly [StudioTab, () => React.ReactNode])[] = [
  ['recipe', RecipeScreen],
  ['parties', Parties],
  ['accounts', Accounts],
  ['relations', Relations],
  ['transactions', Transactions],
  ['listings', Listings],
  ['brief', BriefRoom],
  ['quiz', QuizRoom],
  ['hidden', HiddenRoom],
  ['check', CheckRoom],
  ['export', ExportRoom],
];

export function ProjectScreen() {
  const { t, format } = useWords();
  const tab = useStudio((s) => s.tab);
  const show = useStudio((s) => s.show);
  const state = useStudio((s) => s.state);
  const fromRecipe = useStudio((s) => recipeOf({ ...s, draft: null }) !== null);
  const issues = useIssues();
  useEffect(() => {
    if (tab !== 'recipe') void openProject();
  }, [tab]);
  const wrong = (table: string) => issues.some((issue) => issue.table === table);
  const counts: { readonly [one in StudioTab]?: number } =
    state === null
      ? {}
      : {
          parties: state.figures.parties,
          accounts: state.figures.accounts,
          relations: state.figures.relations,
          transactions: state.figures.transactions,
          listings: state.figures.listings,
          quiz: state.figures.questions,
          hidden: state.figures.members,
        };
  const dotted: { readonly [one in StudioTab]?: boolean } = {
    parties: wrong('parties'),
    accounts: wrong('accounts'),
    relations: wrong('relations'),
    transactions: wrong('transactions'),
    listings: wrong('listings'),
    brief: wrong('head'),
    quiz: wrong('questions'),
    hidden: wrong('key'),
  };
  return (
    <div className="studio">
      <Notices />
      <ProofDialog />
      <Tabs
        className="tabs studio-tabs"
        value={tab}
        keepMounted={false}
        onChange={(value) => show(rooms.find(([name]) => name === value)?.[0] ?? 'parties')}
      >
        <Tabs.List aria-label={t('studio.tabs')}>
          {rooms
            .filter(([name]) => name !== 'recipe' || fromRecipe)
            .map(([name]) => (
              <Tabs.Tab key={name} value={name}>
                {t(`editor.tab-${name}`)}
                {counts[name] !== undefined && <span className="tab-count">{format.number(counts[name])}</span>}
                {dotted[name] === true && (
                  <IconAlertTriangle size={12} className="warn" aria-label={t('editor.hasIssue')} role="img" />
                )}
              </Tabs.Tab>
            ))}
        </Tabs.List>
        {rooms.map(([name, Room]) => (
          <Tabs.Panel key={name} value={name} className="studio-room">
            <SafePane>{name === 'recipe' || state !== null ? <Room /> : <NotOpen />}</SafePane>
          </Tabs.Panel>
        ))}
      </Tabs>
      {tab !== 'recipe' && state !== null && <NotRead />}
      {tab !== 'recipe' && tab !== 'export' && state !== null && <IssuePanel />}
    </div>
  );
}

/** What stands above every tab: another tab has the project, the last change was refused. */
function Notices() {
  const { t, language } = useWords();
  const readOnly = useStudio((s) => s.readOnly);
  const refusal = useStudio((s) => s.refusal);
  const dismiss = useStudio((s) => s.dismiss);
  const id = useStudio((s) => s.project?.id ?? '');
  const saving = useStudio((s) => s.saving);
  const said = (code: string) =>
    translateCode(language, 'editor', `issue-${code}`, {}, translateCode(language, 'issues', code, {}, code));
  return (
    <>
      {readOnly && (
        <Alert className="notice" color="gray" icon={<IconLock size={16} />} p="xs" role="status">
          <Group justify="space-between">
            {t('studio.readOnly')}
            <Button size="compact-xs" variant="default" onClick={() => void resumeProject(id)}>
              {t('app.tryAgain')}
            </Button>
          </Group>
        </Alert>
      )}
      {saving === 'failed' && !readOnly && (
        <Alert className="notice" color="orange" icon={<IconAlertTriangle size={16} />} p="xs" role="alert">
          {t('studio.notSaved')}
        </Alert>
      )}
      {refusal.length > 0 && (
        <Alert
          className="notice"
          color="orange"
          icon={<IconAlertTriangle size={16} />}
          p="xs"
          role="alert"
          withCloseButton
          closeButtonLabel={t('app.close')}
          onClose={dismiss}
        >
          {t('studio.refused')}{' '}
          {refusal
            .slice(0, 5)
            .map(({ code, found }) => `${said(code)}${found === '' ? '' : `: “${found}”`}`)
            .join('; ')}
        </Alert>
      )}
    </>
  );
}

/** The project is being built, or could not be. */
function NotOpen() {
  const { t, format } = useWords();
  const opening = useStudio((s) => s.opening);
  const failed = useStudio((s) => s.failed);
  const refused = useStudio((s) => s.refused);
  if (opening !== null) {
    const { progress } = opening;
    const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
    return (
      <div className="page" role="status">
        <p>
          {progress === null ? t('importing.starting') : t(`importing.stage-${progress.stage}`)}
          {progress !== null && ` · ${format.percent(share)}`}
        </p>
        <Progress value={share * 100} aria-label={t('importing.progress')} />
        <Button mt="sm" variant="default" leftSection={<IconBan size={14} aria-hidden />} onClick={cancelOpening}>
          {t('app.cancel')}
        </Button>
      </div>
    );
  }
  const back = (
    <Button variant="default" onClick={() => void leave()}>
      {t('studio.backToStart')}
    </Button>
  );
  if (failed === 'studio-cancelled')
    return (
      <EmptyState
        title={t('studio.cancelled')}
        hint={t('studio.cancelledHint')}
        action={
          <Group>
            {back}
            <Button onClick={() => void openProject()}>{t('app.tryAgain')}</Button>
          </Group>
        }
      />
    );
  if (failed !== null)
    return (
      <div className="page">
        <ErrorState message={failed} onRetry={() => void openProject()} />
        {back}
      </div>
    );
  if (refused.length > 0)
    return (
      <div className="page">
        <FileIssues issues={refused} />
        {back}
      </div>
    );
  return <LoadingState />;
}

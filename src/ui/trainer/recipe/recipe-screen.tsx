/** A recipe on the left, what comes of it on the right: every change is worked out and drawn anew. */
import { Alert, Button, Group as Row, Modal, Progress, Switch } from '@mantine/core';
import { IconArrowRight, IconBan, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { typologies } from '../../../core/scenario/typology/typologies.ts';
import { FileIssues } from '../../controls/file-issues.tsx';
import { EmptyState, ErrorState } from '../../controls/states.tsx';
import { useWords } from '../../store/settings.ts';
import { applyRecipe } from '../../store/studio-openers.ts';
import { usePhrasebook } from '../../store/studio-phrasebook.ts';
import { recipeOf, useStudio } from '../../store/studio.ts';
import { NetworkView } from '../graph/network-view.tsx';
import { Figures } from './figures.tsx';
import { problemsOf } from './recipe-bounds.ts';
import { RecipeForm } from './recipe-form.tsx';
import { usePreview, type Preview } from './use-preview.ts';
import './recipe.css';

export function RecipeScreen() {
  const { t } = useWords();
  const project = useStudio((s) => s.project);
  const state = useStudio((s) => s.state);
  const draft = useStudio((s) => s.draft);
  const readOnly = useStudio((s) => s.readOnly);
  const setDraft = useStudio((s) => s.setDraft);
  const log = useStudio((s) => s.log);
  const phrasebook = usePhrasebook();
  const shown = recipeOf({ draft, state, project });
  const problems = shown === null ? [] : problemsOf(shown.recipe, shown.seed, typologies);
  const preview = usePreview(shown, problems.length === 0);
  const [asking, setAsking] = useState(false);
  const [applying, setApplying] = useState(false);
  if (shown === null) return null;
  // What was done by hand since the last recipe would have to be done again.
  const lastBase = log.findLastIndex((action) => action.type === 'base');
  const byHand = log.slice(lastBase + 1).filter((action) => action.type === 'edit').length;
  const take = () => {
    setAsking(false);
    setApplying(true);
    void applyRecipe(preview.shown)
      .then((taken) => taken && useStudio.getState().show('parties'))
      .finally(() => setApplying(false));
  };
  const next = () => {
    if (draft === null && state !== null) useStudio.getState().show('parties');
    else if (byHand > 0) setAsking(true);
    else take();
  };
  return (
    <Group orientation="horizontal" className="studio-panels" id="studio-recipe">
      <Panel id="recipe-form" defaultSize="46" minSize="30">
        <div className="recipe-side">
          <div className="recipe-scroll">
            <RecipeForm draft={shown} phrasebook={phrasebook} disabled={readOnly} onChange={setDraft} />
          </div>
          <Row className="recipe-foot" justify="space-between" wrap="nowrap">
            <span className={problems.length > 0 ? 'bad' : 'faint'} role="status">
              {problems.length > 0
                ? `${t('recipe.problems')} ${problems.map((problem) => t(`recipe.problem-${problem}`)).join(' ')}`
                : t(draft === null && state !== null ? 'recipe.inUse' : 'recipe.ready')}
            </span>
            <Button
              size="sm"
              flex="none"
              loading={applying}
              disabled={problems.length > 0 || readOnly || preview.busy}
              rightSection={<IconArrowRight size={16} aria-hidden />}
              onClick={next}
            >
              {t(
                draft === null && state !== null
                  ? 'recipe.toEditor'
                  : log.length === 0
                    ? 'recipe.use'
                    : 'recipe.useAnew',
              )}
            </Button>
          </Row>
        </div>
      </Panel>
      <Separator className="divider column" aria-label={t('desk.resize')} />
      <Panel id="recipe-preview" defaultSize="54" minSize="30">
        <PreviewPane preview={preview} valid={problems.length === 0} />
      </Panel>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('recipe.anewTitle')}
        closeButtonProps={{ 'aria-label': t('app.close') }}
      >
        <p>{t('recipe.anewBody', { count: byHand })}</p>
        <Row justify="flex-end">
          <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
            {t('app.cancel')}
          </Button>
          <Button onClick={take}>{t('recipe.useAnew')}</Button>
        </Row>
      </Modal>
    </Group>
  );
}

function PreviewPane({ preview, valid }: { readonly preview: Preview; readonly valid: boolean }) {
  const { t, format } = useWords();
  const { shown, busy, progress } = preview;
  const [hiddenOnly, setHiddenOnly] = useState(true);
  const share = progress === null || progress.total === 0 ? 0 : progress.done / progress.total;
  return (
    <section className="preview" aria-label={t('recipe.preview')} aria-busy={busy}>
      {shown !== null && <Figures figures={shown.state.figures} head={shown.state.head} />}
      {shown !== null && (
        <Switch
          size="xs"
          className="preview-switch"
          label={t('editor.hiddenOnly')}
          checked={hiddenOnly}
          onChange={(event) => setHiddenOnly(event.target.checked)}
        />
      )}
      {busy && (
        <Row className="preview-busy" role="status" wrap="nowrap">
          <span>
            {progress === null
              ? t('importing.starting')
              : `${t(`importing.stage-${progress.stage}`)} · ${format.percent(share)}`}
          </span>
          <Progress flex={1} value={share * 100} aria-label={t('recipe.progress')} />
          <Button size="compact-xs" variant="default" leftSection={<IconBan size={12} />} onClick={preview.cancel}>
            {t('app.cancel')}
          </Button>
        </Row>
      )}
      {preview.cancelled && (
        <Alert color="gray" p="xs" role="alert" icon={<IconBan size={16} />}>
          <Row justify="space-between">
            {t('recipe.cancelled')}
            <Button
              size="compact-xs"
              variant="default"
              leftSection={<IconRefresh size={12} aria-hidden />}
              onClick={preview.retry}
            >
              {t('recipe.makeNow')}
            </Button>
          </Row>
        </Alert>
      )}
      {preview.failed !== null && <ErrorState message={preview.failed} onRetry={preview.retry} />}
      {preview.issues.length > 0 && <FileIssues issues={preview.issues} />}
      {!valid && shown !== null && <p className="preview-stale">{t('recipe.stale')}</p>}
      <div className="preview-graph">
        {shown === null ? (
          preview.failed === null && (
            <EmptyState
              title={t(busy ? 'recipe.making' : 'recipe.nothingYet')}
              hint={t(busy ? 'recipe.makingHint' : 'recipe.nothingYetHint')}
            />
          )
        ) : (
          <NetworkView
            api={shown.handle}
            version={JSON.stringify(shown.draft)}
            head={shown.state.head}
            hiddenOnly={hiddenOnly}
          />
        )}
      </div>
    </section>
  );
}

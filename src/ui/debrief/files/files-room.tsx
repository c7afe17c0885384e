/** Where the class is read: a folder dropped, what was taken of it, and what was not, with the reason. */
import { Alert, Button, Group, NativeSelect, Progress } from '@mantine/core';
import { IconAlertTriangle, IconArrowRight } from '@tabler/icons-react';
import { useEffect } from 'react';
import { DropZone } from '../../controls/drop-zone.tsx';
import { FileIssues } from '../../controls/file-issues.tsx';
import { LeftAside } from '../../controls/left-aside.tsx';
import { ErrorState } from '../../controls/states.tsx';
import {
  addDebriefFiles,
  cancelDebriefReading,
  clearDebrief,
  openDebriefClass,
  useDebrief,
} from '../../store/debrief.ts';
import { debriefDesk } from '../../store/debrief-worker.ts';
import { useWords } from '../../store/settings.ts';
import { ClassList } from './class-list.tsx';
import { KeptDebriefs } from './kept-debriefs.tsx';
import { SubmissionTable } from './submission-table.tsx';

/** Alone in hearing of the progress: the rest of the screen need not be drawn anew for each word of it. */
function Reading() {
  const { t, format } = useWords();
  const { done, total } = useDebrief((s) => s.busy) ?? { done: 0, total: 0 };
  const words = t('debrief.readingOf', { done: format.number(done), total: format.number(total) });
  return (
    <div className="debrief-reading">
      <span role="status">
        {t('debrief.reading')} {total > 0 && <span className="faint">{words}</span>}
      </span>
      <Progress
        value={total === 0 ? 0 : (100 * done) / total}
        aria-label={t('debrief.reading')}
        aria-valuetext={words}
        animated={total === 0}
      />
      <Button size="compact-sm" variant="default" onClick={cancelDebriefReading}>
        {t('debrief.cancel')}
      </Button>
    </div>
  );
}

/** What came of it in one line, and the way on. */
function Outcome() {
  const { t, language } = useWords();
  const { read, pack } = useDebrief();
  if (read === null) return null;
  const taken = read.submissions.filter(({ trust }) => trust !== null).length;
  const refused = read.submissions.length - taken;
  const { classes } = read;
  if (taken === 0) {
    return (
      <Alert color="orange" icon={<IconAlertTriangle size={18} />} title={t('debrief.nobody')} my="sm">
        {t('debrief.nobodyHint')}
      </Alert>
    );
  }
  return (
    <Group gap="sm" my="sm" align="end">
      {classes.length > 1 ? (
        <NativeSelect
          size="sm"
          label={t('debrief.which')}
          value={pack ?? ''}
          onChange={(event) => void openDebriefClass(event.target.value)}
          data={classes.map((one) => ({
            value: one.pack,
            label: t('debrief.classLine', {
              title: one.title[language],
              version: one.exercise.version,
              count: one.teams,
            }),
          }))}
        />
      ) : (
        <b>{classes[0]?.title[language]}</b>
      )}
      <span className="good">{t('debrief.taken', { count: taken })}</span>
      {refused > 0 && <span className="bad">{t('debrief.refused', { count: refused })}</span>}
      <span className="spring" />
      <Button
        size="compact-md"
        rightSection={<IconArrowRight size={15} aria-hidden />}
        onClick={() => useDebrief.setState({ room: 'consensus' })}
      >
        {t('debrief.goOn')}
      </Button>
    </Group>
  );
}

export function FilesRoom() {
  const { t } = useWords();
  const files = useDebrief((s) => s.files);
  const read = useDebrief((s) => s.read);
  const failed = useDebrief((s) => s.failed);
  const busy = useDebrief((s) => s.busy !== null);
  useEffect(() => {
    // Whoever comes here will drop files: the worker starts while they are looked for.
    debriefDesk();
  }, []);
  const missing = new Map(
    (read?.submissions ?? []).flatMap(({ exercise, issues }) =>
      exercise !== null && issues.some(({ code }) => code === 'attempt-other-exercise')
        ? [[JSON.stringify(exercise), exercise] as const]
        : [],
    ),
  );
  return (
    <div className="page debrief-files">
      <h2>{t('debrief.title')}</h2>
      <DropZone compact invitation={t('debrief.drop')} onFiles={(found) => void addDebriefFiles(found)} />
      <p className="faint">{t('debrief.dropHint')}</p>
      {busy && <Reading />}
      {failed !== null && <ErrorState message={failed} onRetry={() => void addDebriefFiles([])} />}
      {read !== null && read.issues.length > 0 && <FileIssues issues={read.issues} />}
      {[...missing.values()].map(({ id, version }) => (
        <Alert key={`${id} ${version}`} color="blue" my="sm" title={t('debrief.needPack', { id, version })} />
      ))}
      {!busy && <Outcome />}
      {!busy && <LeftAside paths={read?.aside ?? []} />}
      {!busy && read !== null && <SubmissionTable read={read} />}
      {!busy && read !== null && <ClassList />}
      {!busy && read === null && <KeptDebriefs />}
      {files.length > 0 && !busy && (
        <Button mt="md" size="compact-sm" variant="subtle" color="gray" onClick={clearDebrief}>
          {t('debrief.clear')}
        </Button>
      )}
    </div>
  );
}

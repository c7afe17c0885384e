/** The class list: pasted or loaded, kept with the debrief, and held against what was handed in. */
import { Button, FileButton, Group, Textarea } from '@mantine/core';
import { IconUpload, IconUsers } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { debriefLimits, type ClassListLine } from '../../../core/debrief/after-action.ts';
import { parseClassList } from '../../../core/debrief/class-list.ts';
import { translateCode, translator } from '../../../i18n/translate.ts';
import { actDebrief, useDebriefSession, useDebriefState } from '../../store/debrief-session.ts';
import { debriefDesk } from '../../store/debrief-worker.ts';
import { useWords } from '../../store/settings.ts';
import { ClassListTable } from './class-list-table.tsx';

const headings = (['en', 'ru', 'kk'] as const).flatMap((language) =>
  translator(language)('debriefList.headings').split('|'),
);

const textOf = (lines: readonly ClassListLine[]) =>
  lines.map(({ name, words }) => (words === '' ? name : `${name}\t${words}`)).join('\n');

export function ClassList() {
  const { t } = useWords();
  const { classList } = useDebriefState();
  const begun = useDebriefSession((s) => s.debrief !== null);
  const [changing, setChanging] = useState(false);
  if (!begun) return null;
  const open = changing || classList.length === 0;
  return (
    <section aria-label={t('debriefList.title')} className="debrief-class-list">
      <Group justify="space-between" align="baseline">
        <h3>
          <IconUsers size={16} aria-hidden /> {t('debriefList.title')}
        </h3>
        {!open && (
          <Button size="compact-xs" variant="default" onClick={() => setChanging(true)}>
            {t('debriefList.change')}
          </Button>
        )}
      </Group>
      {open ? (
        <ClassListForm key={textOf(classList)} lines={classList} onDone={() => setChanging(false)} />
      ) : (
        <ClassListTable lines={classList} />
      )}
    </section>
  );
}

/** No list of people is larger: what is has been taken for one. */
const mostBytes = 4_194_304;

interface FormProps {
  readonly lines: readonly ClassListLine[];
  readonly onDone: () => void;
}

function ClassListForm({ lines, onDone }: FormProps) {
  const { t, format, language } = useWords();
  const [text, setText] = useState(textOf(lines));
  const [wrong, setWrong] = useState<string | null>(null);
  /** So that the same file, mended, can be chosen again. */
  const reset = useRef<() => void>(null);
  const { listed, listedName } = debriefLimits;
  const tooLong = t('debriefList.tooLong', { lines: format.number(listed), letters: format.number(listedName) });
  const take = (content: string) => {
    const read = parseClassList(content, { headings });
    // An emptied list puts an old one away.
    if (read.length === 0 && lines.length === 0) return setWrong(t('debriefList.none'));
    if (read.length > listed || read.some(({ name }) => name.length > listedName)) return setWrong(tooLong);
    actDebrief({ type: 'class-list', lines: read });
    onDone();
  };
  const load = async (file: File) => {
    if (file.size > mostBytes) return setWrong(tooLong);
    try {
      const read = await debriefDesk().text({ path: file.name, blob: file });
      if (read.ok) take(read.value);
      else setWrong(read.issues.map(({ code }) => translateCode(language, 'issues', code, {}, code)).join('; '));
    } catch (error) {
      setWrong(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        take(text);
      }}
    >
      <p className="faint">{t('debriefList.hint')}</p>
      <Textarea
        label={t('debriefList.field')}
        description={t('debriefList.fieldHint')}
        value={text}
        error={wrong}
        autosize
        minRows={3}
        maxRows={14}
        spellCheck={false}
        onChange={(event) => {
          setText(event.target.value);
          setWrong(null);
        }}
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" size="compact-md">
          {t('debriefList.use')}
        </Button>
        <FileButton
          resetRef={reset}
          accept=".csv,.txt,.tsv,text/csv,text/plain"
          onChange={(file) => {
            if (file !== null) void load(file);
            reset.current?.();
          }}
        >
          {(props) => (
            <Button {...props} size="compact-md" variant="default" leftSection={<IconUpload size={14} aria-hidden />}>
              {t('debriefList.load')}
            </Button>
          )}
        </FileButton>
        {lines.length > 0 && (
          <Button size="compact-md" variant="subtle" color="gray" onClick={onDone}>
            {t('app.cancel')}
          </Button>
        )}
      </Group>
    </form>
  );
}

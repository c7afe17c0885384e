/** Notes on the case, on the selected node, or on a ticked row. */
import { Button, Group, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { EvidenceRef, Note } from '../../../core/exercise/work.ts';
import { useEvidenceNames } from '../../controls/evidence-name.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { EmptyState } from '../../controls/states.tsx';
import { RemoveButton } from '../../controls/remove-button.tsx';
import { useClosed, useSession, useWork } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import './notes.css';

type About = Note['about'];

const isNode = (about: About): about is NodeKey => about.startsWith('party:') || about.startsWith('account:');

function NoteAbout({
  about,
  labels,
}: {
  readonly about: About;
  readonly labels: { readonly [key: string]: string } | null;
}) {
  const { t } = useWords();
  const evidenceName = useEvidenceNames();
  const setRows = useSession((s) => s.setRows);
  const showBottom = useSession((s) => s.showBottom);
  const showListing = useSession((s) => s.showListing);
  if (about === 'case') return <b>{t('notes.case')}</b>;
  if (isNode(about)) return <NodeName nodeKey={about} label={labels?.[about] ?? about} />;
  const open = () => {
    if (about.startsWith('listing:')) showListing(about.slice(8));
    else {
      setRows([about as EvidenceRef]);
      showBottom('transactions');
    }
  };
  return (
    <button type="button" className="node-name" onClick={open}>
      {evidenceName(about as EvidenceRef)}
    </button>
  );
}

export function NotesPanel() {
  const { t } = useWords();
  const { notes } = useWork();
  const closed = useClosed();
  const act = useSession((s) => s.act);
  const selection = useSession((s) => s.selection);
  const selected = selection.nodes.at(-1);
  const evidenceName = useEvidenceNames();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<About | null>(null);
  const options: readonly About[] = [
    'case',
    ...(selected === undefined ? [] : [selected]),
    ...selection.rows.slice(0, 20),
  ];
  const about = chosen !== null && options.includes(chosen) ? chosen : (selected ?? 'case');
  const keys = [...new Set([...notes.map((n) => n.about), ...options].filter(isNode))];
  const labels = useDesk(keys.join('|'), (api) => api.labels(keys)).value;
  const nameOf = (a: About) => (a === 'case' ? t('notes.case') : isNode(a) ? (labels?.[a] ?? a) : evidenceName(a));
  const add = () => {
    const last = notes.reduce((most, note) => Math.max(most, Number(note.id) || 0), 0);
    act({ type: 'note', note: { id: String(last + 1), about, text: text.trim() } });
    setText('');
  };
  return (
    <div className="notes">
      {!closed && (
        <div className="notes-form">
          <Select
            size="xs"
            label={t('notes.about')}
            value={about}
            allowDeselect={false}
            onChange={(value) => setChosen(value as About)}
            data={options.map((a) => ({ value: a, label: nameOf(a) }))}
          />
          <Textarea
            size="xs"
            label={t('notes.text')}
            value={text}
            autosize
            minRows={2}
            maxRows={8}
            onChange={(event) => setText(event.target.value)}
          />
          <Button size="xs" mt="xs" disabled={text.trim() === ''} onClick={add}>
            {t('notes.add')}
          </Button>
        </div>
      )}
      {notes.length === 0 ? (
        <EmptyState title={t('notes.none')} hint={t('notes.hint')} />
      ) : (
        <ul className="notes-list">
          {notes.map((note) => (
            <li key={note.id}>
              <Group justify="space-between" wrap="nowrap" align="start">
                <span>
                  <NoteAbout about={note.about} labels={labels} />
                  <p>{note.text}</p>
                </span>
                {!closed && (
                  <RemoveButton label={t('notes.remove')} onClick={() => act({ type: 'unnote', id: note.id })} />
                )}
              </Group>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

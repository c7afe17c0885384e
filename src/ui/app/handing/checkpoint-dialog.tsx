/** A checkpoint: the head of the log so far as eight words to be noted on paper, and those shown before. */
import { Modal, Table } from '@mantine/core';
import { checkpointsOf } from '../../../core/exercise/chain.ts';
import { useHeadWords } from '../../store/sealing-worker.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { SpokenWords } from './spoken-words.tsx';

interface CheckpointDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

export function CheckpointDialog({ opened, onClose }: CheckpointDialogProps) {
  const { t, format } = useWords();
  const attempt = useSession((s) => (opened ? s.attempt : null));
  const points = attempt === null ? [] : checkpointsOf(attempt);
  const words = useHeadWords(points.map(({ head }) => head));
  const closed = attempt?.work.submittedAt !== null;
  const last = points.at(-1);
  const earlier = points.slice(0, -1).toReversed();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('sealed.checkpointTitle')}
      closeButtonProps={{ 'aria-label': t('app.close') }}
    >
      {last !== undefined && (
        <>
          <p>
            <b>{closed ? t('sealed.checkpointEnd') : t('sealed.checkpointNow', { at: format.dateTime(last.at) })}</b>{' '}
            {t('app.utc')}
          </p>
          <SpokenWords words={words?.at(-1) ?? null} label={t('sealed.checkpointWords')} />
          <p>{t('sealed.checkpointNote')}</p>
          <p className="faint">{t('sealed.english')}</p>
        </>
      )}
      {earlier.length > 0 && (
        <section aria-label={t('sealed.checkpointEarlier')}>
          <h3>{t('sealed.checkpointEarlier')}</h3>
          <Table withTableBorder className="checkpoints">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('sealed.checkpointAt')}</Table.Th>
                <Table.Th>{t('sealed.checkpointWords')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {earlier.map(({ at, head }, i) => (
                <Table.Tr key={head}>
                  <Table.Td>{format.dateTime(at)}</Table.Td>
                  <Table.Td lang="en">{words?.[earlier.length - 1 - i]?.join(' ') ?? ''}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </Modal>
  );
}

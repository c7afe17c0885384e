/** Graded attempts in a table: who, total, sections; where one could not be graded, why. */
import { Button, Table } from '@mantine/core';
import type { FileIssue } from '../../../core/dataset/issue.ts';
import type { SectionName } from '../../../core/grading/scorecard.ts';
import type { GradedAttempt } from '../../../worker/protocol.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { whereAndWhat } from '../../controls/file-issues.tsx';
import { useWords } from '../../store/settings.ts';
import { Proof } from './proof.tsx';

const sections: readonly SectionName[] = ['parties', 'trace', 'disruption', 'knowledge'];

interface AttemptTableProps {
  readonly attempts: readonly GradedAttempt[];
  readonly busy: boolean;
  readonly onOpen: (attempt: GradedAttempt) => void;
  readonly onGoOn: (attempt: GradedAttempt) => void;
}

/** Where in the file and what was found, of the issues that it helps with; the others say all in their words. */
function detail(t: Translate, issue: FileIssue): string {
  switch (issue.code) {
    case 'attempt-other-data':
    case 'pack-without-key':
    case 'attempt-pack-unclear':
      return '';
    case 'attempt-unknown-id':
      return whereAndWhat(t, { ...issue, column: '' });
    default:
      return whereAndWhat(t, issue);
  }
}

function Refusal({
  attempt,
  busy,
  onGoOn,
}: Omit<AttemptTableProps, 'attempts' | 'onOpen'> & { readonly attempt: GradedAttempt }) {
  const { t } = useWords();
  const { issues, file, exercise } = attempt;
  if (exercise !== null && issues.some(({ code }) => code === 'attempt-other-exercise')) {
    return <span className="faint">{t('marking.waiting', { id: exercise.id, version: exercise.version })}</span>;
  }
  return (
    <>
      <ul className="marking-why">
        {issues.slice(0, 3).map((issue, i) => (
          <li key={i}>
            {issue.file !== file && <b>{issue.file}: </b>}
            {t(`issues.${issue.code}`)} <span className="faint">{detail(t, issue)}</span>
          </li>
        ))}
        {issues.length > 3 && <li>{t('issues.andMore', { count: issues.length - 3 })}</li>}
      </ul>
      {issues.some(({ code }) => code === 'pack-without-key') && (
        <Button size="compact-xs" variant="default" mt={4} disabled={busy} onClick={() => onGoOn(attempt)}>
          {t('marking.continue')}
        </Button>
      )}
    </>
  );
}

export function AttemptTable({ attempts, busy, onOpen, onGoOn }: AttemptTableProps) {
  const { t, format } = useWords();
  return (
    <Table withTableBorder className="marking-table" aria-label={t('marking.attempts')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('marking.author')}</Table.Th>
          <Table.Th>{t('marking.file')}</Table.Th>
          {sections.map((name) => (
            <Table.Th key={name} className="num">
              {t(`marking.${name}`)}
            </Table.Th>
          ))}
          <Table.Th className="num">{t('marking.harm')}</Table.Th>
          <Table.Th className="num">{t('marking.total')}</Table.Th>
          <Table.Th className="marking-go" aria-label={t('marking.openScorecard')} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {attempts.map((attempt) => {
          const { file, author, exercise, handedIn, card } = attempt;
          return (
            <Table.Tr key={file}>
              <Table.Th scope="row">
                {author === '' ? (
                  <span className="faint">{exercise === null ? '—' : t('marking.unnamed')}</span>
                ) : (
                  author
                )}
              </Table.Th>
              <Table.Td className="marking-file">
                {file}
                {exercise !== null && !handedIn && <span className="warn"> · {t('marking.notHandedIn')}</span>}
                {attempt.head !== null && <Proof attempt={attempt} />}
              </Table.Td>
              {card === null ? (
                <Table.Td colSpan={sections.length + 3}>
                  <Refusal attempt={attempt} busy={busy} onGoOn={onGoOn} />
                </Table.Td>
              ) : (
                <>
                  {sections.map((name) => (
                    <Table.Td key={name} className="num">
                      {format.number(card.sections[name].points, 1)}
                    </Table.Td>
                  ))}
                  <Table.Td className="num">
                    {card.harm.points > 0 && '−'}
                    {format.number(card.harm.points, 1)}
                  </Table.Td>
                  <Table.Td className="num">
                    <b>{format.number(card.total, 1)}</b>
                  </Table.Td>
                  <Table.Td>
                    <Button
                      size="compact-xs"
                      disabled={busy}
                      aria-label={t('marking.openScorecardOf', { name: author === '' ? file : author })}
                      onClick={() => onOpen(attempt)}
                    >
                      {t('marking.openScorecard')}
                    </Button>
                  </Table.Td>
                </>
              )}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}

/** Listing cases and suspicious transaction reports drafted from claims, printed and exported. */
import { Button } from '@mantine/core';
import { EmptyState, ErrorState, LoadingState } from '../../controls/states.tsx';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { CaseDesk } from './case-desk.tsx';
import { useCaseView } from './case-view-store.ts';
import { SubjectList } from './subject-list.tsx';
import { useSubjects } from './use-case.ts';
import './cases.css';

export function CasesView() {
  const { t } = useWords();
  const showSide = useSession((s) => s.showSide);
  const { subject: wanted, choose } = useCaseView();
  const { value: subjects, error } = useSubjects();
  if (error !== null) return <ErrorState message={error} />;
  if (subjects === null) return <LoadingState />;
  const subject = (subjects.find(({ key }) => key === wanted) ?? subjects[0])?.key;
  if (subject === undefined)
    return (
      <EmptyState
        title={t('cases.empty')}
        hint={t('cases.emptyHint')}
        action={
          <Button size="xs" variant="default" onClick={() => showSide('flag')}>
            {t('cases.goFlag')}
          </Button>
        }
      />
    );
  return (
    <section className="cases" aria-label={t('cases.title')}>
      <SubjectList subjects={subjects} chosen={subject} onChoose={choose} />
      <div className="cases-main">
        <CaseDesk key={subject} subject={subject} />
      </div>
    </section>
  );
}

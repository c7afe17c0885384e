/** Before a sealed exercise opens: what is sealed, to whom, when there is a score; who takes part, and their key. */
import { useJoining } from '../../store/joining.ts';
import { useWords } from '../../store/settings.ts';
import { JoinForm } from './join-form.tsx';
import { KeyCard } from './key-card.tsx';
import { RecipientList } from './recipient-list.tsx';
import './handing.css';

export function JoiningScreen() {
  const { t, language } = useWords();
  const { info, made } = useJoining();
  const exercise = info?.exercise ?? null;
  const sealing = exercise?.sealing;
  if (exercise === null || sealing === undefined) return null;
  return (
    <div className="page joining">
      <h2>{t('sealed.joinTitle')}</h2>
      <p>
        <b>{exercise.title[language]}</b>
      </p>
      {made === null ? (
        <>
          <section aria-label={t('sealed.how')}>
            <h3>{t('sealed.how')}</h3>
            <ul>
              <li>
                {t('sealed.howSealed')}
                <RecipientList recipients={sealing.recipients} />
              </li>
              <li>{t('sealed.howSigned')}</li>
              <li>{t(sealing.release === undefined ? 'sealed.howKey' : 'sealed.howKeyRelease')}</li>
              <li>
                <b>{t('sealed.howScore')}</b>
              </li>
            </ul>
          </section>
          <JoinForm />
        </>
      ) : (
        <KeyCard made={made} />
      )}
    </div>
  );
}

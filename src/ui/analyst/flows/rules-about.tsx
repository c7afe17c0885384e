/** Every rule in plain words: what it says, where it comes from, when it is not used. */
import { tracingRules } from '../../../core/tracing/trace.ts';
import { useWords } from '../../store/settings.ts';

export function RulesAbout() {
  const { t } = useWords();
  return (
    <div className="rules-about">
      <p>{t('rules.persuasive')}</p>
      <dl>
        {tracingRules.map((rule) => (
          <div key={rule}>
            <dt>{t(`trace.rule-${rule}`)}</dt>
            <dd>{t(`rules.says-${rule}`)}</dd>
            <dd className="faint">
              {t('rules.source')}: {t(`rules.from-${rule}`)}
            </dd>
            <dd className="faint">
              {t('rules.notUsed')}: {t(`rules.not-${rule}`)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

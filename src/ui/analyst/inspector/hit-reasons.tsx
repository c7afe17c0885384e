/** Why a screening hit is one: token by token, alias, birth, country, identifiers, mixed scripts. */
import { IconAlertTriangle, IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import type { Hit, HitReason } from '../../../core/screening/hit.ts';
import type { Format } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/translate.ts';
import { useWords } from '../../store/settings.ts';
import { bearingOf, type Bearing } from './hit-bearing.ts';
import './hit-reasons.css';

const icons = { speaks: IconCheck, against: IconX, neutral: IconMinus, warns: IconAlertTriangle } as const;
const colours: { readonly [bearing in Bearing]: string } = {
  speaks: 'good',
  against: 'bad',
  neutral: 'faint',
  warns: 'hit-warn',
};

/** A reason in words. */
function reasonText(t: Translate, format: Format, reason: HitReason): string {
  switch (reason.code) {
    case 'token-pair':
      return t(`inspector.reason-token-${reason.by}`, {
        query: reason.query,
        listed: reason.listed,
        score: format.number(reason.score, 2),
      });
    case 'token-extra':
      return t(`inspector.reason-extra-${reason.side}`, { token: reason.token });
    case 'alias':
      return t(`inspector.reason-alias-${reason.quality}`, { text: reason.text });
    case 'birth-agrees':
    case 'birth-differs':
      return t(`inspector.reason-${reason.code}`, { query: reason.query, listed: reason.listed });
    case 'country-agrees':
    case 'country-differs':
      return t(`inspector.reason-${reason.code}`, {
        query: format.country(reason.query),
        listed: format.country(reason.listed),
      });
    case 'identifier-same':
      return t('inspector.reason-identifier-same', { query: reason.query });
    case 'form-agrees':
      return t('inspector.reason-form-agrees', { form: t(`inspector.form-${reason.query}`) });
    case 'form-differs':
      return t('inspector.reason-form-differs', {
        query: t(`inspector.form-${reason.query}`),
        listed: t(`inspector.form-${reason.listed}`),
      });
    case 'gender-agrees':
      return t('inspector.reason-gender-agrees', { query: t(`inspector.gender-${reason.query}`) });
    case 'gender-differs':
      return t('inspector.reason-gender-differs', {
        query: t(`inspector.gender-${reason.query}`),
        listed: t(`inspector.gender-${reason.listed}`),
      });
    case 'number-differs':
      return t('inspector.reason-number-differs', { query: reason.query, listed: reason.listed });
    case 'name-alone':
      return t('inspector.nameOnly');
    case 'script-mixed':
      return t('inspector.reason-script-mixed', { token: reason.token });
  }
}

/** The list of reasons, each with what it speaks for. A name alone never confirms, and the last reason says so. */
export function HitReasons({ hit }: { readonly hit: Hit }) {
  const { t, format } = useWords();
  return (
    <ul className="hit-reasons" aria-label={t('inspector.reasons')}>
      {hit.reasons.map((reason) => {
        const bearing = bearingOf(reason);
        const Icon = icons[bearing];
        const text = reasonText(t, format, reason);
        return (
          <li key={text}>
            <Icon size={14} className={colours[bearing]} role="img" aria-label={t(`inspector.bearing-${bearing}`)} />
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}

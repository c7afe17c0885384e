/** What a team does at an instant, in a few words. */
import type { Translate } from '../../../i18n/translate.ts';
import type { Caption } from '../../../worker/debrief-protocol.ts';

export function captionWords(t: Translate, { type, who, n, reason }: Caption): string {
  switch (type) {
    case 'claim':
      return t('debriefSide.did-claim', { who, reason: reason === undefined ? '' : t(`flag.reason-${reason}`) });
    case 'unclaim':
      return t('debriefSide.did-unclaim', { who });
    case 'mark':
      return t('debriefSide.did-mark', { count: n });
    case 'unmark':
      return t('debriefSide.did-unmark', { count: n });
    case 'freeze':
    case 'unfreeze':
    case 'gap':
    case 'case':
    case 'decide':
      return t(`debriefSide.did-${type}`, { who });
    case 'view':
      return who === '' ? t('debriefSide.did-look') : t('debriefSide.did-lookAt', { who });
    case 'undo':
    case 'redo':
    case 'submit':
    case 'answer':
    case 'note':
    case 'filter':
      return t(`debriefSide.did-${type}`);
    case 'keep-plan':
    case 'take-plan':
    case 'drop-plan':
    case 'order-plan':
      return t('debriefSide.did-plan');
    default:
      return t('debriefSide.did-other');
  }
}

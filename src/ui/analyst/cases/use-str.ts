/** The report's file as the worker writes it, anew after each change. */
import type { StrText } from '../../../i18n/casework/str-text.ts';
import { useSession, useWork } from '../../store/session.ts';
import { useDesk } from '../../store/use-desk.ts';
import { caseWork, type OpenCase } from './use-case.ts';

/** XML; null while it is being written, '' when no transaction would be in it. `submittedAt`: UTC ms. */
export function useStr(open: OpenCase | null, text: StrText | null, submittedAt: number): string | null {
  const work = useWork();
  const exercise = useSession((s) => s.info?.exercise?.id ?? 'data');
  const log = useSession((s) => s.attempt?.log.length ?? 0);
  const wanted = open !== null && text !== null;
  const key = wanted ? JSON.stringify(['str', log, open.material.subject, text]) : '';
  const { value, loading } = useDesk(key, async (api) => {
    if (!wanted) throw new Error('node-unknown');
    const { scope, institution, indicators } = open.draft.str;
    const { subject } = open.material;
    const reference = `${exercise}-${subject.slice(subject.indexOf(':') + 1)}`;
    const request = { ...text, subject, scope, institution, indicators, reference, submittedAt };
    const blob = await api.strReport(caseWork(work), request);
    return { subject, xml: (await blob?.text()) ?? '' };
  });
  return value === null || (loading && value.subject !== open?.material.subject) ? null : value.xml;
}

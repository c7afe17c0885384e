/** The selected party explained: the sum, who holds it and what counts, the path, the other rules, and the way to a claim. */
import { Button, Group } from '@mantine/core';
import { IconTarget } from '@tabler/icons-react';
import type {
  OwnershipParty,
  OwnershipRequest,
  OwnershipTie,
  OwnershipView,
} from '../../../core/ownership/ownership-answer.ts';
import type { Standing } from '../../../core/ownership/standings.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { ClaimChain } from './claim-chain.tsx';
import { OtherRules } from './other-rules.tsx';
import { takeAsListed } from './ownership-store.ts';
import { StateSign, stateOf } from './party-state.tsx';
import { isCaught, ruleFor, shareText, tieText, whySentence, worthOf, type Wording } from './sentences.ts';

interface WhyCardProps {
  readonly party: OwnershipParty;
  readonly view: OwnershipView;
  readonly request: OwnershipRequest;
  readonly wording: Wording;
  readonly standingOf: (party: string) => Standing | null;
  /** Of the selected party; empty when it is not caught. */
  readonly proof: readonly OwnershipTie[];
}

const holdersTold = 12;
const stepsTold = 12;

export function WhyCard({ party, view, request, wording, standingOf, proof }: WhyCardProps) {
  const { t, format } = useWords();
  const reveals = useSession((s) => s.reveals);
  const rule = ruleFor(request);
  const standing = standingOf(party.id);
  const into = view.ties.filter((tie) => tie.to === party.id).toSorted((a, b) => b.share - a.share);
  const worth = (tie: OwnershipTie) => worthOf(tie, standingOf(tie.from), rule);
  const row = view.rows.find(({ id }) => id === party.id) ?? null;
  const total = row?.tieTotal ?? into.length;
  const counting = into.filter((tie) => worth(tie) !== 'no');
  const heads = [...new Set(proof.map(({ from }) => from))].filter((id) => standingOf(id)?.code === 'listed');
  return (
    <article className="own-why" aria-label={t('ownership.why')}>
      <h3>
        <StateSign state={stateOf(standing)} size={16} /> <bdi>{party.label}</bdi>
        {party.latin !== '' && <span className="latin"> {party.latin}</span>}
      </h3>
      <p className="own-verdict">
        {standing === null ? t('ownership.why-other') : whySentence(wording, rule, standing, counting)}
      </p>
      {standing !== null && isCaught(standing) && proof.length > 0 && (
        <>
          <h4>{t('ownership.path')}</h4>
          <ol className="own-path">
            {proof.slice(0, stepsTold).map((tie) => (
              <li key={tie.id}>{tieText(wording, tie)}</li>
            ))}
          </ol>
          {proof.length > stepsTold && (
            <p className="faint">{t('ownership.pathMore', { count: proof.length - stepsTold })}</p>
          )}
          <ClaimChain
            key={party.id}
            subject={party.key}
            reason={standing.code === 'owned' ? 'owned' : 'controlled'}
            proof={proof.map(({ id }) => id)}
            heads={heads}
          />
        </>
      )}
      {standing !== null && (
        <>
          <h4>{t('ownership.holders')}</h4>
          {into.length === 0 && <p className="faint">{t('ownership.noHolders')}</p>}
          <ul className="own-holders">
            {into.slice(0, holdersTold).map((tie) => (
              <li key={tie.id} className={worth(tie)}>
                {tie.control
                  ? t('ownership.tie-controls', { name: wording.nameOf(tie.from) })
                  : t('ownership.tie-owns', {
                      name: wording.nameOf(tie.from),
                      share: shareText(format, tie.share),
                    })}{' '}
                <span className="faint">{t(`ownership.counts-${worth(tie)}`)}</span>
              </li>
            ))}
          </ul>
          {total > holdersTold && (
            <p className="faint">{t('ownership.moreTurns', { count: format.number(total - holdersTold) })}</p>
          )}
          <OtherRules row={row} request={request} view={view} wording={wording} />
        </>
      )}
      <Group gap={6} mt="xs">
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconTarget size={14} aria-hidden />}
          onClick={() => reveals(party.key)}
        >
          {t('ownership.showOnGraph')}
        </Button>
        {standing?.code !== 'listed' && party.key.startsWith('party:') && (
          <Button size="compact-xs" variant="subtle" onClick={() => takeAsListed(party.id)}>
            {t('ownership.takeAsListed')}
          </Button>
        )}
      </Group>
    </article>
  );
}

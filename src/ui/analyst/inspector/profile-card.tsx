/** The head of the inspector: name, kind, what is known, what it did, and the role its behaviour suggests. */
import {
  IconBuilding,
  IconBuildingBank,
  IconCreditCard,
  IconCurrencyBitcoin,
  IconHeartHandshake,
  IconHelp,
  IconTransfer,
  IconUser,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { PartyKind } from '../../../core/dataset/dataset.ts';
import type { Profile } from '../../../worker/protocol.ts';
import { NodeName } from '../../controls/node-name.tsx';
import { useInfo } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';

const icons: { readonly [kind in PartyKind | 'account']: typeof IconUser } = {
  person: IconUser,
  company: IconBuilding,
  npo: IconHeartHandshake,
  mvts: IconTransfer,
  vasp: IconCurrencyBitcoin,
  public: IconBuildingBank,
  unknown: IconHelp,
  account: IconCreditCard,
};

function Facts({ profile }: { readonly profile: Profile }) {
  const { t, format } = useWords();
  const { party } = profile;
  const account = profile.key.startsWith('account:') ? profile.accounts[0] : undefined;
  const facts: readonly (readonly [string, string])[] = [
    [t('inspector.born'), party?.born ?? ''],
    [t('inspector.country'), party === null ? '' : format.country(party.country)],
    [t('inspector.activity'), party?.activity ?? ''],
    [t('inspector.identifiers'), party?.identifiers.join('; ') ?? ''],
    [t('inspector.otherNames'), party?.otherNames.join('; ') ?? ''],
    [t('inspector.institution'), account?.institution ?? ''],
    [t('inspector.keptIn'), account === undefined ? '' : format.country(account.country)],
  ];
  return (
    <dl className="inspector-facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}

export function ProfileCard({ profile }: { readonly profile: Profile }) {
  const { t, format } = useWords();
  const { baseCurrency, baseDigits } = useInfo();
  const [why, setWhy] = useState(false);
  const isAccount = profile.key.startsWith('account:');
  const kind = isAccount ? 'account' : (profile.party?.kind ?? 'unknown');
  const Icon = icons[kind];
  const money = (minor: number) => format.money(minor, baseCurrency, baseDigits);
  return (
    <header className="inspector-card">
      <h2>
        <Icon size={18} aria-hidden /> <bdi>{profile.label}</bdi>
        {profile.latin !== '' && profile.latin !== profile.label && <span className="latin">{profile.latin}</span>}
      </h2>
      <p className="inspector-line">
        {t(`inspector.kind-${kind}`)}{' '}
        {!isAccount && <span className="faint">{profile.key.slice('party:'.length)}</span>}
        {isAccount && profile.party !== null && (
          <>
            {' · '}
            {t('inspector.heldBy')} <NodeName nodeKey={`party:${profile.party.id}`} label={profile.party.name} />
          </>
        )}
        {' · '}
        <button type="button" className="inspector-role" aria-expanded={why} onClick={() => setWhy(!why)}>
          {t('inspector.looksLike', { role: t(`graph.role-${profile.role}`) })}
        </button>
      </p>
      {why && <p className="inspector-rule">{t(`inspector.rule-${profile.role}`)}</p>}
      <Facts profile={profile} />
      <dl className="inspector-sums">
        <div>
          <dt>{t('inspector.totalIn')}</dt>
          <dd>
            {money(profile.amountIn)} <span className="faint">× {format.number(profile.countIn)}</span>
          </dd>
        </div>
        <div>
          <dt>{t('inspector.totalOut')}</dt>
          <dd>
            {money(profile.amountOut)} <span className="faint">× {format.number(profile.countOut)}</span>
          </dd>
        </div>
        <div>
          <dt>{t('inspector.active')}</dt>
          <dd>
            {profile.first === null || profile.last === null
              ? t('inspector.neverActive')
              : `${format.date(profile.first)} – ${format.date(profile.last)}`}
          </dd>
        </div>
      </dl>
    </header>
  );
}

/** Search by name, account or amount in any script. */
import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconArrowsExchange, IconCreditCard, IconListCheck, IconSearch, IconUser } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { NodeKey } from '../../../core/dataset/dataset.ts';
import type { SearchResult } from '../../../worker/protocol.ts';
import { desk } from '../../store/desk.ts';
import { useSession } from '../../store/session.ts';
import { useWords } from '../../store/settings.ts';
import { useDesk } from '../../store/use-desk.ts';
import { useTableScope } from '../tables/table-scope.ts';
import { groupResults } from './group-results.ts';
import './search-box.css';

const most = 40;
const icons = {
  party: IconUser,
  account: IconCreditCard,
  transaction: IconArrowsExchange,
  listing: IconListCheck,
} as const;

/** Shows a result in the view it belongs to. */
function openResult({ kind, ref }: SearchResult): void {
  const session = useSession.getState();
  const id = ref.slice(ref.indexOf(':') + 1);
  if (kind === 'transaction') {
    useTableScope.getState().showFound(id);
    session.showBottom('transactions');
  } else if (kind === 'listing') {
    session.showListing(id);
  } else {
    session.reveals(ref as NodeKey);
    session.showSide('inspect');
  }
}

/** Names are folded while somebody is still typing; a question that comes meanwhile takes this one's place. */
function makeReady(): void {
  desk()
    .search('', 1)
    .catch(() => undefined);
}

export function SearchBox() {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text.trim(), 150);
  const landed = useSession((s) => s.landed.length);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const found = useDesk(wanted === '' ? '' : `${landed} ${wanted}`, (api) => api.search(wanted, most));
  // An answer to what was typed before is not offered: Enter would open something else than what is read.
  const current = text.trim() === wanted && !found.loading;
  const results = current ? (found.value ?? []) : [];
  const groups = groupResults(results);
  useEffect(() => {
    if (results.length > 0) combobox.selectFirstOption();
  }, [found.value, current]);
  const choose = (ref: string) => {
    const result = results.find((r) => r.ref === ref);
    combobox.closeDropdown();
    // The list goes in one task, what was chosen comes in the next.
    if (result !== undefined) setTimeout(() => openResult(result));
  };
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      width={440}
      position="bottom-start"
      shadow="md"
      withinPortal={false}
    >
      <Combobox.Target>
        <TextInput
          size="xs"
          className="search"
          data-search
          type="search"
          aria-label={t('timeline.search')}
          placeholder={t('timeline.searchHint')}
          leftSection={<IconSearch size={14} aria-hidden />}
          rightSection={wanted !== '' && found.loading ? <Loader size={12} aria-hidden /> : null}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            combobox.openDropdown();
          }}
          onFocus={() => {
            makeReady();
            if (text !== '') combobox.openDropdown();
          }}
          onClick={() => text !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''}>
        <Combobox.Options mah={420} tabIndex={0} className="search-list" aria-label={t('timeline.searchResults')}>
          {groups.map(({ kind, results: members }) => {
            const Icon = icons[kind];
            return (
              <Combobox.Group key={kind} label={t(`timeline.found-${kind}`)}>
                {members.map(({ ref, label, detail }) => (
                  <Combobox.Option key={ref} value={ref}>
                    <span className="search-result">
                      <Icon size={15} aria-hidden />
                      <span>
                        <bdi>{label}</bdi>
                        {detail !== '' && <small className="faint">{detail}</small>}
                      </span>
                    </span>
                  </Combobox.Option>
                ))}
              </Combobox.Group>
            );
          })}
          {groups.length === 0 && (
            <Combobox.Empty>{current ? (found.error ?? t('app.nothingFound')) : t('app.loading')}</Combobox.Empty>
          )}
          {results.length >= most && <p className="faint search-more">{t('timeline.searchMore', { count: most })}</p>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

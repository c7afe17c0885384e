/** Small moves on immutable lists: the same list comes back where nothing changed. */

/** Replaces the first item `same` finds, or adds at the end. */
export function put<T>(list: readonly T[], item: T, same: (other: T) => boolean): readonly T[] {
  const at = list.findIndex(same);
  return at < 0 ? [...list, item] : list.with(at, item);
}

export function drop<T>(list: readonly T[], gone: (item: T) => boolean): readonly T[] {
  return list.some(gone) ? list.filter((item) => !gone(item)) : list;
}

/** Maps, but keeps the list when every item came back as it was. */
export function mapSame<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  let changed = false;
  const mapped = list.map((item) => {
    const next = change(item);
    if (next !== item) changed = true;
    return next;
  });
  return changed ? mapped : list;
}

/** A list of ids with one of them renamed. */
export function renameIn<T extends string>(list: readonly T[], before: T, after: T): readonly T[] {
  return mapSame(list, (id) => (id === before ? after : id));
}

/** A record with one name changed, in the same place. */
export function renameKey<T>(
  record: { readonly [key: string]: T },
  before: string,
  after: string,
): { readonly [key: string]: T } {
  if (!Object.hasOwn(record, before)) return record;
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key === before ? after : key, value]));
}

/** A record without these names. */
export function dropKeys<T>(
  record: { readonly [key: string]: T },
  gone: (key: string) => boolean,
): { readonly [key: string]: T } {
  const kept = Object.entries(record).filter(([key]) => !gone(key));
  return kept.length === Object.keys(record).length ? record : Object.fromEntries(kept);
}

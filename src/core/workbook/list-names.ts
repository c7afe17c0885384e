/** Names of list files in a pack: those an archive may hold (`watchlist….xml` or `.csv`), each once. */

/** Of a list that is written; the allow-list of archives (csv/zip-names.ts) has these and one more. */
export const listFileName = /^watchlist[\w.-]{0,60}\.(?:xml|csv)$/;

/** For each name, in order, one that a pack may have; a name that is one stays as it is. */
export function listFileNames(names: readonly string[]): readonly string[] {
  const used = new Set(names.filter((name) => listFileName.test(name)));
  const given = new Set<string>();
  return names.map((name) => {
    if (listFileName.test(name) && !given.has(name)) {
      given.add(name);
      return name;
    }
    const ending = /\.csv$/i.test(name) ? '.csv' : '.xml';
    const stem = name
      .replace(/\.[^.]*$/, '')
      .toLowerCase()
      .replace(/^watchlist-?/, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40);
    const plain = stem === '' ? 'watchlist' : `watchlist-${stem}`;
    let fit = `${plain}${ending}`;
    for (let number = 2; used.has(fit) || given.has(fit); number++) fit = `${plain}-${number}${ending}`;
    given.add(fit);
    return fit;
  });
}

/** One FollowTheMoney entity out of a line of JSON: its texts by property, whatever else the line holds left aside. */

export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption: string;
  readonly datasets: readonly string[];
  readonly target: boolean;
  readonly firstSeen: string;
  readonly lastChange: string;
  /** Texts of a property; [] when it is not there. */
  readonly texts: (...properties: readonly string[]) => readonly string[];
}

/** 'json-broken' when the line is no JSON object. */
export function ftmEntity(line: string): FtmEntity | 'json-broken' {
  const value = parsed(line);
  if (!isObject(value)) return 'json-broken';
  const text = (key: string): string => {
    const found = own(value, key);
    return typeof found === 'string' ? found.trim() : '';
  };
  const properties = own(value, 'properties');
  return {
    id: text('id'),
    schema: text('schema'),
    caption: text('caption'),
    datasets: textsIn(own(value, 'datasets')),
    target: own(value, 'target') === true,
    firstSeen: text('first_seen'),
    lastChange: text('last_change'),
    texts: (...names) => (isObject(properties) ? names.flatMap((name) => textsIn(own(properties, name))) : []),
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    // Broken, or nested deeper than the parser goes.
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as { readonly [key: string]: unknown })[key] : undefined;
}

function textsIn(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
}

/** Types that make a missing word a build failure: English is the source, Russian and Kazakh must have its every key. */

type PluralBase<K> = K extends `${infer Base}_one` ? Base : never;

/** Keys as code names them: plural forms are one key. */
type KeyOf<T> = { [K in keyof T & string]: K extends `${infer Base}_${'one' | 'other'}` ? Base : K }[keyof T & string];

/** A Russian catalogue of an English one: the same keys, and four plural forms where English has two. */
export type Russian<T> = { readonly [K in (keyof T & string) | `${PluralBase<keyof T>}_${'few' | 'many'}`]: string };

/** A Kazakh catalogue of an English one: the same keys, the same two plural forms. */
export type Kazakh<T> = { readonly [K in keyof T & string]: string };

/** `room.key` for every key of every room. */
export type MessageKey<Rooms> = { [R in keyof Rooms & string]: `${R}.${KeyOf<Rooms[R]>}` }[keyof Rooms & string];

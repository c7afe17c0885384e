/** English words of the room `home`. */
export const home = {} as const;

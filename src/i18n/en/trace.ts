/** English words of the room `trace`. */
export const trace = {} as const;

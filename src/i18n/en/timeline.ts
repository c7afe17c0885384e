/** English words of the room `timeline`. */
export const timeline = {} as const;

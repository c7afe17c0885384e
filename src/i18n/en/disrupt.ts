/** English words of the room `disrupt`. */
export const disrupt = {} as const;

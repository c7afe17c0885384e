/** English words of the room `notes`. */
export const notes = {} as const;

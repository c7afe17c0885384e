/** English words of the room `inspector`. */
export const inspector = {} as const;

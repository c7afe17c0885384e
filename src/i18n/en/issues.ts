/** English words of the room `issues`. */
export const issues = {} as const;

/** English words of the room `quiz`. */
export const quiz = {} as const;

/** English words of the room `scorecard`. */
export const scorecard = {} as const;

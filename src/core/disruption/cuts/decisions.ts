/** What a case of the branch and bound has decided of a node. */
export const open = 0;
export const kept = 1;
export const taken = 2;

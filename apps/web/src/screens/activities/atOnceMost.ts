/** Tufts for the shared picture at one time: what a bowl holds; more is a slip of the finger. */
export const AT_ONCE_MOST = 50;

/** In bytes. */
export const ID_LENGTH = 16;
export const SECRET_LENGTH = 32;

/** The wall of a room, read by others: nothing of one person stands there. */
export const roomPath = "/activities/room";

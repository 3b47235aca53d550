/** When a part of the app could not be fetched. In the first bundle, so as few words as will do. */
export const missingWords = {
  title: "This page did not arrive",
  body: "What you wrote is kept. Check your connection, then try again.",
  danger: "In danger now? Call your local emergency number.",
} as const;
